import { answerCard } from '../src/cards/answer-card.js';
import { ask } from '../src/search/ask.js';
import { articleOption, namedArticle } from './article-option.js';
import type { Command } from './command.js';

export default {
  data: {
    name: 'ask',
    description: 'Ask a question about the news article',
    options: [
      {
        type: 'string',
        name: 'question',
        description: 'Your question, in your own words',
        required: true,
        minLength: 1,
        maxLength: 300,
      },
      { ...articleOption, description: 'The id of the article to ask; without it all of them' },
    ],
  },
  run(options, context) {
    const article = namedArticle(options, context);
    const answer = ask(context.library, String(options['question']), article ? { article } : {});
    return answerCard(answer, context.library);
  },
} satisfies Command;

import { answerCard } from '../src/cards/answer-card.js';
import type { Card } from '../src/cards/card.js';
import { whyCard } from '../src/cards/why-card.js';
import type { Answer } from '../src/search/answer.js';
import { ask } from '../src/search/ask.js';
import { articleOption, namedArticle } from './article-option.js';
import type { Command, CommandContext, OptionValues } from './command.js';

/** What the question of the options gets. @throws {UserError} where there is no article of the id given. */
export function findAnswer(
  options: OptionValues,
  context: CommandContext,
  { explain = false }: { readonly explain?: boolean } = {},
): Answer {
  const { library, meaning } = context;
  const article = namedArticle(options, context);
  return ask(library, String(options['question']), { article, meaning, explain });
}

/** What the answer to the question of the options rests on. @throws {UserError} as `findAnswer` does. */
export function explainAnswer(options: OptionValues, context: CommandContext): Card {
  return whyCard(findAnswer(options, context, { explain: true }));
}

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
    return answerCard(findAnswer(options, context), context.library);
  },
} satisfies Command;

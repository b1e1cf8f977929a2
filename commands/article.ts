import { articleCard, articlesCard } from '../src/cards/article-card.js';
import { articleOption, namedArticle } from './article-option.js';
import type { Command } from './command.js';

const WORDS = {
  description: 'Which articles there are, or what one of them is',
  article: 'The id of the article; without it the list of all, the newest first',
};

export default {
  data: {
    name: 'article',
    description: WORDS.description,
    options: [{ ...articleOption, description: WORDS.article }],
    mayBePrivate: true,
  },
  run(options, context) {
    const named = namedArticle(options, context);
    return named ? articleCard(named, context.language) : articlesCard(context.library, context.language);
  },
} satisfies Command;

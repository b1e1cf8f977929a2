import type { Citation } from '../src/article/article.js';
import { paragraphOf, passageCard } from '../src/cards/passage-card.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command, CommandContext, OptionValues } from './command.js';

const WORDS = {
  description: 'Quotes a paragraph of the article by its number',
  number: 'The number of the paragraph, as answers name it behind ¶',
};

/** More than any article has: what an article lacks is said with its own number. */
const MOST_PARAGRAPHS = 99_999;

/** Where the paragraph stands that the options name. @throws {UserError} where there is no such article or paragraph. */
export function findPassage(options: OptionValues, context: CommandContext): Citation {
  return paragraphOf(chosenArticle(options, context), Number(options['number']));
}

export default {
  data: {
    name: 'passage',
    description: WORDS.description,
    options: [
      {
        type: 'integer',
        name: 'number',
        description: WORDS.number,
        required: true,
        min: 1,
        max: MOST_PARAGRAPHS,
      },
      articleOption,
    ],
    mayBePrivate: true,
  },
  run(options, context) {
    return passageCard(chosenArticle(options, context), Number(options['number']), context.language);
  },
} satisfies Command;

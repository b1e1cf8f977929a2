import { summaryCard } from '../src/cards/summary-card.js';
import type { DigestSize } from '../src/cards/view.js';
import { DIGEST_LENGTHS, type Digest, type DigestLength, summarize } from '../src/digest/digest.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command, CommandContext, OptionValues } from './command.js';

const LENGTHS = Object.keys(DIGEST_LENGTHS) as DigestLength[];

/** More than anyone reads as a summary; a Discord message without room for all of them says how many are missing. */
export const MOST_SENTENCES = 40;

/** The digest that the options ask for. @throws {UserError} where there is no article of the id given. */
export function findDigest(options: OptionValues, context: CommandContext): Digest {
  const size = sizeOf(options);
  return summarize(
    chosenArticle(options, context),
    typeof size === 'number' ? { sentences: size } : { length: size },
  );
}

/** A number of sentences wins over a length. */
function sizeOf({ sentences, length }: OptionValues): DigestSize {
  if (typeof sentences === 'number') return sentences;
  return LENGTHS.find((name) => name === length) ?? 'medium';
}

export default {
  data: {
    name: 'summary',
    description: 'A digest of the article in its own sentences',
    options: [
      {
        type: 'string',
        name: 'length',
        description: 'How long: short, medium or long; medium if you do not say',
        choices: LENGTHS,
        maxLength: 10,
      },
      {
        type: 'integer',
        name: 'sentences',
        description: 'So many sentences, whatever the length; all where the article has fewer',
        min: 1,
        max: MOST_SENTENCES,
      },
      articleOption,
    ],
    mayBePrivate: true,
  },
  run(options, context) {
    return summaryCard(chosenArticle(options, context), sizeOf(options), context.language);
  },
} satisfies Command;

import { summaryCard } from '../src/cards/summary-card.js';
import { type Digest, summarize } from '../src/digest/digest.js';
import { DIGEST_LENGTHS, type DigestSize, MOST_SENTENCES } from '../src/digest/lengths.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command, CommandContext, OptionValues } from './command.js';

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
  return DIGEST_LENGTHS.find((name) => name === length) ?? 'medium';
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
        choices: DIGEST_LENGTHS,
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

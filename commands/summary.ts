import { digestCard } from '../src/cards/digest-card.js';
import { DIGEST_LENGTHS, type Digest, type DigestLength, summarize } from '../src/digest/digest.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command, CommandContext, OptionValues } from './command.js';

const LENGTHS = Object.keys(DIGEST_LENGTHS) as DigestLength[];

/** More than anyone reads as a summary; a Discord message without room for all of them says how many are missing. */
export const MOST_SENTENCES = 40;

/** The digest that the options ask for. @throws {UserError} where there is no article of the id given. */
export function findDigest(options: OptionValues, context: CommandContext): Digest {
  const length = LENGTHS.find((name) => name === options['length']);
  const sentences = options['sentences'];
  return summarize(chosenArticle(options, context), {
    ...(length && { length }),
    ...(typeof sentences === 'number' && { sentences }),
  });
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
  },
  run(options, context) {
    return digestCard(findDigest(options, context), chosenArticle(options, context), context.language);
  },
} satisfies Command;

import { digestCard } from '../src/cards/digest-card.js';
import { DIGEST_LENGTHS, type DigestLength, summarize } from '../src/digest/digest.js';
import { articleOption, chosenArticle } from './article-option.js';
import type { Command } from './command.js';

const LENGTHS = Object.keys(DIGEST_LENGTHS) as DigestLength[];

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
        max: 40,
      },
      articleOption,
    ],
  },
  run(options, context) {
    const article = chosenArticle(options, context);
    const length = LENGTHS.find((name) => name === options['length']);
    const sentences = options['sentences'];
    const chosen = { ...(length && { length }), ...(typeof sentences === 'number' && { sentences }) };
    return digestCard(summarize(article, chosen), article);
  },
} satisfies Command;

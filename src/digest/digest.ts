import type { Article, Sentence } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import { candidatesOf } from './candidates.js';
import { choose } from './choose.js';
import { referentsOf } from './referents.js';
import { scoreCandidates } from './score.js';

/** A sentence of a digest. */
export interface DigestSentence extends Sentence {
  /** The whole sentence: `article.text.slice(start, end)`. */
  readonly quote: string;
}

/** The sentences that stand for an article, in its order. */
export interface Digest {
  readonly article: string;
  readonly sentences: readonly DigestSentence[];
}

/** How many sentences each length has in an article of so many. */
export const DIGEST_LENGTHS = {
  short: () => 1,
  medium: () => 3,
  long: (sentences: number) => Math.min(10, Math.max(5, Math.round(sentences / 5))),
} as const;
/** A length by name. */
export type DigestLength = keyof typeof DIGEST_LENGTHS;

/** How much `summarize` is to say. */
export interface SummarizeOptions {
  /** `medium` by default. */
  readonly length?: DigestLength;
  /** Exactly so many sentences, 1 and up, or all where the article has fewer; wins over `length`. */
  readonly sentences?: number;
}

/**
 * A digest in the article's own sentences: the best by `scoreCandidates` that can be read without the rest, in the
 * article's order.
 * @throws {RangeError} where `sentences` is no whole number from 1.
 */
export function summarize(article: Article, options: SummarizeOptions = {}): Digest {
  const { candidates, names } = candidatesOf(article);
  const wanted = options.sentences ?? DIGEST_LENGTHS[options.length ?? 'medium'](candidates.length);
  if (!Number.isInteger(wanted) || wanted < 1) {
    throw new RangeError(`sentences must be a whole number from 1, not ${wanted}`);
  }
  const headline = new Set(tokenize(article.headline).flatMap(({ text }) => termOf(text) ?? []));
  const referents = referentsOf(candidates, names);
  const count = Math.min(wanted, candidates.length);
  const chosen = choose(candidates, scoreCandidates(candidates, headline), referents, count);
  return {
    article: article.id,
    sentences: candidates
      .filter(({ place }) => chosen.has(place))
      .map(({ sentence, text }) => ({ ...sentence, quote: text })),
  };
}

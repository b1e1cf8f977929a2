import { type Article, type Sentence, sentencesOf } from '../article/article.js';
import { scoreSentences } from './score.js';
import { type SentenceVector, similarity, vectorsOf } from './vectors.js';

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

/** How many sentences each length has. */
export const DIGEST_LENGTHS = { short: 3, medium: 5, long: 8 } as const;
/** A length by name. */
export type DigestLength = keyof typeof DIGEST_LENGTHS;

/** How much `summarize` is to say. */
export interface SummarizeOptions {
  /** `medium` by default. */
  readonly length?: DigestLength;
  /** Exactly so many sentences, 1 and up, or all where the article has fewer; wins over `length`. */
  readonly sentences?: number;
}

/** What likeness to a chosen sentence costs another, as maximal marginal relevance has it. */
const REDUNDANCY = 0.3;

/**
 * A digest in the article's own sentences: the best by `scoreSentences`, each weighed against those chosen before it
 * (Carbonell & Goldstein, “The Use of MMR”, 1998), shown in the article's order.
 * @throws {RangeError} where `sentences` is no whole number from 1.
 */
export function summarize(article: Article, options: SummarizeOptions = {}): Digest {
  const wanted = options.sentences ?? DIGEST_LENGTHS[options.length ?? 'medium'];
  if (!Number.isInteger(wanted) || wanted < 1) {
    throw new RangeError(`sentences must be a whole number from 1, not ${wanted}`);
  }
  const sentences = sentencesOf(article);
  const vectors = vectorsOf(article, sentences);
  const count = Math.min(wanted, sentences.length);
  const chosen = choose(scoreSentences(article, sentences, vectors), vectors, count);
  return {
    article: article.id,
    sentences: sentences
      .filter((_, place) => chosen.has(place))
      .map(({ paragraph, start, end }) => ({
        paragraph,
        start,
        end,
        quote: article.text.slice(start, end),
      })),
  };
}

function choose(scores: readonly number[], vectors: readonly SentenceVector[], count: number): Set<number> {
  const chosen = new Set<number>();
  // Likeness to the likest chosen sentence so far, kept up to date so that each round is one pass.
  const likeness = scores.map(() => 0);
  while (chosen.size < count) {
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    scores.forEach((score, place) => {
      const value = score - REDUNDANCY * (likeness[place] ?? 0);
      if (!chosen.has(place) && value > bestValue) [best, bestValue] = [place, value];
    });
    chosen.add(best);
    vectors.forEach((vector, place) => {
      likeness[place] = Math.max(likeness[place] ?? 0, similarity(vector, vectors[best]));
    });
  }
  return chosen;
}

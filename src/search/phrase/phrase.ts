import type { Span } from '../../article/article.js';
import { boundaryFeatures } from './boundary-features.js';
import type { Add } from './hashing.js';
import type { PhraseContext } from './phrase-context.js';
import type { PhraseWeights } from './weights.js';
import { wholeFeatures } from './whole-features.js';

/** Longest phrase looked at, in words: a longer answer is the sentence itself. */
const LONGEST_PHRASE = 16;

/** Longest sentence in which a phrase is looked for, in words: what is longer is a list or no sentence at all. */
const LONGEST_SENTENCE = 200;

/** The least probability at which a phrase convinces: below it more than half are wrong in every word. */
const LEAST_PROBABILITY = 0.1;

/** The phrases of a sentence: the places of the first and the last word of each, in the order of the sentence. */
export function phrasesOf(words: number): readonly { readonly first: number; readonly last: number }[] {
  return Array.from({ length: words }, (_, first) =>
    Array.from({ length: Math.min(LONGEST_PHRASE, words - first) }, (_, more) => ({
      first,
      last: first + more,
    })),
  ).flat();
}

/** A phrase and how likely it is, among all phrases of its sentence, to answer. */
export interface LikelyPhrase extends Span {
  /** 0 to 1. */
  readonly probability: number;
}

/** The phrase of a sentence that answers best; undefined where none convinces or the sentence has too many words to tell. */
export function bestPhrase(context: PhraseContext, weights: PhraseWeights): LikelyPhrase | undefined {
  const { tokens } = context.profile;
  if (tokens.length > LONGEST_SENTENCE) return undefined;
  const phrases = phrasesOf(tokens.length);
  const scores = scorePhrases(context, phrases, weights);
  const highest = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const best = phrases[scores.indexOf(highest)];
  const from = tokens[best?.first ?? -1];
  const to = tokens[best?.last ?? -1];
  if (!from || !to) return undefined;
  const odds = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  const probability = 1 / odds;
  return probability < LEAST_PROBABILITY ? undefined : { start: from.start, end: to.end, probability };
}

function scorePhrases(
  context: PhraseContext,
  phrases: ReturnType<typeof phrasesOf>,
  weights: PhraseWeights,
): Float64Array {
  let total = 0;
  const add: Add = (bucket, value) => {
    total += value * (weights[bucket] ?? 0);
  };
  const value = (features: () => void) => {
    total = 0;
    features();
    return total;
  };
  const { tokens } = context.profile;
  const starts = tokens.map((_, at) => value(() => boundaryFeatures(context, at, -1, add)));
  const ends = tokens.map((_, at) => value(() => boundaryFeatures(context, at, 1, add)));
  const whole = wholeFeatures(context);
  return Float64Array.from(
    phrases,
    ({ first, last }) => (starts[first] ?? 0) + (ends[last] ?? 0) + value(() => whole(first, last, add)),
  );
}

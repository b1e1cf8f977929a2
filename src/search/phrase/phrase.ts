import type { Span } from '../../article/article.js';
import { boundaryFeatures, type Side } from './boundary-features.js';
import { type Add, mix } from './hashing.js';
import { type AddForQuestions, bucketsForQuestions, type PhraseContext } from './phrase-context.js';
import type { PhraseWeights } from './weights.js';
import { wholeFeatures } from './whole-features.js';

/** Longest phrase looked at, in words: a longer answer is the sentence itself. */
export const LONGEST_PHRASE = 16;

/** Longest sentence in which a phrase is looked for, in words: what is longer is a list or no sentence at all. */
export const LONGEST_SENTENCE = 200;

/** The least probability at which a phrase convinces: below it more than half are wrong in every word. */
const LEAST_PROBABILITY = 0.1;

/** Visits the phrases of a sentence of so many words, by the places of the first and the last word of each, in the order of the sentence. */
function eachPhrase(words: number, visit: (first: number, last: number) => void): void {
  for (let first = 0; first < words; first += 1)
    for (let last = first; last < Math.min(words, first + LONGEST_PHRASE); last += 1) visit(first, last);
}

/** Those phrases. */
export function phrasesOf(words: number): readonly { readonly first: number; readonly last: number }[] {
  const phrases: { first: number; last: number }[] = [];
  eachPhrase(words, (first, last) => phrases.push({ first, last }));
  return phrases;
}

/** A phrase and how likely it is, among all phrases of its sentence, to answer. */
export interface LikelyPhrase extends Span {
  /** 0 to 1. */
  readonly probability: number;
}

/** What is found among the phrases of a sentence. */
export interface PhrasesRead {
  /** The log of the sum of their odds. */
  readonly strength: number;
  /** The one that answers best; undefined where none convinces. */
  readonly best: LikelyPhrase | undefined;
}

/** The phrase of a sentence that answers best by the features of words; undefined where none convinces or the sentence has too many words to tell. */
export function bestPhrase(context: PhraseContext, weights: PhraseWeights): LikelyPhrase | undefined {
  return readPhrases(context, phraseScorer(context, weights)).best;
}

/** Reads a sentence by what its phrases score. */
export function readPhrases(
  { profile: { tokens } }: PhraseContext,
  scoreOf: (first: number, last: number) => number,
): PhrasesRead {
  if (tokens.length > LONGEST_SENTENCE) return NOTHING_READ;
  const scores: number[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  let best = { first: -1, last: -1 };
  eachPhrase(tokens.length, (first, last) => {
    const score = scoreOf(first, last);
    scores.push(score);
    if (score <= highest) return;
    highest = score;
    best = { first, last };
  });
  const from = tokens[best.first];
  const to = tokens[best.last];
  if (!from || !to) return NOTHING_READ;
  const odds = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  const probability = 1 / odds;
  return {
    strength: highest + Math.log(odds),
    best: probability < LEAST_PROBABILITY ? undefined : { start: from.start, end: to.end, probability },
  };
}

/** No less than what is found where nothing answers. */
export const NOTHING_READ: PhrasesRead = { strength: -10, best: undefined };

/** Scores phrases by the features of their words. */
export function phraseScorer(
  context: PhraseContext,
  weights: PhraseWeights,
): (first: number, last: number) => number {
  let total = 0;
  const add: Add = (bucket, value) => {
    total += value * weights(bucket);
  };
  // Phrases of one sentence share most of what they have: each sum is made once.
  const sumOf = keptSums((hash) =>
    bucketsForQuestions(context, hash).reduce((sum, bucket) => sum + weights(bucket), 0),
  );
  const forQuestions: AddForQuestions = (_, feature, found, value = 1) => {
    total += value * sumOf(mix(feature, found));
  };
  const { tokens } = context.profile;
  const valuesOf = (side: Side) =>
    Float64Array.from(tokens.keys(), (at) => {
      total = 0;
      boundaryFeatures(context, at, side, add, forQuestions);
      return total;
    });
  const starts = valuesOf(-1);
  const ends = valuesOf(1);
  const whole = wholeFeatures(context, forQuestions);
  return (first, last) => {
    total = (starts[first] ?? 0) + (ends[last] ?? 0);
    whole(first, last, add);
    return total;
  };
}

/** A power of two; a sentence has some hundred different features. */
const SUMS_KEPT = 1024;

/** Keeps what a hash adds up to; of two in one place the later one. */
function keptSums(make: (hash: number) => number): (hash: number) => number {
  const keys = new Int32Array(SUMS_KEPT);
  const sums = new Float64Array(SUMS_KEPT).fill(Number.NaN);
  return (hash) => {
    const place = hash & (SUMS_KEPT - 1);
    if (keys[place] !== hash || Number.isNaN(sums[place])) {
      keys[place] = hash;
      sums[place] = make(hash);
    }
    return sums[place] as number;
  };
}

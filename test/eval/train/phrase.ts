import { indexOf } from '../../../src/search/article-index.js';
import { contextOf } from '../../../src/search/context.js';
import { boundaryFeatures } from '../../../src/search/phrase/boundary-features.js';
import { type Add, BUCKETS } from '../../../src/search/phrase/hashing.js';
import { phrasesOf } from '../../../src/search/phrase/phrase.js';
import { type PhraseContext, phraseContext } from '../../../src/search/phrase/phrase-context.js';
import { wholeFeatures } from '../../../src/search/phrase/whole-features.js';
import type { SentenceProfile } from '../../../src/search/profile.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import type { GoldQuestion, QuestionSet } from '../data.js';
import { answerOverlap } from '../metrics.js';
import { randomFrom } from './random.js';
import { goldSentence } from './ranking.js';

/** A question's gold sentence, and how well each of its phrases answers. */
interface Example {
  readonly context: () => PhraseContext;
  readonly phrases: ReturnType<typeof phrasesOf>;
  readonly worth: Float64Array;
  /** What the example counts. */
  readonly weight: number;
}

/** Features as buckets and values, one list after the other; list `n` begins at `bounds[n]`. */
interface Features {
  readonly buckets: readonly number[];
  readonly values: readonly number[];
  readonly bounds: readonly number[];
}

const EPOCHS = 3;
const RATE = 0.04;
/** What a question counts: Wikinews's ask for parts of sentences as no reader does. */
export const SET_WEIGHTS: Readonly<Record<string, number>> = { squad: 1, wikinews: 0.25 };

/**
 * Learns which phrase of the gold sentence answers: maximises the log of the expected squared F1 under the softmax of
 * the scores, by AdaGrad (Duchi et al., “Adaptive Subgradient Methods”, 2011). Squared, since a phrase that is half
 * right is worth less than half.
 */
export function trainPhrase(sets: readonly QuestionSet[]): Float64Array {
  const examples = sets.flatMap((set) => set.questions.flatMap((gold) => exampleOf(set, gold) ?? []));
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS);
  const gradient = new Float64Array(BUCKETS);
  const random = randomFrom(3);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const example of random.shuffle(examples)) {
      const touched = addGradient(example, weights, gradient);
      for (const bucket of touched) {
        const slope = gradient[bucket] ?? 0;
        gradient[bucket] = 0;
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) - (rate * slope) / Math.sqrt((squares[bucket] ?? 0) + 1e-2);
      }
    }
  }
  return weights;
}

/** The F1, 0 to 1, of each phrase of a sentence of `text` with the answers; without any, 0. */
export function overlapsOf(
  text: string,
  { tokens }: SentenceProfile,
  answers: readonly string[],
): Float64Array {
  return Float64Array.from(phrasesOf(tokens.length), ({ first, last }) =>
    answers.length === 0 ? 0 : answerOverlap(text.slice(tokens[first]?.start, tokens[last]?.end), answers).f1,
  );
}

function exampleOf(set: QuestionSet, gold: GoldQuestion): Example | undefined {
  const article = set.articles.get(gold.article);
  if (!article || gold.answers.length === 0) return undefined;
  const index = indexOf(article);
  const profile = index.profiles[goldSentence(index, gold)];
  if (!profile) return undefined;
  const { tokens } = profile;
  const phrases = phrasesOf(tokens.length);
  const worth = overlapsOf(article.text, profile, gold.answers).map((overlap) => overlap ** 2);
  if (!worth.some((value) => value > 0)) return undefined;
  const question = analyzeQuestion(gold.question);
  return {
    context: () => phraseContext(article.text, profile, question, contextOf(index, question).terms),
    phrases,
    worth,
    weight: SET_WEIGHTS[set.name] ?? 1,
  };
}

/** Adds an example's gradient and returns the buckets that it touched. */
function addGradient(
  { context: make, phrases, worth, weight }: Example,
  weights: Float64Array,
  gradient: Float64Array,
): ReadonlySet<number> {
  const context = make();
  const words = [...context.profile.tokens.keys()];
  const whole = wholeFeatures(context);
  const starts = collect(words, (at, add) => boundaryFeatures(context, at, -1, add));
  const ends = collect(words, (at, add) => boundaryFeatures(context, at, 1, add));
  const wholes = collect(phrases, ({ first, last }, add) => whole(first, last, add));
  const startValues = words.map((_, at) => scoreOf(starts, at, weights));
  const endValues = words.map((_, at) => scoreOf(ends, at, weights));
  const scores = phrases.map(
    ({ first, last }, at) =>
      (startValues[first] ?? 0) + (endValues[last] ?? 0) + scoreOf(wholes, at, weights),
  );
  const slopes = slopesOf(scores, worth).map((slope) => slope * weight);
  const startSlopes = new Float64Array(words.length);
  const endSlopes = new Float64Array(words.length);
  const touched = new Set<number>();
  phrases.forEach(({ first, last }, at) => {
    const slope = slopes[at] ?? 0;
    startSlopes[first] = (startSlopes[first] ?? 0) + slope;
    endSlopes[last] = (endSlopes[last] ?? 0) + slope;
    addSlope(wholes, at, slope, gradient, touched);
  });
  for (const at of words) {
    addSlope(starts, at, startSlopes[at] ?? 0, gradient, touched);
    addSlope(ends, at, endSlopes[at] ?? 0, gradient, touched);
  }
  return touched;
}

function collect<T>(items: readonly T[], features: (item: T, add: Add) => void): Features {
  const buckets: number[] = [];
  const values: number[] = [];
  const bounds = [0];
  for (const item of items) {
    features(item, (bucket, value) => {
      buckets.push(bucket);
      values.push(value);
    });
    bounds.push(buckets.length);
  }
  return { buckets, values, bounds };
}

function scoreOf({ buckets, values, bounds }: Features, place: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = bounds[place] ?? 0; at < (bounds[place + 1] ?? 0); at += 1) {
    sum += (values[at] ?? 0) * (weights[buckets[at] ?? 0] ?? 0);
  }
  return sum;
}

/** Slopes smaller than this change nothing that can be seen and take time. */
const SMALLEST_SLOPE = 1e-4;

function addSlope(
  { buckets, values, bounds }: Features,
  place: number,
  slope: number,
  gradient: Float64Array,
  touched: Set<number>,
): void {
  if (Math.abs(slope) < SMALLEST_SLOPE) return;
  for (let at = bounds[place] ?? 0; at < (bounds[place + 1] ?? 0); at += 1) {
    const bucket = buckets[at] ?? 0;
    gradient[bucket] = (gradient[bucket] ?? 0) + slope * (values[at] ?? 0);
    touched.add(bucket);
  }
}

/** The slopes of -log Σ softmax(scores) · worth by each score. */
function slopesOf(scores: readonly number[], worth: Float64Array): number[] {
  const highest = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  const earned = odds.reduce((total, odd, at) => total + odd * (worth[at] ?? 0), 0);
  return odds.map((odd, at) => odd / sum - (odd * (worth[at] ?? 0)) / (earned || 1));
}

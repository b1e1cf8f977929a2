import { worthACloserLook } from '../../../src/search/alignment/alignment-features.js';
import { type ArticleIndex, indexOf } from '../../../src/search/article-index.js';
import type { Column } from '../../../src/search/column.js';
import { CONDITIONS, conditionName, conditionsOf } from '../../../src/search/conditions.js';
import { contextOf } from '../../../src/search/context.js';
import { FEATURE_GROUPS, featuresOf } from '../../../src/search/features.js';
import type { Meaning } from '../../../src/search/meaning.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import type { GoldQuestion, QuestionSet } from '../data.js';
import { adam } from './adam.js';
import { randomFrom } from './random.js';

/** Questions, and the meanings by which they are compared: what these were learned from must not hold the questions. */
export interface SeenBy {
  readonly set: QuestionSet;
  /** Undefined where words are compared as they are written. */
  readonly meaning: Meaning | undefined;
}

/** A question's features and the place of the sentence that answers. */
interface Example {
  readonly columns: readonly Column[];
  /** As `conditionsOf` has them. */
  readonly conditions: readonly number[];
  readonly gold: number;
}

/** What is learned of one feature: its weight, then what this grows by with each condition. */
const PARTS = 1 + CONDITIONS.length;

const EPOCHS = 4;
const BATCH = 32;
const RATE = 0.02;

/**
 * Learns what each feature weighs: listwise, the softmax of the gold sentence's score among its article's (ListNet,
 * Cao et al., 2007). Questions as readers ask them must be among the sets, so that what helps where words are shared does
 * not drown what helps where they are not.
 */
export function trainRanking(sets: readonly SeenBy[]): Record<string, number> {
  return fitRanking(rankingExamples(sets));
}

/** What `fitRanking` learns from. */
export function rankingExamples(sets: readonly SeenBy[]): Example[] {
  return sets.flatMap(({ set, meaning }) =>
    set.questions.flatMap((asked) => exampleOf(set, asked, meaning) ?? []),
  );
}

/** The weights learned from examples; features that are left out weigh nothing. */
export function fitRanking(
  examples: readonly Example[],
  leftOut: readonly string[] = [],
): Record<string, number> {
  const random = randomFrom(5);
  const names = FEATURE_GROUPS.flatMap(({ features }) => features);
  const kept = names.map((name) => Number(!leftOut.includes(name)));
  const deviations = names.map((_, feature) => deviation(examples, feature));
  const weights = new Float64Array(PARTS * names.length);
  const learn = adam(weights.length, RATE);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = random.shuffle(examples);
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH);
      const gradient = new Float64Array(weights.length);
      for (const example of batch) addGradient(example, weights, deviations, gradient);
      learn(
        weights,
        gradient.map((value, at) => ((kept[Math.floor(at / PARTS)] ?? 0) * value) / batch.length),
        0.5 ** epoch,
      );
    }
  }
  return Object.fromEntries(
    names.flatMap((name, feature) =>
      [name, ...CONDITIONS.map((condition) => conditionName(name, condition))].map((part, place) => [
        part,
        (weights[PARTS * feature + place] ?? 0) / (deviations[feature] ?? 1),
      ]),
    ),
  );
}

function exampleOf(
  { articles }: QuestionSet,
  asked: GoldQuestion,
  meaning: Meaning | undefined,
): Example | undefined {
  const article = articles.get(asked.article);
  const index = article && indexOf(article);
  const gold = index ? goldSentence(index, asked) : -1;
  if (!index || gold < 0) return undefined;
  const context = contextOf(index, analyzeQuestion(asked.question), meaning);
  const features = featuresOf(context);
  // The head says nothing of a sentence that it does not look at: such a question would teach to distrust it.
  if (meaning?.head && !worthACloserLook(index.profiles.length, features).includes(gold)) return undefined;
  return { columns: [...features.values()], conditions: conditionsOf(context), gold };
}

/** The place of the sentence that holds the answer; -1 where the data does not tell. */
export function goldSentence({ profiles }: ArticleIndex, { answerStart: at }: GoldQuestion): number {
  return profiles.findIndex(({ sentence: { start, end } }) => at !== undefined && start <= at && at < end);
}

function addGradient(
  { columns, conditions, gold }: Example,
  weights: Float64Array,
  deviations: readonly number[],
  gradient: Float64Array,
): void {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  const factors = [1, ...conditions];
  columns.forEach((column, feature) => {
    const parts = factors.map((factor, place) => factor * (weights[PARTS * feature + place] ?? 0));
    const weight = parts.reduce((sum, part) => sum + part, 0) / (deviations[feature] ?? 1);
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + weight * (column[at] ?? 0);
  });
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, value) => total + value, 0);
  columns.forEach((column, feature) => {
    let slope = -(column[gold] ?? 0);
    for (let at = 0; at < odds.length; at += 1) slope += ((odds[at] ?? 0) / sum) * (column[at] ?? 0);
    factors.forEach((factor, place) => {
      const at = PARTS * feature + place;
      gradient[at] = (gradient[at] ?? 0) + (factor * slope) / (deviations[feature] ?? 1);
    });
  });
}

function deviation(examples: readonly Example[], feature: number): number {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (const { columns } of examples) {
    for (const value of columns[feature] ?? []) {
      count += 1;
      sum += value;
      squares += value * value;
    }
  }
  return Math.sqrt(Math.max(1e-6, squares / count - (sum / count) ** 2));
}

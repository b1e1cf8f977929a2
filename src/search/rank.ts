import { type Column, orderOf } from './column.js';
import { weightsFor } from './conditions.js';
import type { QuestionContext } from './context.js';
import { type Features, featuresOf } from './features.js';
import { HANDED_ON, handedOn } from './interview.js';
import { readingColumn } from './reading-features.js';
import type { Weights } from './weights.js';

/** An article's sentences in order of their relevance to a question. */
export interface Ranking {
  /** Places in `index.profiles`, best first; ties in the order of the article. */
  readonly order: readonly number[];
  /** Each sentence's score. */
  readonly scores: Column;
  readonly features: Features;
  /** What each feature weighed for this question. */
  readonly weights: Weights;
}

/** Orders the sentences by the weighted sum of their features. */
export function rankSentences(context: QuestionContext, weights: Weights): Ranking {
  return rankByFeatures(context, featuresOf(context), weights);
}

/** The same where the sentences' features are known; those that come out best are read, where reading weighs anything. */
export function rankByFeatures(context: QuestionContext, features: Features, trained: Weights): Ranking {
  const weights = weightsFor(context, trained, features.keys());
  const scores = new Float64Array(context.index.profiles.length);
  const add = (column: Column, weight: number) => {
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + weight * (column[at] ?? 0);
  };
  for (const [name, column] of features) add(column, weights.get(name) ?? 0);
  const unread = orderOf(scores);
  const reading = trained.get(READING) ? readingColumn(context, unread) : undefined;
  if (reading) add(reading, weights.get(READING) ?? 0);
  const known = reading ? new Map([...features, [READING, reading]]) : features;
  const handed = handedOn(context, scores);
  if (!handed) return { order: reading ? orderOf(scores) : unread, scores, features: known, weights };
  add(handed, 1);
  return {
    order: orderOf(scores),
    scores,
    features: new Map([...known, [HANDED_ON, handed]]),
    weights: new Map([...weights, [HANDED_ON, 1]]),
  };
}

/** The name of what is known of sentences that were read. */
export const READING = 'reading';

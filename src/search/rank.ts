import { type Column, orderOf } from './column.js';
import { weightsFor } from './conditions.js';
import type { QuestionContext } from './context.js';
import { type Features, featuresOf } from './features.js';
import { HANDED_ON, handedOn } from './interview.js';
import { readFirst } from './reading-features.js';
import { HOLDER, holderColumn } from './role-holder.js';
import type { Weights } from './weights.js';

/** An article's sentences in order of their relevance to a question. */
export interface Ranking {
  /** Places in `index.profiles`, best first; ties in the order of the article. */
  readonly order: readonly number[];
  /** Each sentence's score. */
  readonly scores: Column;
  readonly features: Features;
  /** How surely the sentences that were read answer, as `Reading` has it; none where nothing was read. */
  readonly strengths: readonly number[];
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
  const reading = trained.get(READING) ? readFirst(context, unread) : undefined;
  if (reading) add(reading.column, weights.get(READING) ?? 0);
  const known = reading ? new Map([...features, [READING, reading.column]]) : features;
  const strengths = reading?.strengths ?? [];
  const told = new Map<string, Column>();
  for (const [name, columnOf] of TOLD) {
    const column = columnOf(context, scores);
    if (!column) continue;
    add(column, 1);
    told.set(name, column);
  }
  if (told.size === 0)
    return { order: reading ? orderOf(scores) : unread, scores, strengths, features: known, weights };
  return {
    order: orderOf(scores),
    scores,
    strengths,
    features: new Map([...known, ...told]),
    weights: new Map([...weights, ...[...told.keys()].map((name) => [name, 1] as const)]),
  };
}

/** What an article's form tells of an answer, beside what was learned; only few questions have any of it. */
const TOLD = [
  [HANDED_ON, handedOn],
  [HOLDER, holderColumn],
] as const;

/** The name of what is known of sentences that were read. */
export const READING = 'reading';

import type { Column } from './column.js';
import { weightsFor } from './conditions.js';
import type { QuestionContext } from './context.js';
import { type Features, featuresOf } from './features.js';
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

/** The same where the sentences' features are known. */
export function rankByFeatures(context: QuestionContext, features: Features, trained: Weights): Ranking {
  const weights = weightsFor(context, trained, features.keys());
  const scores = new Float64Array(context.index.profiles.length);
  for (const [name, column] of features) {
    const weight = weights.get(name) ?? 0;
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + weight * (column[at] ?? 0);
  }
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { order, scores, features, weights };
}

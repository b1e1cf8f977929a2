import type { Column } from './column.js';
import type { QuestionContext } from './context.js';
import { FEATURE_GROUPS } from './features.js';
import type { Weights } from './weights.js';

/** An article's sentences in order of their relevance to a question. */
export interface Ranking {
  /** Places in `index.profiles`, best first; ties in the order of the article. */
  readonly order: readonly number[];
  /** Each sentence's score. */
  readonly scores: Column;
  /** Each sentence's features by name. */
  readonly features: ReadonlyMap<string, Column>;
}

/** Orders the sentences by the weighted sum of their features. */
export function rankSentences(context: QuestionContext, weights: Weights): Ranking {
  const features = new Map<string, Column>();
  const scores = new Float64Array(context.index.profiles.length);
  for (const group of FEATURE_GROUPS) {
    group.columns(context).forEach((column, place) => {
      const name = group.features[place] ?? '';
      const weight = weights.get(name) ?? 0;
      features.set(name, column);
      for (let at = 0; at < scores.length; at += 1)
        scores[at] = (scores[at] ?? 0) + weight * (column[at] ?? 0);
    });
  }
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { order, scores, features };
}

import type { QuestionContext } from './context.js';
import { unknownShare } from './unknown.js';
import type { Weights } from './weights.js';

/**
 * What a feature's worth hangs on, beside the feature: where the article lacks the question's words, little can be made of
 * those that it has; and in a long article more sentences share a word by chance.
 */
export const CONDITIONS = ['unknown', 'sentences'] as const;

// Both are about 0 for an ordinary question and about as wide as each other.
const USUALLY_UNKNOWN = 0.3;
const USUAL_SIZE = 3.5;
const SIZES = 5;

/** How a question to an article stands to each of the conditions. */
export function conditionsOf(context: QuestionContext): number[] {
  return [
    unknownShare(context) - USUALLY_UNKNOWN,
    (Math.log(context.index.profiles.length || 1) - USUAL_SIZE) / SIZES,
  ];
}

/** What a feature's weight grows by with a condition stands in `weights.json` under this name. */
export function conditionName(feature: string, condition: string): string {
  return `${feature} × ${condition}`;
}

/** What each of the features named weighs for a question to an article. */
export function weightsFor(context: QuestionContext, weights: Weights, features: Iterable<string>): Weights {
  const conditions = conditionsOf(context);
  return new Map(
    Array.from(features, (name) => {
      const changes = CONDITIONS.map(
        (condition, place) => (conditions[place] ?? 0) * (weights.get(conditionName(name, condition)) ?? 0),
      );
      return [name, changes.reduce((sum, change) => sum + change, weights.get(name) ?? 0)];
    }),
  );
}

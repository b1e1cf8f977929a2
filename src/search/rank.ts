import { type Column, orderOf } from './column.js';
import { weightsFor } from './conditions.js';
import type { QuestionContext } from './context.js';
import { type Features, featuresOf } from './features.js';
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
  const add = (name: string, column: Column) => {
    const weight = weights.get(name) ?? 0;
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + weight * (column[at] ?? 0);
  };
  for (const [name, column] of features) add(name, column);
  const unread = orderOf(scores);
  const reading = trained.get(READING) ? readingColumn(context, unread) : undefined;
  if (!reading) {
    const order = handedOn(context, scores) ? orderOf(scores) : unread;
    return { order, scores, features, weights };
  }
  add(READING, reading);
  handedOn(context, scores);
  return { order: orderOf(scores), scores, features: new Map([...features, [READING, reading]]), weights };
}

/** So far behind its answer a question comes. */
const BEHIND = 1;

/**
 * What asks answers nothing: in an interview the sentence behind a question has what speaks for the question, unless it is
 * asked who asked what. Whether any score was changed.
 */
function handedOn({ index: { article, profiles }, question }: QuestionContext, scores: Column): boolean {
  if (/\bask/iu.test(question.text)) return false;
  const asks = (at: number) =>
    /[?？]["”’]?$/u.test(
      article.text.slice((profiles[at]?.sentence.end ?? 0) - 2, profiles[at]?.sentence.end),
    );
  let changed = false;
  for (let at = profiles.length - 2; at >= 0; at -= 1) {
    if (!asks(at) || asks(at + 1)) continue;
    const [own = 0, next = 0] = scores.slice(at, at + 2);
    scores[at + 1] = Math.max(own, next);
    scores[at] = Math.min(own, Math.max(own, next) - BEHIND);
    changed = true;
  }
  return changed;
}

/** The name of what is known of sentences that were read. */
export const READING = 'reading';

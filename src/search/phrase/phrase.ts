import type { Span } from '../../article/article.js';
import type { Weights } from '../weights.js';
import { endFeatures, type PhraseContext, startFeatures, wholeFeatures } from './phrase-features.js';

/** Longest phrase looked at, in words: a longer answer is the sentence itself. */
export const LONGEST_PHRASE = 16;

/** A phrase of a sentence and how well it answers, comparable within one sentence. */
export interface ScoredPhrase extends Span {
  readonly score: number;
}

/** Every phrase of a sentence with its score, in the order of the sentence. */
function scorePhrases(context: PhraseContext, weights: Weights): ScoredPhrase[] {
  const { tokens } = context.profile;
  const value = (features: (add: (feature: string, value?: number) => void) => void) => {
    let total = 0;
    features((feature, amount = 1) => {
      total += amount * (weights.get(feature) ?? 0);
    });
    return total;
  };
  const starts = tokens.map((_, at) => value((add) => startFeatures(context, at, add)));
  const ends = tokens.map((_, at) => value((add) => endFeatures(context, at, add)));
  return tokens.flatMap((token, first) =>
    tokens.slice(first, first + LONGEST_PHRASE).map((end, offset) => {
      const last = first + offset;
      const whole = value((add) => wholeFeatures(context, first, last, add));
      return {
        start: token.start,
        end: end.end,
        score: (starts[first] ?? 0) + (ends[last] ?? 0) + whole,
      };
    }),
  );
}

/** Longest sentence in which a phrase is looked for, in words: what is longer is a list or no sentence at all. */
const LONGEST_SENTENCE = 200;

/** The phrase of a sentence that answers best; undefined where the sentence is too long to tell. */
export function bestPhrase(context: PhraseContext, weights: Weights): ScoredPhrase | undefined {
  if (context.profile.tokens.length > LONGEST_SENTENCE) return undefined;
  return scorePhrases(context, weights).reduce<ScoredPhrase | undefined>(
    (best, phrase) => (best && best.score >= phrase.score ? best : phrase),
    undefined,
  );
}

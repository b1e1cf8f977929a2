import { termOf } from '../text/terms.js';
import { type Token, tokenize } from '../text/tokens.js';
import { type AnswerKind, kindOf } from './kind.js';

/** One content word of a question and its index term. */
export interface QuestionTerm {
  readonly term: string;
  readonly token: Token;
  /** Whether it is written as a name, by its capital. */
  readonly named: boolean;
}

/** A question taken apart. */
export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  /** Its content words in order, each term once. */
  readonly terms: readonly QuestionTerm[];
}

export function analyzeQuestion(text: string): Question {
  const shouted = text === text.toUpperCase();
  const terms = new Map<string, QuestionTerm>();
  tokenize(text).forEach((token, place) => {
    const term = termOf(token.text);
    if (term === undefined || terms.has(term)) return;
    terms.set(term, { term, token, named: place > 0 && !shouted && /^\p{Lu}/u.test(token.text) });
  });
  return { text, kind: kindOf(text), terms: [...terms.values()] };
}

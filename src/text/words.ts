import type { Span } from './span.js';
import { type ComparedWord, comparedWord } from './terms.js';
import { type Token, tokenize } from './tokens.js';

/** A word of a text with what it is compared by. */
export interface Word extends Token, ComparedWord {}

/** The words and numbers of a text as `tokenize` has them, with what each is compared by. */
export function wordsOf(text: string, span?: Span): Word[] {
  return tokenize(text, span).map(({ text: printed, start, end }) => {
    return { ...comparedWord(printed), start, end };
  });
}

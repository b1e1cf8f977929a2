import type { Span } from '../../article/article.js';
import { tokenize } from '../../text/tokens.js';

/** One word of a sentence. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What stands between the word before and this one: white space and punctuation. */
  readonly gap: string;
}

/** The words of a sentence in order; offsets are those of the whole text. */
export function wordsOf(text: string, sentence: Span): Word[] {
  let before = sentence.start;
  return tokenize(text, sentence).map(({ start, end, text: printed }) => {
    const gap = text.slice(before, start);
    before = end;
    return { start, end, text: printed, lower: printed.toLowerCase().replaceAll('’', "'"), gap };
  });
}

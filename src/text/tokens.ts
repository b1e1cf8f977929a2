import type { Span } from './span.js';

/** One word or number of a text, as printed. */
export interface Token extends Span {
  readonly text: string;
}

// A number keeps its separators (10,000 · 2.5), an abbreviation its stops (U.S), a word its apostrophes (Lloyd’s);
// hyphens part words.
const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words and numbers of a text in order; offsets are UTF-16 units into `text`. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    tokens.push({ text: match[0], start, end: start + match[0].length });
  }
  return tokens;
}

import type { Span } from '../article/article.js';

/** Breaks a text into lines of at most `width` characters at its white space; a longer word has a line of its own. */
export function wrap(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let line: { start: number; end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const end = index + word.length;
    if (line && end - line.start <= width) {
      line.end = end;
    } else {
      line = { start: index, end };
      lines.push(line);
    }
  }
  return lines;
}

import { familiarStarts } from './sentence-breaks.js';

const WINDOW = 1024;
/** Past this many characters without a letter, what follows a stop no longer decides. */
const LOOKAHEAD = 128;

let segmenter: Intl.Segmenter | undefined;

/**
 * Offsets at which the sentences of a text start by Unicode's rules (UAX #29), the first left out.
 * V8 spends time on every segment in proportion to the whole text, so a long text goes through in windows.
 */
export function unicodeStarts(text: string): number[] {
  const familiar = familiarStarts(text);
  if (familiar) return familiar;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const starts: number[] = [];
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const last = from + size >= text.length;
    const found = startsIn(segmenter, text.slice(from, from + size), last, size > WINDOW);
    for (const start of found) starts.push(from + start);
    if (last && size <= WINDOW) break;
    if (found.length > 0) size = WINDOW;
    else if (last) break;
    else size *= 2;
    from += found.at(-1) ?? 0;
  }
  return starts;
}

// A window that had to grow gives its first boundary alone: taking more of them would be quadratic again.
function startsIn(segmenter: Intl.Segmenter, window: string, last: boolean, grown: boolean): number[] {
  const safe = last ? window.length : window.length - LOOKAHEAD;
  const starts: number[] = [];
  for (const { index } of segmenter.segment(window)) {
    if (index > safe) break;
    if (index > 0) starts.push(index);
    if (grown && starts.length > 0) break;
  }
  return starts;
}

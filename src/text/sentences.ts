import { unicodeStarts } from './segment.js';
import { boundaryAt } from './sentence-boundary.js';
import { goesOn } from './sentence-rules.js';
import { extraStarts } from './sentence-splits.js';
import type { Span } from './span.js';

/** Without one of these no rule ends a sentence: a stop, a newline, or a character beyond ASCII that may be a stop. */
const MAY_END = /[.!?\n\u0080-\uffff]/;

/** The sentences of a paragraph in order, without the white space around them; offsets are UTF-16 units into `text`. */
export function splitSentences(text: string, span: Span): Span[] {
  const paragraph = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  const push = (start: number, end: number) => {
    const trimmed = trim(paragraph, start, end);
    if (trimmed.end > trimmed.start) {
      sentences.push({ start: span.start + trimmed.start, end: span.start + trimmed.end });
    }
  };
  let start = 0;
  for (const end of possibleEnds(paragraph)) {
    if (goesOn(boundaryAt(paragraph, start, end))) continue;
    push(start, end);
    start = end;
  }
  push(start, paragraph.length);
  return sentences;
}

function possibleEnds(paragraph: string): number[] {
  if (!MAY_END.test(paragraph)) return [];
  const starts = [...unicodeStarts(paragraph.replaceAll('\n', ' ')), ...extraStarts(paragraph)];
  return [...new Set(withDetachedQuotes(paragraph, starts.sort(ascending)))].sort(ascending);
}

function ascending(a: number, b: number): number {
  return a - b;
}

// A closing quotation mark that stands apart from its stop (`stressed. " He`) belongs to the sentence before it. A
// straight mark closes if an odd number of them stands before it.
function withDetachedQuotes(paragraph: string, starts: readonly number[]): number[] {
  let open = false;
  let at = 0;
  return starts.map((start) => {
    for (; at < start; at += 1) if (paragraph[at] === '"') open = !open;
    const mark = /^(?:["”]|'')(?=\s|$)/u.exec(paragraph.slice(start, start + 3))?.[0];
    return mark !== undefined && (mark !== '"' || open) ? start + mark.length : start;
  });
}

function trim(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  return { start: from, end: from + slice.trim().length };
}

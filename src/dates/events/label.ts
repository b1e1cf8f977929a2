import type { Span } from '../../article/article.js';

const LEADING = /^(?:(?:and|but|or|nor|that|then|so)\b,?|[\s,;:.–—-])+/i;
const TRAILING = /(?:\s(?:and|but|or|nor|that|then)|[\s,;:–—-])+$/i;
const DISTANCE = /,\s(?:[\p{L}\p{N}-]+\s){1,5}(?:hour|day|week|month|year|decade)s?$/u;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '’': '‘' };

/** The part of a text that names an event by itself: without “and”, “that” and commas at its ends, brackets closed. */
export function labelSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (LEADING.exec(words)?.[0].length ?? 0);
  const to = end - (TRAILING.exec(words)?.[0].length ?? 0);
  if (from >= to) return { start, end };
  // “…, two years” without its “after …” says nothing.
  const left = /^\s(?:after|before)\b/u.test(text.slice(to, to + 8))
    ? (DISTANCE.exec(text.slice(from, to))?.[0].length ?? 0)
    : 0;
  if (left > 0) return { start: from, end: to - left };
  return { start: from, end: closed(text, from, to) };
}

// The last word may stand in brackets or quotation marks.
function closed(text: string, from: number, to: number): number {
  const inside = text.slice(from, to);
  const next = text[to] ?? '';
  const opener = CLOSING[next];
  if (opener !== undefined && count(inside, opener) > count(inside, next)) return to + 1;
  return next === '"' && count(inside, next) % 2 === 1 ? to + 1 : to;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

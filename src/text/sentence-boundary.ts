/** A place where a sentence may end. */
export interface Boundary {
  /** The sentence so far, its last characters. */
  readonly left: string;
  /** The abbreviation or word that a full stop ends there, without the stop: `p.m`, `Inc`; empty where none does. */
  readonly word: string;
  /** What follows, its first characters. */
  readonly right: string;
}

/** How many characters of the sentence before and after a boundary a rule sees. */
const CONTEXT = 80;
const LONGEST_WORD = 16;

/** The boundary at offset `end` of a sentence that starts at `start`. */
export function boundaryAt(paragraph: string, start: number, end: number): Boundary {
  const left = paragraph.slice(Math.max(start, end - CONTEXT), end).trim();
  return { left, word: stoppedWord(left), right: paragraph.slice(end, end + CONTEXT).trimStart() };
}

function stoppedWord(left: string): string {
  if (!left.endsWith('.')) return '';
  return /(?:^|[^\p{L}\p{N}.])(\p{L}[\p{L}.]{0,12})\.$/u.exec(left.slice(-LONGEST_WORD))?.[1] ?? '';
}

/** The first word of what follows, without what leans on it. */
export function firstWord(right: string): string {
  return /^["“”‘’'([]{0,3}([\p{L}\p{N}][\p{L}\p{N}-]*)/u.exec(right)?.[1] ?? '';
}

import type { Span } from './article.js';

/** A line that is not blank; its span leaves out the white space around it. */
export interface Line extends Span {
  /** What it says, without Markdown's marks for headings and emphasis around it. */
  readonly text: string;
  /** Position among these lines, from 0. */
  readonly index: number;
  /** Number of its block; blank lines part blocks. */
  readonly block: number;
  readonly indented: boolean;
  /** Whether it is a line of wrapped text: a sentence runs on from the line before it, or to the line after it. */
  readonly runsOn: boolean;
}

/** Wrapped lines are seldom longer than this, in characters. */
export const MAX_WRAPPED = 100;

/** A wrapped line is at least this long, but for a paragraph's last; lines of a list are seldom. */
export const MIN_WRAPPED = 40;

const SPACE = /\s/u;

/** The lines of `text` from the offset `from` on, blank ones left out. */
export function readLines(text: string, from: number): readonly Line[] {
  const lines: Draft[] = [];
  let block = 0;
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const start = skipSpace(text, at, end);
    if (start === end) block += 1;
    else push(lines, text.slice(start, end).trimEnd(), start, block, start > at);
    at = end + 1;
  }
  return lines;
}

type Draft = { -readonly [Key in keyof Line]: Line[Key] };

function push(lines: Draft[], raw: string, start: number, block: number, indented: boolean): void {
  const text = withoutMarks(raw);
  const previous = lines.at(-1);
  const runsOn = previous !== undefined && previous.block === block && runsInto(previous.text, text);
  if (runsOn) previous.runsOn = true;
  lines.push({ start, end: start + raw.length, text, index: lines.length, block, indented, runsOn });
}

function withoutMarks(line: string): string {
  if (!/^[#*_]/u.test(line)) return line;
  const plain = line.replace(/^#{1,6}\s+(?=\S)/u, '');
  return /^([*_]{1,3})([^*_\s][^*_]*)\1$/u.exec(plain)?.[2] ?? plain;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

function runsInto(line: string, next: string): boolean {
  return line.length >= MIN_WRAPPED && /^\p{Ll}/u.test(next) && !/[.!?]$/u.test(line);
}

/** Whether a line reads as running text, not as a heading, a link or a name. */
export function isProse(line: string): boolean {
  if (line.length > 160) return true;
  if (/[?!]["'”’)\]]{0,3}$/u.test(line)) return line.length > 100;
  return /[.…]["'”’)\]]{0,3}$/u.test(line) && /\s\S/u.test(line) && !ENDS_ABBREVIATED.test(line);
}

const ENDS_ABBREVIATED = /(?:^|[\s.])(?:\p{Lu}|Inc|Corp|Co|Ltd|Bros|Jr|Sr|St|etc|a\.m|p\.m)\.$|\s\.{3}$/u;

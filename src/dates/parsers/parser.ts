import type { Pattern } from '../pattern.js';
import type { Reading, Stated, TimexMod } from '../stated.js';
import type { TimexType } from '../timex.js';

export type Groups = Readonly<Record<string, string | undefined>>;

/** Where a pattern matched. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the simple parsers read at another place of the text, for expressions that contain one. */
  readonly readAt: (at: number) => Reading | undefined;
}

/** What a match says: a date, unless `type` says otherwise, that reaches to the end of the match, unless `end` does. */
export interface Said {
  readonly stated: Stated;
  readonly type?: TimexType;
  readonly clock?: string;
  readonly mod?: TimexMod;
  readonly historyOnly?: boolean;
  readonly end?: number;
}

/** One kind of time expression. */
export interface Parser {
  readonly name: string;
  /** The words, in lower case, that such an expression can open with, or have behind its article; numbers as `#` and their length. */
  readonly opens: readonly string[];
  /** With named groups. */
  readonly pattern: Pattern;
  /** What the match says; undefined if it is no time expression after all. */
  readonly read: (groups: Groups, place: Place) => Said | undefined;
}

/** Runs one parser at one place. */
export function runParser(
  parser: Parser,
  text: string,
  start: number,
  readAt: Place['readAt'],
): Reading | undefined {
  const match = parser.pattern(text, start);
  if (match === null) return undefined;
  const end = start + match[0].length;
  const said = parser.read(match.groups ?? {}, { text, start, end, readAt });
  if (said === undefined) return undefined;
  const { type = 'DATE', stated, clock, mod, historyOnly = false } = said;
  return { start, end: said.end ?? end, type, stated, clock, mod, historyOnly };
}

import { STOP_WORDS } from './stop-words.js';
import { normalizeWord } from './terms.js';
import type { Token } from './tokens.js';

const JOINERS = new Set('of the and de la le van von der bin al del da di for'.split(' '));
const WEEKDAY_OR_MONTH = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/u),
);

/** The tokens of a proper name, `from` up to but not `to`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** The proper names of a text by capitals: runs of capitalised words, with small joining words inside (“Bank of England”). */
export function nameRuns(
  text: string,
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!startsName(tokens[at], sentenceStarts)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    for (;;) {
      const next = joins(text, tokens, to) ? to + 1 : to;
      if (sentenceStarts.has(tokens[next]?.start ?? -1)) break;
      if (!isCapital(tokens[next]) || !adjacent(text, tokens, to, next)) break;
      to = next + 1;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

function startsName(token: Token | undefined, sentenceStarts: ReadonlySet<number>): boolean {
  if (!token || !isCapital(token)) return false;
  const word = normalizeWord(token.text);
  if (WEEKDAY_OR_MONTH.has(word)) return false;
  // “The”, “In” and the like open sentences; other capitals there are names as often as not.
  return !(STOP_WORDS.has(word) && (sentenceStarts.has(token.start) || !/^\p{Lu}{2,}$/u.test(token.text)));
}

function joins(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    JOINERS.has(token.text) &&
    adjacent(text, tokens, at, at) &&
    isCapital(tokens[at + 1])
  );
}

/** Whether only a space, a hyphen or an ampersand parts the words of a run. */
function adjacent(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (!before || !token || !/^(?: |-|\. | & |’s )$/u.test(text.slice(before.end, token.start)))
      return false;
  }
  return true;
}

/** Whether a token starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  const first = token?.text.charCodeAt(0) ?? 0;
  if (first < 128) return first >= 65 && first <= 90;
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

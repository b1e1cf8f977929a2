import { FIRST_NAMES } from './first-names.js';
import { STOP_WORDS } from './stop-words.js';
import { normalizeWord } from './terms.js';
import { isTitle } from './titles.js';
import type { Token } from './tokens.js';

const JOINERS = new Set('of the de la le van von der bin al del da di for'.split(' '));
const WEEKDAY_OR_MONTH = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/u),
);

/** Words that open sentences and are no names, besides stop words. */
const OPENERS = new Set(
  `according earlier later last next first second third meanwhile however despite two three four five six seven eight nine
  ten many most several few some hundreds thousands millions dozens hours days weeks months years today yesterday tomorrow
  recently currently previously originally eventually finally early late more less since other others another new former
  local officials police people experts critics analysts investors shares stocks sales markets workers residents reports
  sources government critics supporters additionally furthermore moreover nevertheless instead although though amid like
  unlike following speaking asked under prior upon including based such much nearly almost about around over half both
  neither perhaps maybe yes no thanks even still yet thus therefore hence also then now only just once when`.split(
    /\s+/u,
  ),
);

/** A proper name: its words' places among the tokens, `to` left out. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs of capitalised words, with small joining words inside (“Bank of England”); `prints` tells whether the text
 * has a word in these very letters.
 */
export function nameRuns(
  text: string,
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
  prints: (word: string) => boolean = among(tokens),
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
      if (!isCapital(tokens[next]) || !adjacent(text, tokens, to, next) || ownerEnds(tokens, to, next)) break;
      to = next + 1;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs.filter(({ from, to }) => {
    if (to > from + 1) return true;
    const { start, text: first } = tokens[from] ?? { start: 0, text: '' };
    const opens = sentenceStarts.has(start) || /[“"‘]/u.test(text[start - 1] ?? '');
    const word = first.toLowerCase();
    // What is printed small elsewhere is no name either.
    return !(opens && (OPENERS.has(word) || prints(word)));
  });
}

function among(tokens: readonly Token[]): (word: string) => boolean {
  const printed = new Set(tokens.map(({ text }) => text));
  return (word) => printed.has(word);
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

/** “Nordbank’s Anna Berg” are two names, “St Paul’s Church” is one. */
function ownerEnds(tokens: readonly Token[], to: number, next: number): boolean {
  const word = normalizeWord(tokens[next]?.text ?? '');
  return /['’]s?$/u.test(tokens[to - 1]?.text ?? '') && (FIRST_NAMES.has(word) || isTitle(word));
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

import { isBodyWord, isKnownBody } from './body-words.js';
import { FIRST_NAMES } from './first-names.js';
import { isPlaceName, isProperAdjective } from './gazetteer.js';
import type { NameRun } from './name-runs.js';
import { isRoleNoun, isTitle } from './titles.js';
import type { Token } from './tokens.js';

/** The words of a text. */
export interface PrintedWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The token's word, normalised, without stops where these are left out (`us` for U.S.); '' where there is none. */
  word(at: number): string;
}

/** Runs with those made one that an “and” joins to one name: “Standard and Poor’s 500”. */
export function withJoined(words: PrintedWords, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const left = joined.at(-1);
    const isOne = left?.to === run.from - 1 && isAnd(words, left.to) && isJoined(words, left, run);
    if (left && isOne) joined[joined.length - 1] = { from: left.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

/** Whether an “and” stands inside a sentence, between words. */
function isAnd({ text, tokens }: PrintedWords, at: number): boolean {
  const [before, and, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return and?.text === 'and' && text.slice(before?.end ?? 0, next?.start ?? 0) === ' and ';
}

/** Bodies whose names list what they are for: “Department of Health and Sport”, “the Food and Drug Agency”. */
const LISTING =
  /^(?:department|ministry|institute|office|committee|commission|council|association|federation|society|bureau|agency|administration|authority|board|service|services|party|union|foundation|museum)$/u;

/** Whether an “and” between two runs of capitals joins words of one name. */
function isJoined(words: PrintedWords, left: NameRun, right: NameRun): boolean {
  const { tokens, word } = words;
  const [last, next] = [tokens[left.to - 1], tokens[right.from]];
  if (!last || !next) return false;
  const isSingle = left.to === left.from + 1;
  // “Standard and Poor’s 500”: nothing is owned there.
  if (isSingle && hasOwnEnding(words, next)) return true;
  const isAnother = (at: number) =>
    isAcronym(words, at) || isPlaceName(word(at)) || FIRST_NAMES.has(word(at));
  const [first, before] = [word(right.from), word(left.to - 1)];
  if (isTitle(first) || isRoleNoun(first) || isPlaceName(before)) return false;
  if (isAnother(right.from) || isProperAdjective(first) || possessiveLength(last.text) > 0) {
    return false;
  }
  const heads = Array.from({ length: left.to - left.from }, (_, at) => left.from + at);
  if (heads.some((at) => LISTING.test(word(at)) && /^(?:of|for)$/u.test(word(at + 1)))) return true;
  const known = wordsOf(words, left.from, left.to);
  if (isAnother(left.from) || isKnownBody(known) || heads.length > 2 || isBodyWord(before)) return false;
  const opener = tokens[left.from - 1]?.text ?? '';
  const isOne = /^(?:the|an?|its|his|her|their)$/iu.test(opener) || possessiveLength(opener) > 0;
  return isOne && LISTING.test(word(firstEnd(words, right)));
}

/** The last word of the first name of a run: up to a possessive. */
function firstEnd({ tokens }: PrintedWords, { from, to }: NameRun): number {
  const owner = tokens.slice(from, to).findIndex(({ text }) => possessiveLength(text) > 0);
  return owner < 0 ? to - 1 : from + owner;
}

/**
 * Whether the possessive ending of a word owns nothing and so belongs to a name: “Moody’s said”, “Standard and Poor’s
 * 500”. Where the word stands without it, too, it is no part of the name.
 */
export function hasOwnEnding({ text, tokens }: PrintedWords, { text: word, end }: Token): boolean {
  const bare = word.slice(0, word.length - possessiveLength(word));
  if (
    bare === word ||
    !/^ (?:\d00|said|says|has|had|is|was|will|would|index)\b/u.test(text.slice(end, end + 8))
  ) {
    return false;
  }
  return !tokens.some((token) => token.text === bare);
}

/** How many characters a possessive ending has: `Acme’s`, `workers’`. */
export function possessiveLength(word: string): number {
  const bare = word.endsWith('s') ? word.length - 1 : word.length;
  const mark = word[bare - 1];
  return mark === "'" || mark === '’' ? word.length - bare + 1 : 0;
}

/** Some words, with spaces. */
export function wordsOf({ word }: PrintedWords, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => word(from + at)).join(' ');
}

/** Whether a word is all in capitals. */
export function isAcronym({ tokens }: PrintedWords, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '');
}

import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName, isProperAdjective } from '../text/gazetteer.js';
import type { NameRun } from '../text/name-runs.js';
import type { Token } from '../text/tokens.js';
import { isBodyWord, isKnownBody } from './body-words.js';
import type { NameWords } from './read-words.js';

/** How many characters a possessive ending has: `Acme’s`, `workers’`. */
export function possessiveLength(word: string): number {
  const bare = word.endsWith('s') ? word.length - 1 : word.length;
  const mark = word[bare - 1];
  return mark === "'" || mark === '’' ? word.length - bare + 1 : 0;
}

/** The names in a run of capitals: “Jane Roe of Acme” are two, so are “Acme’s Orlo” and “UK RAF”. */
export function partsOf(words: NameWords, { from, to }: NameRun): NameRun[] {
  const { tokens } = words;
  const parts: NameRun[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.text;
    if (((word === 'of' || word === 'for') && isPerson(words, start, at)) || (word === 'The' && at > start)) {
      parts.push({ from: start, to: at });
      start = at + 1;
    } else if (at + 1 < to && endsBehind(words, start, at)) {
      parts.push({ from: start, to: at + 1 });
      start = at + 1;
    }
  }
  // “Orlo Auto Workers OAW”.
  const last = to - 1;
  if (last - start > 1 && tokens[last]?.text === initialsOf(words, start, last)) {
    return [...parts, { from: start, to: last }, { from: last, to }];
  }
  return [...parts, { from: start, to }];
}

/** Whether words have a given name, but not of a body: “Senator Jane Roe”, no “Jane Roe Museum”. */
function isPerson({ word }: NameWords, from: number, to: number): boolean {
  const given = Array.from({ length: to - from }, (_, at) => word(from + at)).findIndex((name) =>
    FIRST_NAMES.has(name),
  );
  return given >= 0 && (given === 0 || (to - from > given + 1 && !isBodyWord(word(to - 1))));
}

/** Whether a name ends behind its word at a place, as one that owns the next does, or a place before initials. */
function endsBehind(words: NameWords, from: number, at: number): boolean {
  const { text, end } = words.tokens[at] ?? { text: '', end: 0 };
  if (text.endsWith('s') && possessiveLength(text) === 2) {
    return !OWNERS_IN_NAMES.has(words.word(at)) && !/^(?:st|saint)$/u.test(words.word(at - 1));
  }
  return isAcronym(words, at + 1) && words.text[end] === ' ' && isPlaceName(wordsOf(words, from, at + 1));
}

/** Owners that names have inside: “People’s Republic”. */
const OWNERS_IN_NAMES = new Set('people women men children king queen veteran valentine'.split(' '));

/** Runs with those made one that an “and” joins to one name: “Standard and Poor’s 500”. */
export function withJoined(words: NameWords, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const left = joined.at(-1);
    const isOne = left?.to === run.from - 1 && words.word(left.to) === 'and' && isJoined(words, left, run);
    if (left && isOne) joined[joined.length - 1] = { from: left.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function initialsOf({ tokens }: NameWords, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text[0])
    .join('');
}

function wordsOf({ word }: NameWords, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => word(from + at)).join(' ');
}

function isAcronym({ tokens }: NameWords, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '');
}

/** Bodies whose names list what they are for: “Department of Health and Sport”, “the Food and Drug Agency”. */
const LISTING =
  /^(?:department|ministry|institute|office|committee|commission|council|association|federation|society|bureau|agency|administration|authority|board|service|services|party|union|foundation|museum)$/u;

/** Whether an “and” between two runs of capitals joins words of one name. */
function isJoined(words: NameWords, left: NameRun, right: NameRun): boolean {
  const { tokens, word } = words;
  const [last, next] = [tokens[left.to - 1], tokens[right.from]];
  if (!last || !next) return false;
  const isSingle = left.to === left.from + 1;
  // “Standard and Poor’s 500”: nothing is owned there.
  if (isSingle && hasOwnEnding(words, next)) return true;
  const isAnother = (at: number) =>
    isAcronym(words, at) || isPlaceName(word(at)) || FIRST_NAMES.has(word(at));
  if (isAnother(right.from) || isProperAdjective(word(right.from)) || possessiveLength(last.text) > 0) {
    return false;
  }
  const heads = Array.from({ length: left.to - left.from }, (_, at) => left.from + at);
  if (heads.some((at) => LISTING.test(word(at)) && /^(?:of|for)$/u.test(word(at + 1)))) return true;
  const known = wordsOf(words, left.from, left.to);
  if (isAnother(left.from) || isKnownBody(known) || heads.length > 2 || isBodyWord(word(left.to - 1)))
    return false;
  const before = tokens[left.from - 1]?.text ?? '';
  const isOne = /^(?:the|an?|its|his|her|their)$/iu.test(before) || possessiveLength(before) > 0;
  return isOne && LISTING.test(word(firstEnd(words, right)));
}

/** The last word of the first name of a run: up to a possessive. */
function firstEnd({ tokens }: NameWords, { from, to }: NameRun): number {
  const owner = tokens.slice(from, to).findIndex(({ text }) => possessiveLength(text) > 0);
  return owner < 0 ? to - 1 : from + owner;
}

/**
 * Whether the possessive ending of a word owns nothing and so belongs to a name: “Moody’s said”, “Standard and Poor’s
 * 500”. Where the word stands without it, too, it is no part of the name.
 */
export function hasOwnEnding({ text, tokens }: NameWords, { text: word, end }: Token): boolean {
  const bare = word.slice(0, word.length - possessiveLength(word));
  if (
    bare === word ||
    !/^ (?:\d00|said|says|has|had|is|was|will|would|index)\b/u.test(text.slice(end, end + 8))
  ) {
    return false;
  }
  return !tokens.some((token) => token.text === bare);
}

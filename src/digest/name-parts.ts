import { isBodyWord } from '../text/body-words.js';
import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName } from '../text/gazetteer.js';
import { isAcronym, possessiveLength, wordsOf } from '../text/joined-names.js';
import type { NameRun } from '../text/name-runs.js';
import { SAYS } from '../text/name-words.js';
import { isRoleNoun } from '../text/titles.js';
import type { NameWords } from './read-words.js';

/** The names in a run of capitals: “Jane Roe of Acme” are two, so are “Acme’s Orlo” and “UK RAF”. */
export function partsOf(words: NameWords, { from, to }: NameRun): NameRun[] {
  const { tokens } = words;
  const parts: NameRun[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.text;
    const joins = word === 'of' || word === 'for';
    const ends =
      joins &&
      (isPerson(words, start, at) ||
        (word === 'of' && isSpeaker(words, start, at, to)) ||
        (at - start > 1 && CLUB_WORDS.has(words.word(at - 1)) && !isPlaceName(wordsOf(words, start, to))));
    if (ends || (word === 'The' && at > start)) {
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

/** Words for places that clubs are called by: “Orlo Town of League Two”. */
const CLUB_WORDS = new Set(['town', 'city', 'county', 'united', 'rovers', 'albion', 'athletic', 'wanderers']);

/** Whether words have a given name, but not of a body: “Senator Jane Roe”, no “Jane Roe Museum”. */
function isPerson({ word }: NameWords, from: number, to: number): boolean {
  const given = Array.from({ length: to - from }, (_, at) => word(from + at)).findIndex((name) =>
    FIRST_NAMES.has(name),
  );
  return given >= 0 && (given === 0 || (to - from > given + 1 && !isBodyWord(word(to - 1))));
}

/**
 * Whether two words that name no body and no office are who says something for what stands behind “of”, which is no place:
 * “Anna Roe of Acme said”.
 */
function isSpeaker(words: NameWords, from: number, of: number, to: number): boolean {
  const { word, tokens } = words;
  const own = [word(from), word(from + 1)];
  return (
    of - from === 2 &&
    SAYS.has(tokens[to]?.text ?? '') &&
    !isPlaceName(wordsOf(words, of + 1, to)) &&
    !own.some((one) => isBodyWord(one) || isRoleNoun(one))
  );
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

function initialsOf({ tokens }: NameWords, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text[0])
    .join('');
}

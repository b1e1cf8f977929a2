import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName, isProperAdjective } from '../text/gazetteer.js';
import { normalizeWord } from '../text/terms.js';
import { isTitle as isTitleWord } from '../text/titles.js';
import type { Token } from '../text/tokens.js';
import { isBodyWord, MORE_ORGANIZATION_WORDS } from './body-words.js';

/** How many characters a possessive ending has: `Acme’s`, `workers’`. */
export function possessiveLength(word: string): number {
  const bare = word.endsWith('s') ? word.length - 1 : word.length;
  const mark = word[bare - 1];
  return mark === "'" || mark === '’' ? word.length - bare + 1 : 0;
}

/** A run parted at “and”, at “of” behind a person and behind a possessive: “GM and Opel”, “Jane Roe of Acme”. */
export function partsOf(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  const whole = isBodyWord(normalizeWord(tokens[from]?.text ?? ''));
  for (let at = from; at < to; at += 1) {
    const { text } = tokens[at] ?? { text: '' };
    const ofBody = text === 'of' && FIRST_NAMES.has(normalizeWord(tokens[start]?.text ?? ''));
    if ((text === 'and' && !whole) || ofBody) {
      parts.push([start, at]);
      start = at + 1;
    } else if (text.endsWith('s') && possessiveLength(text) === 2 && at + 1 < to) {
      parts.push([start, at + 1]);
      start = at + 1;
    }
  }
  // “Orlo Auto Workers OAW”.
  const last = to - 1;
  if (last - start > 1 && tokens[last]?.text === initialsOf(tokens.slice(start, last))) {
    return [...parts, [start, last], [last, to]];
  }
  return [...parts, [start, to]];
}

function initialsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text[0]).join('');
}

/** A name without the titles and adjectives before it; undefined where nothing is left. */
export function withoutTitle(
  tokens: readonly Token[],
  word: (at: number) => string,
  from: number,
  to: number,
  starts: ReadonlyMap<number, number>,
  known: ReadonlySet<string>,
): { first: number; end: number; titled: boolean } | undefined {
  const isTitle = (at: number) =>
    isTitleWord(word(at)) &&
    !MORE_ORGANIZATION_WORDS.has(word(at)) &&
    (word(at) !== 'general' || isGeneral(word, at));
  let end = to;
  while (end - 1 > from && isTitle(end - 1)) end -= 1;
  let first = from;
  let titled = isTitle(from - 1) && isOfPerson(word(from - 1));
  for (let at = from; at < end - 1; at += 1) {
    // Behind “minister of” stands an office, not its holder.
    if (isTitle(at)) [first, titled] = [at + 1, isOfPerson(word(at)) && word(at + 1) !== 'of'];
  }
  for (; first < end; first += 1) {
    const place = placeBefore(word, first, end);
    if (place > 0) [first, titled] = [first + place, true];
    if (isNameAt(tokens, word, first, end, starts, known)) return { first, end, titled };
  }
  return undefined;
}

/** Nouns that stand before names of people and of bodies alike. */
const OF_EITHER = new Set(
  'rival opponent ally owner parent partner broker investor shareholder host champion winner loser guest'.split(
    ' ',
  ),
);

/** Whether only a person can have a title: “boss Jane Roe”, but “rival Acme” and “rivals Acme and Orlo Steel”. */
function isOfPerson(title: string): boolean {
  return !OF_EITHER.has(title) && !/[^s]s$/u.test(title);
}

/** “General” is a title before a given name or behind another title, and part of a name otherwise. */
function isGeneral(word: (at: number) => string, at: number): boolean {
  return (
    FIRST_NAMES.has(word(at + 1)) || /^(?:attorney|secretary|lieutenant|major|brigadier)$/u.test(word(at - 1))
  );
}

/** How many words of a place stand before a given name: “of the United States Barack Obama”. */
function placeBefore(word: (at: number) => string, first: number, end: number): number {
  let place = '';
  for (let at = first; at < Math.min(end - 1, first + 3); at += 1) {
    place += at === first ? word(at) : ` ${word(at)}`;
    if (FIRST_NAMES.has(word(at + 1)) && isPlaceName(place)) return at + 1 - first;
  }
  return 0;
}

function isNameAt(
  tokens: readonly Token[],
  wordAt: (at: number) => string,
  first: number,
  end: number,
  starts: ReadonlyMap<number, number>,
  known: ReadonlySet<string>,
): boolean {
  const token = tokens[first] ?? NO_TOKEN;
  const word = wordAt(first);
  const rest = Array.from({ length: end - first - 1 }, (_, at) => wordAt(first + 1 + at));
  const opensSentence = starts.has(token.start) && !known.has(word) && !isPlaceName(word);
  if (
    opensSentence &&
    !(rest.length > 1 && isBodyWord(word)) &&
    !/^\p{Lu}{2}/u.test(token.text) &&
    (rest.length === 0 || /^(?:the|of)$/u.test(rest[0] ?? ''))
  )
    return false;
  if (NO_FIRST_WORDS.has(word)) return false;
  if (rest.length === 0) return !isTitleWord(word) && !isProperAdjective(word) && word.length > 1;
  // “South American” and “African American” are no names by themselves.
  if (rest.length === 1 && REGION.test(word) && isProperAdjective(rest[0] ?? '')) return false;
  // “European Central Bank” keeps its adjective, “German Economy” and “US President” do not.
  return !isProperAdjective(word) || rest.some(isBodyWord);
}

const REGION = /^(?:north|south|east|west|central|latin|african|asian|native)$/u;
/** Words that no name starts with: small ones, beginnings of titles, days and time zones. */
const NO_FIRST_WORDS = new Set(
  `the of for former prime vice deputy acting yesterday today tonight tomorrow utc gmt est edt pst pdt cst cdt mst bst
  cet`.split(/\s+/u),
);
const NO_TOKEN: Token = { text: '', start: 0, end: 0 };

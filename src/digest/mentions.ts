import type { Sentence, Span } from '../article/article.js';
import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName, isProperAdjective } from '../text/gazetteer.js';
import { isCapital, nameRuns } from '../text/name-runs.js';
import { ORGANIZATION_WORDS } from '../text/name-words.js';
import { normalizeWord } from '../text/terms.js';
import { isTitle as isTitleWord } from '../text/titles.js';
import type { Token } from '../text/tokens.js';

/** A proper name where it stands, without titles and adjectives before it. */
export interface Mention extends Span {
  /** Place of its sentence among the article's. */
  readonly place: number;
  readonly paragraph: number;
  /** Its words, normalised, without stops: `us` for U.S. */
  readonly words: readonly string[];
  /** The words as one string, to compare names by. */
  readonly key: string;
  /** First and last of its tokens among the article's. */
  readonly first: number;
  readonly last: number;
  /** Whether a title stands before it. */
  readonly titled: boolean;
}

/** Words that only names of bodies have, beside `ORGANIZATION_WORDS`. */
export const MORE_ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  'brothers automotive electric stores associates airplanes government workers representatives'.split(' '),
);

/** A longer run of capitals is a heading or noise. */
const MOST_WORDS = 12;

/** The proper names of an article in order. */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
): Mention[] {
  const all = tokens.flat();
  // A sentence starts where its first word does, behind a quotation mark.
  const starts = new Map(tokens.flatMap((own, place) => (own[0] ? [[own[0].start, place] as const] : [])));
  const capitals = capitalsInside(all, starts);
  const words = new Array<string | undefined>(all.length);
  const word = (at: number): string => {
    const known = words[at];
    if (known !== undefined) return known;
    const found = wordOf(all[at] ?? NO_TOKEN);
    if (at >= 0 && at < words.length) words[at] = found;
    return found;
  };
  let place = 0;
  return nameRuns(text, all, new Set(starts.keys())).flatMap(({ from, to }) =>
    partsOf(all, from, to).flatMap(([partStart, partEnd]) => {
      if (partEnd - partStart > MOST_WORDS) return [];
      const named = withoutTitle(all, word, partStart, partEnd, starts, capitals);
      if (!named) return [];
      const [head, tail] = [all[named.first], all[named.end - 1]];
      // CA$ and US$ are money.
      if (!head || !tail || text[tail.end] === '$') return [];
      while ((sentences[place + 1]?.start ?? Number.POSITIVE_INFINITY) <= head.start) place += 1;
      const { first, titled, end: last } = named;
      const own = Array.from({ length: last - first }, (_, at) => word(first + at));
      const paragraph = sentences[place]?.paragraph ?? 1;
      const key = own.join(' ');
      const { start } = head;
      const end = endOf(text, tail);
      return [{ start, end, place, paragraph, words: own, key, first, last: last - 1, titled }];
    }),
  );
}

/** How many characters a possessive ending has: `Acme’s`, `workers’`. */
function possessiveLength(word: string): number {
  const bare = word.endsWith('s') ? word.length - 1 : word.length;
  const mark = word[bare - 1];
  return mark === "'" || mark === '’' ? word.length - bare + 1 : 0;
}

/** The end of a name's last word, without a possessive and with the stop of an abbreviation: `U.S.` */
function endOf(text: string, { text: word, end }: Token): number {
  if (word.includes('.')) return text[end] === '.' ? end + 1 : end;
  return end - possessiveLength(word);
}

function wordOf({ text }: Token): string {
  const word = normalizeWord(text);
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

/** The words that are capitalised elsewhere than at the start of a sentence. */
function capitalsInside(tokens: readonly Token[], starts: ReadonlyMap<number, number>): Set<string> {
  return new Set(tokens.filter((token) => isCapital(token) && !starts.has(token.start)).map(wordOf));
}

/** A run parted at “and”, at “of” behind a person and behind a possessive: “GM and Opel”, “Jane Roe of Acme”. */
function partsOf(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  const whole = ORGANIZATION_WORDS.has(normalizeWord(tokens[from]?.text ?? ''));
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
  return [...parts, [start, to]];
}

function withoutTitle(
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
    if (isTitle(at)) [first, titled] = [at + 1, isOfPerson(word(at))];
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
    !/^\p{Lu}{2}/u.test(token.text) &&
    (rest.length === 0 || /^(?:the|of)$/u.test(rest[0] ?? ''))
  )
    return false;
  if (NO_FIRST_WORDS.has(word)) return false;
  if (rest.length === 0) return !isTitleWord(word) && !isProperAdjective(word) && word.length > 1;
  // “South American” and “African American” are no names by themselves.
  if (rest.length === 1 && REGION.test(word) && isProperAdjective(rest[0] ?? '')) return false;
  // “European Central Bank” keeps its adjective, “German Economy” and “US President” do not.
  const isBody = rest.some((other) => ORGANIZATION_WORDS.has(other) || MORE_ORGANIZATION_WORDS.has(other));
  return !isProperAdjective(word) || isBody;
}

const REGION = /^(?:north|south|east|west|central|latin|african|asian|native)$/u;
/** Words that no name starts with: small ones, beginnings of titles, days and time zones. */
const NO_FIRST_WORDS = new Set(
  `the of for former prime vice deputy acting yesterday today tonight tomorrow utc gmt est edt pst pdt cst cdt mst bst
  cet`.split(/\s+/u),
);
const NO_TOKEN: Token = { text: '', start: 0, end: 0 };

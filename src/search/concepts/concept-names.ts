import { COUNTRY_NAMES } from '../../text/countries.js';
import type { NameRun } from '../../text/name-runs.js';
import type { Span } from '../../text/span.js';
import { isTitle } from '../../text/titles.js';
import type { ArticleIndex } from '../article-index.js';
import type { Named } from '../spans/named.js';
import { NUMBER_NAMES } from './number-names.js';

/**
 * The names of the things that an article names in more than one way, each by its words as `normalizeWord` has them,
 * parted by spaces, with the key of what it names.
 */
export interface ConceptNames {
  /** The key of what such words name. */
  readonly keyOf: (name: string) => string | undefined;
  /** How many words the longest name has that begins with a word; 0 where none does. */
  readonly longestFrom: (word: string) => number;
}

const LEGAL_FORM = new Set(
  'inc corp corporation co company ltd plc llc ag sa nv spa gmbh group holdings'.split(' '),
);

/** The names of a text. */
interface NamedText {
  readonly text: string;
  readonly names: Named['names'];
  readonly spanOf: (name: NameRun) => Span;
  /** Whether the text has a word in these very letters. */
  readonly prints: (word: string) => boolean;
}

type Names = Iterable<readonly [name: string, key: string]>;

/** The ways in which names are told to be one, tried in order: a name that one has taken goes to no later one. */
interface Naming {
  readonly name: string;
  readonly find: (named: NamedText) => Names;
  /** The same, of names that every article has. */
  readonly always?: ReadonlyMap<string, string>;
}

const COUNTRIES = new Map(
  [...COUNTRY_NAMES].map(([name, { country }]) => [name, `country ${country}`] as const),
);
const NUMBERS = new Map(NUMBER_NAMES);

/** Each can be left out to see what it earns. */
export const NAMINGS: readonly Naming[] = [
  { name: 'people', find: peopleNames },
  { name: 'countries', find: () => COUNTRIES, always: COUNTRIES },
  { name: 'brackets', find: bracketNames },
  { name: 'initials', find: initialNames },
  { name: 'names', find: allNames },
  { name: 'numbers', find: () => NUMBERS, always: NUMBERS },
];

const ALWAYS = new Map(NAMINGS.flatMap(({ always }) => [...(always ?? [])]));
const LONGEST_ALWAYS = longestNames(ALWAYS.keys());

/** The names of an article's things: its people, what it gives short forms of, and what everyone knows by two names. */
export function conceptNames(index: ArticleIndex): ConceptNames {
  const named = namedText(index);
  const own = new Map<string, string>();
  const before: ReadonlyMap<string, string>[] = [];
  for (const { find, always } of NAMINGS) {
    if (always) before.push(always);
    else
      for (const [name, key] of find(named))
        if (!own.has(name) && !before.some((names) => names.has(name))) own.set(name, key);
  }
  const longest = longestNames(own.keys());
  return {
    keyOf: (name) => own.get(name) ?? ALWAYS.get(name),
    longestFrom: (word) => Math.max(longest.get(word) ?? 0, LONGEST_ALWAYS.get(word) ?? 0),
  };
}

/** The most words of a name by its first. */
function longestNames(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const space = name.indexOf(' ');
    const first = space < 0 ? name : name.slice(0, space);
    const words = space < 0 ? 1 : name.split(' ').length;
    longest.set(first, Math.max(longest.get(first) ?? 0, words));
  }
  return longest;
}

/** The names of an article in order. */
export function namedText({ article, named, words }: ArticleIndex): NamedText {
  return {
    text: article.text,
    names: named().names,
    spanOf: ({ from, to }) => words.span(from, to),
    prints: (word) => words.prints(word),
  };
}

/** “Group of Seven (G7)”: what stands in brackets behind a name is another name for it. */
function* bracketNames({ text, names, spanOf }: NamedText): Names {
  for (const [at, { from, to, name }] of names.entries()) {
    const next = names[at + 1];
    if (next?.from !== to) continue;
    const behind = spanOf(next);
    if (!/^ \(["“]?$/u.test(text.slice(spanOf({ from, to }).end, behind.start))) continue;
    if (!/^["”]?\)/u.test(text.slice(behind.end, behind.end + 2))) continue;
    yield [name, `name ${name}`];
    yield [next.name, `name ${name}`];
  }
}

/** A person's full name and last name, where nobody else has it. */
function* peopleNames({ names }: NamedText): Names {
  const byLast = new Map<string, Set<string>>();
  for (const { types, words } of names) {
    if (types[0] !== 'person') continue;
    const own = words.slice(words.findLastIndex(isTitle) + 1);
    const last = own.at(-1);
    if (last === undefined || own.length < 2) continue;
    const known = byLast.get(last);
    if (known) known.add(own.join(' '));
    else byLast.set(last, new Set([own.join(' ')]));
  }
  for (const [last, fullNames] of byLast) {
    const firsts = new Set([...fullNames].map((name) => name.split(' ')[0]));
    if (firsts.size > 1) continue;
    for (const name of [last, ...fullNames]) yield [name, `person ${last}`];
  }
}

/** “General Motors Corp” is GM; what is written in small letters is another word. */
function* initialNames({ names, prints }: NamedText): Names {
  for (const { types, words, name: whole } of names) {
    if (words.length < 2 || (types[0] === 'person' && words.length > 2)) continue;
    const bare = words.length > 2 && LEGAL_FORM.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
    const letters = bare.filter((word) => !SMALL.has(word)).map((word) => word[0] ?? '');
    const short = letters.join('');
    if (letters.length < 2 || NO_INITIALS.has(short) || (isSmall(short) && prints(short))) continue;
    const name = bare === words ? whole : bare.join(' ');
    for (const one of [name, whole, short]) yield [one, `name ${name}`];
  }
}

/** Every other name stands for itself. */
function* allNames({ names }: NamedText): Names {
  for (const { words, name: whole } of names) {
    const title = words.findLastIndex(isTitle);
    const name = title < 0 ? whole : words.slice(title + 1).join(' ');
    if (name !== '') yield [name, `name ${name}`];
  }
}

function isSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(word);
}

/** Short words and forms that people type for something else. */
const NO_INITIALS = new Set(
  'am pm us it is as an at be by do go he hi if in me my no of ok on or so to up we tv ad bc dj mr ms'.split(
    ' ',
  ),
);
const SMALL = new Set('of the and for de la'.split(' '));

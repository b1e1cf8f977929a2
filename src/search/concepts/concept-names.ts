import { normalizeWord } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { SentenceProfile } from '../profile.js';
import { isTitle } from '../spans/titles.js';
import { COUNTRY_NAMES } from './countries.js';
import { NUMBER_NAMES } from './number-names.js';

/**
 * The names of the things that an article names in more than one way, each by its words as `normalizeWord` has them,
 * parted by spaces, with the key of what it names.
 */
export type ConceptNames = ReadonlyMap<string, string>;

const LEGAL_FORM = new Set(
  'inc corp corporation co company ltd plc llc ag sa nv spa gmbh group holdings'.split(' '),
);

/** The ways in which names are told to be one, tried in order: a name that one has taken goes to no later one. */
interface Naming {
  readonly name: string;
  readonly find: (
    text: string,
    profiles: readonly SentenceProfile[],
  ) => Iterable<readonly [name: string, key: string]>;
}

/** Each can be left out to see what it earns. */
export const NAMINGS: readonly Naming[] = [
  { name: 'people', find: peopleNames },
  {
    name: 'countries',
    find: () => [...COUNTRY_NAMES].map(([name, { country }]) => [name, `country ${country}`] as const),
  },
  { name: 'brackets', find: bracketNames },
  { name: 'initials', find: initialNames },
  { name: 'names', find: allNames },
  { name: 'numbers', find: () => NUMBER_NAMES },
];

/** The names of an article's things: its people, what it gives short forms of, and what everyone knows by two names. */
export function conceptNames(text: string, profiles: readonly SentenceProfile[]): ConceptNames {
  const names = new Map<string, string>();
  for (const { find } of NAMINGS) {
    for (const [name, key] of find(text, profiles)) if (!names.has(name)) names.set(name, key);
  }
  return names;
}

/** “Group of Seven (G7)”: what stands in brackets behind a name is another name for it. */
function* bracketNames(
  text: string,
  profiles: readonly SentenceProfile[],
): Iterable<readonly [string, string]> {
  for (const { names, tokens } of profiles) {
    for (const [at, { from, to }] of names.entries()) {
      const next = names[at + 1];
      const end = tokens[(next?.to ?? 0) - 1]?.end ?? 0;
      const gap = text.slice(tokens[to - 1]?.end, tokens[to]?.start);
      if (next?.from !== to || !/^ \(["“]?$/u.test(gap) || !/^["”]?\)/u.test(text.slice(end, end + 2)))
        continue;
      const name = wordsOf(tokens.slice(from, to)).join(' ');
      const short = wordsOf(tokens.slice(next.from, next.to)).join(' ');
      yield [name, `name ${name}`];
      yield [short, `name ${name}`];
    }
  }
}

/** A person's full name and last name, where nobody else has it. */
function* peopleNames(_: string, profiles: readonly SentenceProfile[]): Iterable<readonly [string, string]> {
  const byLast = new Map<string, Set<string>>();
  for (const { names, tokens } of profiles) {
    for (const { from, to, types } of names) {
      if (types[0] !== 'person') continue;
      const words = wordsOf(tokens.slice(from, to));
      const own = words.slice(words.findLastIndex(isTitle) + 1);
      const last = own.at(-1);
      if (last === undefined || own.length < 2) continue;
      const known = byLast.get(last);
      if (known) known.add(own.join(' '));
      else byLast.set(last, new Set([own.join(' ')]));
    }
  }
  for (const [last, fullNames] of byLast) {
    const firsts = new Set([...fullNames].map((name) => name.split(' ')[0]));
    if (firsts.size > 1) continue;
    for (const name of [last, ...fullNames]) yield [name, `person ${last}`];
  }
}

/** “General Motors Corp” is GM; what is written in small letters is another word. */
function* initialNames(_: string, profiles: readonly SentenceProfile[]): Iterable<readonly [string, string]> {
  const small = new Set(profiles.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter(isSmall)));
  for (const { names, tokens } of profiles) {
    for (const { from, to, types } of names) {
      if (types[0] === 'person' && to - from > 2) continue;
      const words = wordsOf(tokens.slice(from, to));
      const bare = words.length > 2 && LEGAL_FORM.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
      const letters = bare.filter((word) => !SMALL.has(word)).map((word) => word[0] ?? '');
      const short = letters.join('');
      if (letters.length < 2 || NO_INITIALS.has(short) || small.has(short)) continue;
      const key = `name ${bare.join(' ')}`;
      for (const name of [bare.join(' '), words.join(' '), short]) yield [name, key];
    }
  }
}

/** Every other name stands for itself. */
function* allNames(_: string, profiles: readonly SentenceProfile[]): Iterable<readonly [string, string]> {
  for (const { names, tokens } of profiles) {
    for (const { from, to } of names) {
      const words = wordsOf(tokens.slice(from, to));
      const name = words.slice(words.findLastIndex(isTitle) + 1).join(' ');
      if (name !== '') yield [name, `name ${name}`];
    }
  }
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** Short words and forms that people type for something else. */
const NO_INITIALS = new Set(
  'am pm us it is as an at be by do go he hi if in me my no of ok on or so to up we tv ad bc dj mr ms'.split(
    ' ',
  ),
);
const SMALL = new Set('of the and for de la'.split(' '));

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => normalizeWord(text));
}

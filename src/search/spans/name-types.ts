import { COUNTRY_NAMES } from '../../text/countries.js';
import { FIRST_NAMES } from '../../text/first-names.js';
import type { NameRun } from '../../text/name-runs.js';
import { ORGANIZATION_WORDS, PLACE_PREPOSITIONS, PLACE_WORDS, SAYS } from '../../text/name-words.js';
import { isTitle } from '../../text/titles.js';
import type { Word } from '../../text/words.js';

/** What a name is the name of. */
export type NameType = 'person' | 'place' | 'organization';

/** A proper name's place among tokens, with its words as `normalizeWord` has them. */
export interface WordedRun extends NameRun {
  readonly words: readonly string[];
  /** These, parted by spaces. */
  readonly name: string;
}

/**
 * What each name is, by its own words, its neighbours, and what the text says of it elsewhere: a last name is a person
 * where it stands with a first name too. Empty where nothing tells, two types where either may be.
 */
export function nameTypes(tokens: readonly Word[], runs: readonly WordedRun[]): (readonly NameType[])[] {
  const types = runs.map((run) => typesOf(tokens, run));
  const known = new Map<string, NameType>();
  runs.forEach(({ words, name }, place) => {
    const [type, other] = types[place] ?? [];
    if (type === undefined || other !== undefined) return;
    const key = type === 'person' ? words.at(-1) : name;
    if (key !== undefined && !(known.has(key) && type === 'place')) known.set(key, type);
  });
  return runs.map(({ name }, place) => {
    const own = types[place] ?? [];
    if (own.length === 1) return own;
    const elsewhere = known.get(name);
    return elsewhere !== undefined && !COUNTRY_NAMES.has(name) ? [elsewhere] : own;
  });
}

/** Whether a name, its words as `normalizeWord` has them, is a country's, its government's seat's or its people's. */
export function isCountry(name: string): boolean {
  return COUNTRY_NAMES.has(name);
}

const PLURAL_VERB = 'have';

function typesOf(tokens: readonly Word[], { from, to, words: inside, name }: WordedRun): readonly NameType[] {
  const before = tokens[from - 1]?.normal ?? '';
  const after = tokens[to]?.normal ?? '';
  const country = COUNTRY_NAMES.get(name);
  if (country) return country.naming === 'people' ? [] : ['place'];
  const [first = ''] = inside;
  const last = inside.at(-1) ?? '';
  if (ORGANIZATION_WORDS.has(last) || (ORGANIZATION_WORDS.has(first) && inside.length > 1))
    return ['organization'];
  if (inside.some(isTitle) && !isTitle(last)) return ['person'];
  if (inside.some((word) => ORGANIZATION_WORDS.has(word))) return ['organization'];
  if (inside.length > 1 && FIRST_NAMES.has(first)) return ['person'];
  if (inside.some((word) => PLACE_WORDS.has(word))) return ['place'];
  if (inside.length < 4 && isTitle(before)) return ['person'];
  // “Ostwick Rovers have sold”: a name of several people.
  if (after === PLURAL_VERB && before !== 'and') return ['organization'];
  if (inside.length === 1 && /^\p{Lu}{2,6}$/u.test(tokens[from]?.text ?? '')) return ['organization'];
  if (SAYS.has(after) || SAYS.has(before))
    return inside.length === 1 ? ['person', 'organization'] : ['person'];
  if (PLACE_PREPOSITIONS.has(before)) return ['place'];
  return inside.length === 2 || inside.length === 3 ? ['person'] : [];
}

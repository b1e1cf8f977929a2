import { normalizeWord } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import { COUNTRY_NAMES } from '../concepts/countries.js';
import { FIRST_NAMES } from './first-names.js';
import type { NameRun } from './names.js';
import { isTitle } from './titles.js';

/** What a name is the name of. */
export type NameType = 'person' | 'place' | 'organization';

const SAYS = words(
  'said says told adds added asked explained announced warned wrote argued claimed insisted replied tweeted noted',
);
const ORGANIZATION = words(`
inc corp corporation corporations company companies co ltd plc llc sa ag spa nv gmbh group holdings bank banks university
college school institute institution agency association federation union party ministry department office council
committee commission court parliament senate congress assembly organization organisation league club fc airlines airways
army navy force forces police times post news media press network foundation society church team fund authority bureau
service services treaty motors industries systems technologies partners capital securities research exchange reserve
administration alliance guard corps board center centre house trust ventures energy airbus communications financial
international motor bancorp insurance museum orchestra`);
const PLACE = words(`
city town village county province state republic kingdom island islands river lake sea ocean mountain mountains mount
valley bay gulf street avenue road square park airport station bridge desert coast peninsula district region canyon
forest beach hills harbour harbor port fort north south east west`);
const PLACE_BEFORE = words('in at from near to into towards outside across throughout around');

/**
 * What each name is, by its own words, its neighbours, and what the text says of it elsewhere: a last name is a person
 * where it stands with a first name too. Empty where nothing tells, two types where either may be.
 */
export function nameTypes(tokens: readonly Token[], runs: readonly NameRun[]): (readonly NameType[])[] {
  const types = runs.map((run) => typesOf(tokens, run));
  const known = new Map<string, NameType>();
  runs.forEach(({ from, to }, place) => {
    const [type, other] = types[place] ?? [];
    if (type === undefined || other !== undefined) return;
    const inside = tokens.slice(from, to).map(({ text }) => normalizeWord(text));
    const key = type === 'person' ? inside.at(-1) : inside.join(' ');
    if (key !== undefined && !(known.has(key) && type === 'place')) known.set(key, type);
  });
  return runs.map(({ from, to }, place) => {
    const own = types[place] ?? [];
    const key = tokens
      .slice(from, to)
      .map(({ text }) => normalizeWord(text))
      .join(' ');
    const elsewhere = known.get(key);
    return elsewhere !== undefined && own.length !== 1 && !COUNTRY_NAMES.has(key) ? [elsewhere] : own;
  });
}

/** Whether words name a country, its government's seat or its people. */
export function isCountry(tokens: readonly Token[]): boolean {
  return COUNTRY_NAMES.has(tokens.map(({ text }) => normalizeWord(text)).join(' '));
}

function typesOf(tokens: readonly Token[], { from, to }: NameRun): readonly NameType[] {
  const printed = tokens.slice(from, to).map(({ text }) => text);
  const inside = printed.map(normalizeWord);
  const before = normalizeWord(tokens[from - 1]?.text ?? '');
  const after = normalizeWord(tokens[to]?.text ?? '');
  const country = COUNTRY_NAMES.get(inside.join(' '));
  if (country) return country.naming === 'people' ? [] : ['place'];
  const [first = ''] = inside;
  const last = inside.at(-1) ?? '';
  if (ORGANIZATION.has(last) || (ORGANIZATION.has(first) && inside.length > 1)) return ['organization'];
  if (inside.some(isTitle) && !isTitle(last)) return ['person'];
  if (inside.some((word) => ORGANIZATION.has(word))) return ['organization'];
  if (inside.length > 1 && FIRST_NAMES.has(first)) return ['person'];
  if (inside.some((word) => PLACE.has(word))) return ['place'];
  if (inside.length < 4 && isTitle(before)) return ['person'];
  if (printed.length === 1 && /^\p{Lu}{2,6}$/u.test(printed[0] ?? '')) return ['organization'];
  if (SAYS.has(after) || SAYS.has(before))
    return inside.length === 1 ? ['person', 'organization'] : ['person'];
  if (PLACE_BEFORE.has(before)) return ['place'];
  return inside.length === 2 || inside.length === 3 ? ['person'] : [];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

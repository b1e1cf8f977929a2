import { isBodyWord } from '../text/body-words.js';
import { COUNTRY_NAMES } from '../text/countries.js';
import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName } from '../text/gazetteer.js';
import type { Mention } from './mentions.js';
import { isPlaceDescribed } from './name-witnesses.js';
import { isThing } from './things.js';

/** Which name each other one stands for: “G7” for “Group of Seven (G7)”, “Roe” for “Jane Roe”. */
export function aliases(text: string, mentions: readonly Mention[]): Map<string, string> {
  const canonical = new Map<string, string>();
  const full = new Map<string, readonly string[]>();
  for (const mention of mentions) if (mention.words.length > 1) full.set(mention.key, mention.words);
  const meantBy = shortFormsOf(full);
  const firms = firmsBeforeFounders(text, mentions);
  // “Orlo, a town of 9,000” is not the “Orlo Cycle Company”.
  const places = new Set(
    mentions.flatMap(({ key, end }) => (isPlaceDescribed(text.slice(end, end + AROUND)) ? [key] : [])),
  );
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1];
    if (next && isGiven(text, mention, next)) canonical.set(next.key, mention.key);
  }
  for (const mention of mentions) {
    const { key } = mention;
    const country = COUNTRY_NAMES.get(key);
    if (country?.naming === 'country') canonical.set(key, country.country.toLowerCase());
    if (canonical.has(key) || isPlaceName(key) || places.has(key)) continue;
    const meant = firms.get(key) ?? meantBy(mention, text.slice(mention.start, mention.end));
    if (meant !== undefined && meant !== key) canonical.set(key, meant);
  }
  for (const [key, meant] of canonical) canonical.set(key, canonical.get(meant) ?? meant);
  return canonical;
}

/**
 * What a word means that stands behind a firm's name and before its founder's: “Berg Pumps … Berg said … founded by Otto
 * Berg”. Gives the firm's key.
 */
function firmsBeforeFounders(text: string, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const firms = new Map<string, string>();
  const alone = new Map<string, string>();
  const founded = new Map<string, string>();
  for (const { words, key, start } of mentions) {
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    const firm = firms.get(first);
    if (words.length === 1 && firm !== undefined && !alone.has(key)) alone.set(key, firm);
    if (words.length === 1) continue;
    const before = alone.get(last);
    if (before !== undefined && FOUNDS.test(text.slice(Math.max(0, start - AROUND), start)))
      founded.set(last, before);
    // Whoever was named in full before is the one who is named shortly.
    if (!firms.has(last)) firms.set(last, '');
    if (!firms.has(first)) firms.set(first, key);
  }
  return new Map([...founded].filter(([, firm]) => firm !== ''));
}

/** How much before or behind a name says what it is, in UTF-16 units. */
const AROUND = 60;
const FOUNDS = /\b(?:(?:founded|established|set up|started|created)\b[^.]*\bby|founders?|named after)\b/iu;

/** What a short form means: the one name in full that has its initials, begins or ends with it, or has it behind a country. */
function shortFormsOf(
  full: ReadonlyMap<string, readonly string[]>,
): (mention: Mention, printed: string) => string | undefined {
  const names = [...full].filter(([, words]) => !isThing(words));
  const initials = unique(names, ([, words]) => [
    words.map((word) => word[0]).join(''),
    ...significant(words),
  ]);
  const ends = unique(names, ([, words]) =>
    words.length > 2 ? [words.at(-1) ?? '', words.slice(-2).join(' ')] : [words.at(-1) ?? ''],
  );
  const lasts = new Set(names.map(([, words]) => words.at(-1)));
  // “Acme” is the “Acme Group”, but makes the “Acme A380”; “Jane” is “Jane Roe”, who gave the “Roe Museum” its name.
  const beginnings = unique(names, ([, words]) => {
    const all = words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
    const last = words.at(-1) ?? '';
    return isBodyWord(last) && !LOCAL.test(last) ? all : all.filter((key) => FIRST_NAMES.has(key));
  });
  const bare = unique(names, ([, words]) =>
    LEFT_OUT.test(words.at(-1) ?? '') ? [words.slice(0, -1).join(' ')] : [],
  );
  const ofCountries = unique(names, ([, words]) => withoutCountry(words));
  return ({ words, key }, printed) => {
    if (words.length === 1 && CAPITALS.test(printed)) return initials.get(key);
    if (PLURAL_CAPITALS.test(printed)) return initials.get(key.slice(0, -1)) ?? key.slice(0, -1);
    if (full.has(`${key}s`)) return `${key}s`;
    const spelled = key.replace(/^us /u, 'united states ').replace(/^uk /u, 'united kingdom ');
    if (spelled !== key && full.has(spelled)) return spelled;
    // Of two words only a last name with a hyphen is short for a name: “Berg-Vale”.
    const known =
      bare.get(key) ?? (words.length === 1 || /^\S+-\S+$/u.test(printed) ? ends.get(key) : undefined);
    // A last word of several is short for none.
    if (known !== undefined || lasts.has(key)) return known;
    return beginnings.get(key) ?? ofCountries.get(key);
  };
}

/** Bodies that are called after where they are: “Orlo” is not the “Orlo Council”. */
const LOCAL =
  /^(?:council|police|hospital|school|court|church|museum|times|post|news|exchange|club|fc|forum|association|society|federation|academy|university|college|institute)$/u;
/** What ends names and is left out where they are named again: “Acme Inc.”, “Orlo City”. */
const LEFT_OUT =
  /^(?:inc|corp|corporation|company|co|ltd|plc|llc|ag|sa|nv|gmbh|spa|group|holdings|united|city|airport|town|district|region|province|state|islands?|peninsula)$/u;
const CAPITALS = /^(?:\p{Lu}\.?){2,6}$/u;
/** “GMs” for “GM’s”. */
const PLURAL_CAPITALS = /^\p{Lu}{2,5}s$/u;
/** The words of the longest name of a country, “united arab emirates”. */
const COUNTRY_WORDS = 3;

/** A name without the country before it, “Federal Reserve” of “US Federal Reserve”; none where one word would be left. */
function withoutCountry(words: readonly string[]): string[] {
  return Array.from({ length: COUNTRY_WORDS }, (_, at) => at + 1).flatMap((count) => {
    const rest = words.slice(count);
    return rest.length > 1 && isPlaceName(words.slice(0, count).join(' ')) ? [rest.join(' ')] : [];
  });
}

/** Whether the next name is given as the short form of one: “Group of Seven (G7)”, “Orlo Auto Workers OAW”. */
function isGiven(text: string, mention: Mention, next: Mention): boolean {
  if (mention.words.length === 1) return false;
  const between = text.slice(mention.end, next.start);
  const inBrackets = /^['’]?s? ?(?:\(|-LRB-) ?["“]?(?:the )?$/u.test(between) && isShort(text, next, mention);
  return inBrackets || (between === ' ' && next.key === mention.words.map((word) => word[0]).join(''));
}

/** The initials of the longer words where they are three or more: two letters may be short for anything. */
function significant(words: readonly string[]): string[] {
  const initials = words.filter((word) => word.length > 3).map((word) => word[0]);
  return initials.length > 2 ? [initials.join('')] : [];
}

/** Whether a name in brackets can be short for the one before it. */
function isShort(text: string, { start, end, words }: Mention, long: Mention): boolean {
  const printed = text.slice(start, end);
  const first = long.words[0]?.[0];
  return (
    words.length === 1 &&
    /^\p{Lu}[\p{Lu}\p{N}&.]{1,7}s?$/u.test(printed) &&
    printed[0]?.toLowerCase() === first
  );
}

/** From each key of the entries to the one entry that has it; keys of several are left out. */
function unique(
  entries: readonly (readonly [string, readonly string[]])[],
  keysOf: (entry: readonly [string, readonly string[]]) => readonly string[],
): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      found.set(key, found.has(key) && found.get(key) !== entry[0] ? undefined : entry[0]);
    }
  }
  return new Map(
    [...found].flatMap(([key, name]) => (name === undefined || key === '' ? [] : [[key, name]])),
  );
}

import { COUNTRY_NAMES } from '../text/countries.js';
import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName } from '../text/gazetteer.js';
import { BODY_NOUNS, ORGANIZATION_WORDS, PLACE_PREPOSITIONS, PLACE_WORDS, SAYS } from '../text/name-words.js';
import { normalizeWord } from '../text/terms.js';
import { isTitle as isTitleWord } from '../text/titles.js';
import type { Token } from '../text/tokens.js';
import { type Mention, MORE_ORGANIZATION_WORDS } from './mentions.js';

/** What a name is the name of. */
export type NameKind = 'person' | 'organization' | 'place';

/** Somebody or something that the article names, under all the names it gives them. */
export interface Name {
  /** Undefined where nothing in the article tells. */
  readonly kind: NameKind | undefined;
  /** The fullest of a person's names, otherwise the first. */
  readonly full: Mention;
  readonly mentions: readonly Mention[];
}

/** The names of an article, by who or what is meant, in order of first mention. */
export function namesOf(text: string, tokens: readonly Token[], mentions: readonly Mention[]): Name[] {
  const canonical = aliases(text, mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = canonical.get(mention.key) ?? mention.key;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const kind = kindOf(text, tokens, group);
    const longest = group.reduce((best, next) => (next.words.length > best.words.length ? next : best));
    const acronym = /^\p{Lu}{2}/u.test(text.slice(first.start, first.end)) && first.words.length === 1;
    return [
      { kind, full: kind === 'person' || (acronym && kind !== 'place') ? longest : first, mentions: group },
    ];
  });
}

/** Which name each shorter one stands for: “G7” for “Group of Seven (G7)”, “Putin” for “Vladimir Putin”. */
function aliases(text: string, mentions: readonly Mention[]): Map<string, string> {
  const canonical = new Map<string, string>();
  const full = new Map<string, readonly string[]>();
  for (const { words, key } of mentions) if (words.length > 1) full.set(key, words);
  const initials = unique([...full], ([, words]) => [
    words.map((word) => word[0]).join(''),
    significant(words),
  ]);
  const ends = unique([...full], ([, words]) => [words.at(-1) ?? '']);
  const beginnings = unique([...full], ([, words]) =>
    words.slice(1).map((_, at) => words.slice(0, at + 1).join(' ')),
  );
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1];
    const between = next ? text.slice(mention.end, next.start) : '';
    const given = next && /^['’]?s? ?\(["“]?(?:the )?$/u.test(between) && isShort(text, next, mention);
    if (given && mention.words.length > 1) canonical.set(next.key, mention.key);
  });
  for (const { words, start, end, key } of mentions) {
    const country = COUNTRY_NAMES.get(key);
    if (country?.naming === 'country') canonical.set(key, country.country.toLowerCase());
    if (canonical.has(key) || isPlaceName(key)) continue;
    const capitals = words.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(text.slice(start, end));
    const meant = capitals ? initials.get(key) : (ends.get(key) ?? beginnings.get(key));
    if (meant !== undefined && meant !== key) canonical.set(key, meant);
  }
  for (const [key, meant] of canonical) canonical.set(key, canonical.get(meant) ?? meant);
  return canonical;
}

function significant(words: readonly string[]): string {
  return words
    .filter((word) => word.length > 3)
    .map((word) => word[0])
    .join('');
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

/** How many mentions of a name are asked what it is. */
const MOST_WITNESSES = 20;

/** The kind that most speaks for, by what stands in and around all mentions. */
function kindOf(text: string, tokens: readonly Token[], mentions: readonly Mention[]): NameKind | undefined {
  const votes: Record<NameKind, number> = { person: 0, organization: 0, place: 0 };
  for (const mention of mentions.slice(0, MOST_WITNESSES)) {
    const { words, key, first, last, titled, start, end } = mention;
    const before = normalizeWord(tokens[first - 1]?.text ?? '');
    const after = normalizeWord(tokens[last + 1]?.text ?? '');
    const behind = text.slice(end, end + 60);
    const isBody = words.some((word) => ORGANIZATION_WORDS.has(word) || MORE_ORGANIZATION_WORDS.has(word));
    if (isBody && words.length > 1 && words.at(-1) !== 'treaty') votes.organization += 4;
    if (BODY_NOUNS.has(before)) votes.organization += 3;
    if (words.some((word) => PLACE_WORDS.has(word))) votes.place += 3;
    if (isPlaceName(key)) votes.place += 6;
    if (titled) votes.person += 3;
    if (words.length > 1 && FIRST_NAMES.has(words[0] ?? '')) votes.person += 3;
    if (/^,? (?:who\b|\d{1,3},|aged \d)/u.test(behind) || isApposition(behind)) votes.person += 2;
    if (SAYS.has(after) || SAYS.has(before)) votes[words.length > 1 ? 'person' : 'organization'] += 1;
    votes.place += placeVote(before);
    if (before === 'the') votes.person -= 2;
    if (words.length === 1 && /^\p{Lu}{2,}\d?$/u.test(text.slice(start, end))) votes.organization += 1;
    if (words.some((word) => /\p{N}/u.test(word)) && words.length > 1) votes.person -= 3;
    if (words.some((word) => MODEL.test(word))) votes.organization -= 4;
  }
  // Whoever is named in full and then by the last word is a person.
  const lasts = new Set(mentions.flatMap(({ words }) => (words.length > 1 ? (words.at(-1) ?? []) : [])));
  if (mentions.some(({ key }) => lasts.has(key))) votes.person += 1.5;
  const [best] = (Object.entries(votes) as [NameKind, number][]).sort((a, b) => b[1] - a[1]);
  return best && best[1] >= (best[0] === 'person' ? 2 : 1) ? best[0] : undefined;
}

/** A model of something made: A380, F-150, but no G20. */
const MODEL = /^\p{L}{1,3}-?(?:\p{N}{3}|\p{N}xx)/u;

/** Bodies too are sold from and belong to somebody; only what things happen in is a place. */
function placeVote(before: string): number {
  if (/^(?:in|near|across|throughout|outside)$/u.test(before)) return 0.6;
  return PLACE_PREPOSITIONS.has(before) ? 0 : -0.4;
}

/** Whether what follows a name says what somebody is: “, the group’s chief executive”. */
function isApposition(behind: string): boolean {
  const words =
    /^, ([^,.;()]{3,60})/u
      .exec(behind)?.[1]
      ?.split(/[\s-]+/u)
      .map(normalizeWord) ?? [];
  const isTitle = (word: string) => word !== 'general' && isTitleWord(word);
  const [first = ''] = words;
  return isTitle(first) || (/^(?:the|an?|former)$/u.test(first) && words.slice(1, 7).some(isTitle));
}

import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName } from '../text/gazetteer.js';
import { PLACE_PREPOSITIONS, PLACE_WORDS, SAYS } from '../text/name-words.js';
import { normalizeWord } from '../text/terms.js';
import { isRoleNoun, isTitle } from '../text/titles.js';
import type { Token } from '../text/tokens.js';
import { isBodyNoun, isBodyWord } from './body-words.js';
import type { Mention } from './mentions.js';

/** What a name is the name of. */
export type NameKind = 'person' | 'organization' | 'place';

/** A mention and what stands around it. */
interface Seen {
  readonly mention: Mention;
  readonly printed: string;
  /** Normalised words; '' where a sentence ends between. */
  readonly before: string;
  readonly after: string;
  /** Some characters before and behind it. */
  readonly ahead: string;
  readonly behind: string;
  readonly isSingle: boolean;
  /** Whether all mentions of the name are single words. */
  readonly isOnlySingle: boolean;
  /** Whether the article names a model behind it, as “Acme A380”. */
  readonly isMaker: boolean;
}

interface Witness {
  readonly speaksFor: NameKind | ((seen: Seen) => NameKind);
  readonly weight: number;
  readonly when: (seen: Seen) => boolean;
}

/** A model of something made: A380, F-150, but no G20. */
const MODEL = /^\p{L}{1,3}-?(?:\p{N}{3}|\p{N}xx)/u;
/** What is done with bodies: “shares of”, “owned by”, “a deal with”. */
const DONE_WITH_BODY =
  /\b(?:shares?|stakes?|stock|takeover|merger|subsidiary|division|employees|customers|shareholders|bankruptcy|restructuring|partnership|contracts?|deals?|owned|acquired|operated|manufactured|developed|built|designed|employed|run|published|supplied) (?:of|in|by|with|for|from|to) (?:the )?$/iu;
/** What only bodies have: “Acme shares”, “Acme’s headquarters”. */
const BELONGS_TO_BODY =
  /^(?:['’]s?)? (?:\p{Ll}[\p{L}-]{1,12} )?(?:shares|stock|shareholders|employees|staff|workers|dealers?|customers|plants?|factory|factories|brand|headquarters|subsidiary|division|profits?|revenues?|sales|fleet|operations|restructuring|bankruptcy|takeover|(?:chief|general|managing|financial) (?:executive|manager|director|officer)|chairman|chairwoman|chairperson|spokes(?:man|woman|person)|board|unit)\b/iu;
/** What only bodies do. */
const DOES_AS_BODY =
  /^ (?:(?:has|have|had|will|would|also|recently) ){0,2}(?:unveil(?:s|ed)?|report(?:s|ed)? (?:a|an|its|losing|losses|profits?)|post(?:s|ed)|bought|acquir(?:es?|ed)|owns?|owned|launch(?:es|ed)|manufactur(?:es?|ed)|employ(?:s|ed)|sells|outsold|rolled out|fil(?:es?|ed) for)\b/u;
const ACRONYM = /^\p{Lu}{2,}\d?$/u;

/** What speaks for a kind of name, and how loud; below 0 it speaks against it. */
const WITNESSES: readonly Witness[] = [
  {
    speaksFor: 'organization',
    weight: 4,
    when: ({ mention: { words }, isSingle }) =>
      !isSingle && words.some(isBodyWord) && words.at(-1) !== 'treaty',
  },
  { speaksFor: 'organization', weight: 3, when: ({ before }) => isBodyNoun(before) },
  { speaksFor: 'organization', weight: 3, when: ({ behind }) => isBodyDescribed(behind) },
  { speaksFor: 'organization', weight: 2, when: ({ behind }) => BELONGS_TO_BODY.test(behind) },
  { speaksFor: 'organization', weight: 2, when: ({ behind }) => DOES_AS_BODY.test(behind) },
  { speaksFor: 'organization', weight: 1.5, when: ({ ahead }) => DONE_WITH_BODY.test(ahead) },
  { speaksFor: 'organization', weight: 1, when: ({ isMaker }) => isMaker },
  { speaksFor: 'organization', weight: 1, when: ({ printed }) => ACRONYM.test(printed) },
  {
    speaksFor: 'organization',
    weight: 1,
    when: ({ before, isSingle }) => isSingle && /^rivals?$/u.test(before),
  },
  { speaksFor: 'organization', weight: -4, when: ({ mention: { words } }) => words.some(isModelWord) },
  { speaksFor: 'place', weight: 6, when: ({ mention }) => isPlaceName(mention.key) },
  {
    speaksFor: 'place',
    weight: 3,
    when: ({ mention }) => mention.words.some((word) => PLACE_WORDS.has(word)),
  },
  // Only what things happen in is a place; bodies too are sold from and belong to somebody.
  { speaksFor: 'place', weight: 0.6, when: ({ before }) => HAPPENS_IN.test(before) },
  {
    speaksFor: 'place',
    weight: -0.4,
    when: ({ before }) => !PLACE_PREPOSITIONS.has(before) && !HAPPENS_IN.test(before),
  },
  { speaksFor: 'person', weight: 3, when: ({ mention }) => mention.titled },
  {
    speaksFor: 'person',
    weight: 3,
    when: ({ mention: { words }, isSingle }) => !isSingle && FIRST_NAMES.has(words[0] ?? ''),
  },
  { speaksFor: 'person', weight: 2, when: ({ behind }) => isPersonDescribed(behind) },
  { speaksFor: 'person', weight: -2, when: ({ before }) => before === 'the' },
  {
    speaksFor: 'person',
    weight: -3,
    when: ({ mention: { words }, isSingle }) => !isSingle && words.some((word) => /\p{N}/u.test(word)),
  },
  {
    speaksFor: ({ isOnlySingle }) => (isOnlySingle ? 'organization' : 'person'),
    weight: 1,
    when: ({ before, after }) => SAYS.has(after) || SAYS.has(before),
  },
];

const HAPPENS_IN = /^(?:in|near|across|throughout|outside)$/u;

/** How many mentions of a name are asked what it is. */
const MOST_WITNESSES = 20;
const FEWEST_VOTES: Readonly<Record<NameKind, number>> = { person: 2, organization: 1, place: 1 };
/** Notes say of somebody that it is a person, so that must be clear: so many times the votes of the next kind. */
const CLEAR_LEAD = 2;
const AROUND = 60;

/** The kind that most speaks for by what stands in and around all mentions; undefined where none is clear. */
export function kindOf(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  makers: ReadonlySet<string>,
): NameKind | undefined {
  const votes: Record<NameKind, number> = { person: 0, organization: 0, place: 0 };
  const isOnlySingle = mentions.every(({ words }) => words.length === 1);
  for (const mention of mentions.slice(0, MOST_WITNESSES)) {
    const { words, key, first, last, start, end } = mention;
    const seen: Seen = {
      mention,
      printed: text.slice(start, end),
      before: wordBeside(text, tokens[first - 1], mention),
      after: wordBeside(text, tokens[last + 1], mention),
      ahead: text.slice(Math.max(0, start - AROUND), start),
      behind: text.slice(end, end + AROUND),
      isSingle: words.length === 1,
      isOnlySingle,
      isMaker: makers.has(key),
    };
    for (const { speaksFor, weight, when } of WITNESSES) {
      if (when(seen)) votes[typeof speaksFor === 'string' ? speaksFor : speaksFor(seen)] += weight;
    }
  }
  // Whoever is named in full and then by the last word is a person.
  const lasts = new Set(mentions.flatMap(({ words }) => (words.length > 1 ? (words.at(-1) ?? []) : [])));
  if (mentions.some(({ key }) => lasts.has(key))) votes.person += 1.5;
  const [best, next] = (Object.entries(votes) as [NameKind, number][]).sort((a, b) => b[1] - a[1]);
  if (!best || !next || best[1] < FEWEST_VOTES[best[0]]) return undefined;
  return best[0] === 'person' && best[1] < CLEAR_LEAD * next[1] ? undefined : best[0];
}

function wordBeside(text: string, token: Token | undefined, { start, end }: Mention): string {
  if (!token) return '';
  const between = token.start < start ? text.slice(token.end, start) : text.slice(end, token.start);
  return /[.!?\n]/u.test(between) ? '' : normalizeWord(token.text);
}

/** The keys of what stands before models: “acme” of “Acme A380”. */
export function makersOf(mentions: readonly Mention[]): Set<string> {
  return new Set(
    mentions.flatMap(({ words }) => {
      const at = words.findIndex(isModelWord);
      return at > 0 ? [words.slice(0, at).join(' ')] : [];
    }),
  );
}

/** Whether a normalised word is a model of something made. */
export function isModelWord(word: string): boolean {
  return MODEL.test(word);
}

/** The words of an apposition, normalised: “, the group’s chief executive, …”. */
function appositionIn(behind: string): string[] {
  const [, words] = /^, ([^,.;()]{3,60})/u.exec(behind) ?? [];
  return words?.split(/[\s-]+/u).map(normalizeWord) ?? [];
}

/** Whether what follows a name says who somebody is: “, the group’s chief executive”, “who”, “, 45,”. */
function isPersonDescribed(behind: string): boolean {
  if (/^,? (?:who\b|\d{1,3},|aged \d)/u.test(behind)) return true;
  const words = appositionIn(behind);
  const isRole = (word: string) => word !== 'general' && isTitle(word);
  const [first = ''] = words;
  const isOwned = /^, [^\s,.;]{1,20}(?:['’]s?|\p{Lu}s) /u.test(behind);
  return (
    isRole(first) || ((/^(?:the|an?|former)$/u.test(first) || isOwned) && words.slice(1, 7).some(isRole))
  );
}

/** Whether what follows a name says that it is a body: “, a maker of ships”. */
function isBodyDescribed(behind: string): boolean {
  const [first = '', ...rest] = appositionIn(behind);
  if (!/^(?:the|an?)$/u.test(first)) return false;
  // “, a company director” is a person, “, a bank in Orlo” a body.
  const at = rest.slice(0, 6).findIndex(isBodyNoun);
  return at >= 0 && !rest.slice(0, at + 3).some(isRoleNoun);
}

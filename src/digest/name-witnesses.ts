import { isBodyNoun, isBodyWord, isKnownBody } from '../text/body-words.js';
import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName } from '../text/gazetteer.js';
import { PLACE_PREPOSITIONS, PLACE_WORDS, SAYS } from '../text/name-words.js';
import { normalizeWord } from '../text/terms.js';
import { isRoleNoun, isTitle } from '../text/titles.js';
import type { Mention } from './mentions.js';
import type { NameKind } from './name-kind.js';
import { isModelWord } from './things.js';

/** A mention and what stands around it. */
export interface Seen {
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

export interface Witness {
  readonly speaksFor: NameKind | ((seen: Seen) => NameKind);
  readonly weight: number;
  readonly when: (seen: Seen) => boolean;
}

/** What is done with bodies: “shares of”, “owned by”, “a deal with”. */
const DONE_WITH_BODY =
  /\b(?:shares?|stakes?|stock|takeover|merger|subsidiary|division|employees|customers|shareholders|bankruptcy|restructuring|partnership|contracts?|deals?|owned|acquired|operated|manufactured|developed|built|designed|employed|run|published|supplied) (?:of|in|by|with|for|from|to) (?:the )?$/iu;
/** What only as the last word is a body's: “Orlo United”. */
const LAST_OF_BODY = /^(?:united|ferries|traders)$/u;
/** What bodies are led by: “founder of”, “chief executive of”. */
const LED =
  /\b(?:(?:co-?)?founders?|chief executive|CEO|chair(?:man|woman|person)?|managing director|spokes(?:man|woman|person)|general secretary) (?:of|for|at) (?:the )?$/iu;
/** What stands before places: “the island of”, “the capital, ”. */
const KIND_OF_PLACE =
  /\b(?:islands?|towns?|villages?|hamlet|city|resort|suburb|borough|county|province) of $|\b[Tt]he capital,? $/u;
/** What only bodies have: “Acme shares”, “Acme’s headquarters”. */
const BELONGS_TO_BODY =
  /^(?:['’]s?)? (?:\p{Ll}[\p{L}-]{1,12} )?(?:shares|stock|shareholders|employees|staff|workers|dealers?|customers|plants?|factory|factories|brand|headquarters|subsidiary|division|profits?|revenues?|sales|fleet|operations|restructuring|bankruptcy|takeover|(?:chief|general|managing|financial) (?:executive|manager|director|officer)|chairman|chairwoman|chairperson|spokes(?:man|woman|person)|board|unit|CEO|CFO|logo|executives?|subsidiaries|head coach|goalkeeper|squad)\b/iu;
/** What only bodies do. */
const DOES_AS_BODY =
  /^ (?:(?:has|have|had|will|would|also|recently) ){0,2}(?:unveil(?:s|ed)?|report(?:s|ed)? (?:a|an|its|losing|losses|profits?)|post(?:s|ed)|bought|acquir(?:es?|ed)|owns?|owned|launch(?:es|ed)|manufactur(?:es?|ed)|employ(?:s|ed)|sells|outsold|rolled out|fil(?:es?|ed) for)\b/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** Acronyms of what is no body. */
const NO_BODY =
  /^(?:gdp|gps|uv|ac|dc|vhs|dna|rna|hiv|aids|ceo|cfo|tv|dvd|cd|pc|suvs?|[gmtk]b|[mg]hz|kwh|mp[hg]|atms?|ipo|cctv|pin|vat|nfc|usb|lcd|led|wifi|hd)$/u;
/** What only people have: “Roe’s mother”, “Roe and her team”, “Roe lost his”. */
const BELONGS_TO_PERSON =
  /^(?:['’]s? (?:\p{Ll}{3,9} )?(?:mother|father|parents|wife|husband|widow(?:er)?|daughters?|sons?|brothers?|sisters?|girlfriend|boyfriend|fianc\p{L}{1,2}|grandmother|grandfather|body|murder|killer|arrest|funeral|lawyers?|career|birthday)\b| (?:and|\p{Ll}{2,8}ed|told|said|says|has|had|lost|took|gave|made|left) (?:his|her)\b)/u;
/** What only people do. */
const DOES_AS_PERSON =
  /^ (?:(?:has|have|had|was|were|is|also|later|then|never) ){0,2}(?:died|resigned|resigns|born|arrested|jailed|sentenced|convicted|married|disappeared|graduated|tweeted|wept|cried|smiled)\b/u;

/** What speaks for a kind of name, and how loud; below 0 it speaks against it. */
export const WITNESSES: readonly Witness[] = [
  {
    speaksFor: 'organization',
    weight: 4,
    when: ({ mention: { words }, isSingle }) =>
      !isSingle && (words.some(isBodyWord) || LAST_OF_BODY.test(words.at(-1) ?? '')),
  },
  {
    speaksFor: 'organization',
    weight: 3,
    when: ({ mention: { key }, isSingle, isOnlySingle }) => isKnownBody(key) && isSingle === isOnlySingle,
  },
  { speaksFor: 'organization', weight: 3, when: ({ mention, printed }) => isBranch(mention, printed) },
  { speaksFor: 'organization', weight: 3, when: ({ before }) => isBodyNoun(before) },
  { speaksFor: 'organization', weight: 3, when: ({ behind }) => isBodyDescribed(behind) },
  { speaksFor: 'organization', weight: 2, when: ({ behind }) => BELONGS_TO_BODY.test(behind) },
  { speaksFor: 'organization', weight: 2, when: ({ behind }) => DOES_AS_BODY.test(behind) },
  { speaksFor: 'organization', weight: 1.5, when: ({ ahead }) => DONE_WITH_BODY.test(ahead) },
  { speaksFor: 'organization', weight: 2, when: ({ ahead }) => LED.test(ahead) },
  {
    speaksFor: 'organization',
    weight: 3,
    when: ({ printed, behind }) => / & \p{Lu}/u.test(printed) && !/^ \p{N}/u.test(behind),
  },
  { speaksFor: 'organization', weight: 1, when: ({ isMaker }) => isMaker },
  {
    speaksFor: 'organization',
    weight: 1,
    when: ({ printed, mention }) => ACRONYM.test(printed) && !NO_BODY.test(mention.key),
  },
  {
    speaksFor: 'organization',
    weight: 1,
    when: ({ before, isSingle }) => isSingle && /^rivals?$/u.test(before),
  },
  { speaksFor: 'organization', weight: -4, when: ({ mention: { words } }) => words.some(isModelWord) },
  { speaksFor: 'organization', weight: -4, when: ({ behind }) => INDEX.test(behind) },
  { speaksFor: 'place', weight: 6, when: ({ mention }) => isPlaceName(mention.key) },
  { speaksFor: 'place', weight: 4, when: ({ ahead }) => KIND_OF_PLACE.test(ahead) },
  { speaksFor: 'place', weight: 4, when: ({ behind }) => isPlaceDescribed(behind) },
  {
    speaksFor: 'place',
    weight: 3,
    when: ({ mention, printed, isSingle }) =>
      !isSingle && mention.words.some((word) => PLACE_WORDS.has(word)) && !isBranch(mention, printed),
  },
  {
    speaksFor: 'place',
    weight: 5,
    when: ({ mention: { words } }) => words.length > 1 && SITE.test(words.at(-1) ?? ''),
  },
  {
    speaksFor: 'place',
    weight: 3,
    when: ({ ahead, behind }) => /(?:^|\n)$/u.test(ahead) && DATELINE.test(behind),
  },
  // Only what things happen in is a place; bodies too are sold from and belong to somebody. One such mention is enough.
  { speaksFor: 'place', weight: 1, when: ({ before }) => HAPPENS_IN.test(before) },
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
  {
    speaksFor: 'person',
    weight: 2,
    // “A vet from Orlo, who …”
    when: ({ behind, before }) => isPersonDescribed(behind) && !PLACE_PREPOSITIONS.has(before),
  },
  { speaksFor: 'person', weight: 2, when: ({ behind }) => BELONGS_TO_PERSON.test(behind) },
  { speaksFor: 'person', weight: 2, when: ({ behind }) => DOES_AS_PERSON.test(behind) },
  { speaksFor: 'person', weight: 1, when: ({ printed }) => /^(?:Mc|O['’])\p{Lu}/u.test(printed) },
  {
    speaksFor: 'person',
    weight: 2,
    when: ({ printed, isSingle }) => !isSingle && /^(?:de|del|della|von|van|bin|ibn) /u.test(printed),
  },
  // “Roe came first. She …”
  { speaksFor: 'person', weight: 2, when: ({ mention }) => mention.isMeant },
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

/** What follows the place before a story: “ORLO, Ruritania (CNN) -- ”. */
const DATELINE =
  /^,?(?: [\p{L},.]{1,20}){0,3} ?(?:(?:\(|-LRB-) ?\p{Lu}[\p{L} ]{1,20}(?:\)|-RRB-) ?)?(?:--|—|–) /u;
/** An index is no body: “Orlo 500 index”. */
const INDEX = /^(?: \p{N}{2,4})? (?:index|indices|composite|average)\b/iu;
/** Last words of names of places and buildings, whoever they are called after. */
const SITE =
  /^(?:building|tower|towers|stadium|arena|palace|castle|cathedral|hotel|prison|gardens|theatre|theater|hall|mosque|cemetery|zoo|mall|plaza|county|city|town|village|islands?|river|lake|airport|street|avenue|road|square|bay|valley|province|district|station|bridge|beach|mountains|desert|peninsula|canyon|harbou?r)$/u;
const HAPPENS_IN = /^(?:in|near|across|throughout|outside)$/u;

/** Whether a name is that of a body in a place: “OAW North America”. */
function isBranch({ words }: Mention, printed: string): boolean {
  return (
    words.length > 1 &&
    /^\p{Lu}{2}/u.test(printed) &&
    !isPlaceName(words[0] ?? '') &&
    isPlaceName(words.slice(1).join(' '))
  );
}

/** Whether what follows a name says that it is a place: “, a town of 22,000”. */
export function isPlaceDescribed(behind: string): boolean {
  return /^, (?:an?|the) (?:\p{Ll}[\p{L}-]{1,15} ){0,2}(?:town|city|village|hamlet|island|suburb|resort|capital)\b/u.test(
    behind,
  );
}

/** The words of an apposition, normalised: “, the group’s chief executive, …”. */
function appositionIn(behind: string): string[] {
  const [, words] = /^, ([^,.;()]{3,60})/u.exec(behind) ?? [];
  return (
    words
      ?.replace(/\bstart-up/u, 'startup')
      .split(/[\s-]+/u)
      .map(normalizeWord) ?? []
  );
}

/** Whether what follows a name says who somebody is: “, the group’s chief executive”, “who”, “, 45,”. */
function isPersonDescribed(behind: string): boolean {
  // “Orlo, who are third” is a club.
  if (/^,? (?:who\b(?! (?:are|were|have|do|sit|lie|play|face)\b)|\d{1,3},|aged \d)/u.test(behind))
    return true;
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

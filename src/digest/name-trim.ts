import { isBodyWord, MORE_ORGANIZATION_WORDS } from '../text/body-words.js';
import { FIRST_NAMES } from '../text/first-names.js';
import { isPlaceName, isProperAdjective } from '../text/gazetteer.js';
import type { NameRun } from '../text/name-runs.js';
import { isTitle } from '../text/titles.js';
import type { NameWords } from './read-words.js';

/** A run without what is no part of the name; `titled` where a title of a person stands before it. */
export interface TrimmedName extends NameRun {
  readonly titled: boolean;
}

/** A name without the titles and adjectives before it and the titles behind it; undefined where nothing is left. */
export function trimmed(words: NameWords, { from, to: whole }: NameRun): TrimmedName | undefined {
  const { word } = words;
  const to = withoutOffice(words, from, whole);
  let first = from;
  let titled = isTitleAt(words, from - 1) && isOfPerson(word(from - 1));
  for (let at = from; at < to - 1; at += 1) {
    if (!isTitleAt(words, at)) continue;
    // Behind “minister of” stands an office, and its holder behind that if at all.
    const isOffice = word(at + 1) === 'of';
    const holder = isOffice ? givenName(words, at + 2, to - 1) : undefined;
    [first, titled] = [holder ?? at + 1, isOfPerson(word(at)) && (!isOffice || holder !== undefined)];
  }
  for (; first < to; first += 1) {
    const place = placeBefore(words, first, to);
    if (place > 0) [first, titled] = [first + place, true];
    if (isNameAt(words, first, to)) return { from: first, to, titled };
  }
  return undefined;
}

/** The place of the first given name between two. */
function givenName({ word }: NameWords, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (FIRST_NAMES.has(word(at))) return at;
  return undefined;
}

/** What stands before a title as a part of it: “Press Secretary”. */
const BEFORE_TITLE =
  /^(?:press|chief|prime|vice|deputy|general|foreign|finance|defen[cs]e|attorney|budget|home|trade|interior|health|operating|executive|financial)$/u;

/** The end of a run without the title that it ends with: “White House” of “White House Press Secretary”. */
function withoutOffice(words: NameWords, from: number, to: number): number {
  let end = to;
  // “Court of Justice” is no court's justice.
  while (
    end - 1 > from &&
    isOfficeAt(words, end - 1) &&
    words.word(end - 2) !== 'of' &&
    !isJoined(words, end - 1)
  )
    end -= 1;
  if (end < to) while (end - 1 > from && BEFORE_TITLE.test(words.word(end - 1))) end -= 1;
  return end;
}

/** “Orlo & Daughters” */
function isJoined({ text, tokens }: NameWords, at: number): boolean {
  return text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('&');
}

/** A ship or a paper may be called “Orlo Star”. */
function isOfficeAt(words: NameWords, at: number): boolean {
  return words.word(at) !== 'star' && isTitleAt(words, at);
}

function isTitleAt({ word }: NameWords, at: number): boolean {
  const title = word(at);
  if (MORE_TITLES.has(title)) return true;
  if (OFFICE.test(word(at + 1))) return false;
  return (
    isTitle(title) && !MORE_ORGANIZATION_WORDS.has(title) && (title !== 'general' || isGeneral(word, at))
  );
}

/** What stands before names of people without being a role. */
const MORE_TITLES = new Set(
  `member members teammate teammates classmate roommate flatmate colleague colleagues neighbour neighbours neighbor
  neighbors pensioner mum mom dad grandmother grandfather housewife businessman businesswoman builder plumber carpenter
  electrician labourer teenager schoolgirl schoolboy shopper motorist onlooker villager`.split(/\s+/u),
);
/** What a title before it belongs to: “Justice Department”. */
const OFFICE =
  /^(?:department|office|association|federation|union|institute|council|committee|corps|guild|school|college)$/u;
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
function placeBefore({ word }: NameWords, first: number, end: number): number {
  let place = '';
  for (let at = first; at < Math.min(end - 1, first + 3); at += 1) {
    place += at === first ? word(at) : ` ${word(at)}`;
    if (FIRST_NAMES.has(word(at + 1)) && isPlaceName(place)) return at + 1 - first;
  }
  return 0;
}

function isNameAt({ tokens, word: wordAt, starts, known }: NameWords, first: number, end: number): boolean {
  const token = tokens[first];
  const word = wordAt(first);
  const rest = Array.from({ length: end - first - 1 }, (_, at) => wordAt(first + 1 + at));
  // “Three Labour members”, but “Three Mile Island” where it is called so elsewhere, too.
  const counts = token !== undefined && COUNTS.has(word) && starts.has(token.start) && !known.has(word);
  if (!token || NO_FIRST_WORDS.has(word) || counts) return false;
  const opensSentence = starts.has(token.start) && !known.has(word) && !isPlaceName(word);
  // “Speaking for Acme”, “All of Orlo”, but “Bank of Orlo”.
  const isAlone = rest.length === 0 || (/^(?:the|of|for)$/u.test(rest[0] ?? '') && !isBodyWord(word));
  if (opensSentence && isAlone && !/^\p{Lu}{2}/u.test(token.text)) return false;
  // “Recently Acme …”
  if (opensSentence && rest.length > 0 && ADVERB.test(word) && !FIRST_NAMES.has(word)) return false;
  if (rest.length === 0) return !isTitle(word) && !isProperAdjective(word) && word.length > 1;
  // “South American” and “African American” are no names by themselves.
  if (rest.length === 1 && REGION.test(word) && isProperAdjective(rest[0] ?? '')) return false;
  // “European Central Bank” keeps its adjective, “German Economy” and “US President” do not.
  return !isProperAdjective(word) || rest.some(isBodyWord);
}

const ADVERB = /(?:.{3}ly|^(?:meanwhile|however|instead|nevertheless|moreover|also|then))$/u;
const REGION = /^(?:north|south|east|west|central|latin|african|asian|native)$/u;
/** Words that open sentences with how many there are. */
const COUNTS = new Set('two three four five six seven eight nine ten dozens hundreds thousands'.split(' '));
/** Words that no name starts with: small ones, beginnings of titles, days and time zones. */
const NO_FIRST_WORDS = new Set(
  `the of for former prime vice deputy acting yesterday today tonight tomorrow utc gmt est edt pst pdt cst cdt mst bst
  cet`.split(/\s+/u),
);

import type { Span } from '../../article/article.js';
import { monthNumber } from '../../text/calendar.js';
import { comparisonBefore } from '../resolve/comparison.js';
import type { Clause } from './clause.js';
import type { Word } from './words.js';

/** What a date tells in its sentence. */
export type DateRole =
  /** When the clause's verb happens. */
  | { readonly kind: 'clause' }
  /** When what a noun names happens: “a *1997* treaty”. */
  | { readonly kind: 'noun'; readonly phrase: Span; readonly noun: Span }
  /** What something is compared with: “its lowest level since *1988*”. */
  | { readonly kind: 'aside'; readonly phrase: Span };

const DETERMINERS = new Set('the a an its his her their our my'.split(' '));
const NO_NOUN =
  /^(?:and|or|but|nor|of|in|on|at|by|with|for|from|to|as|than|that|which|who|when|while|after|before|since|until|if|is|are|was|were|be|been|has|have|had|will|would|could|may|might|must|should|can|did|does|do|not|it|he|she|they|we|i|you|the|an?|his|her|its|their|this|about|over|under|near|through|during|against|between|into|because|although|following|including)$/;
const MOST_NOUN_WORDS = 4;

/** The role of a date, told from the words around it in its sentence; `next` is where the date behind it begins. */
export function roleOf(
  date: Span,
  clause: Clause,
  words: readonly Word[],
  text: string,
  next: number,
): DateRole {
  const compared = clause.kind === 'noun' ? undefined : comparisonBefore(date, text, clause.start);
  if (compared !== undefined) return { kind: 'aside', phrase: { start: compared, end: date.end } };
  return (
    described(
      date,
      clause,
      words.filter(({ start }) => start < next),
      text,
    ) ?? { kind: 'clause' }
  );
}

/** The noun that a date stands before: “the *October 1987* crash”, “*last year*’s profit”. */
function described(
  date: Span,
  { parts }: Clause,
  words: readonly Word[],
  text: string,
): DateRole | undefined {
  const first = words.findIndex(({ end }) => end > date.start);
  const behind = words.findIndex(({ start }) => start >= date.end);
  if (first < 0 || behind < 0) return undefined;
  const printed = text.slice(date.start, date.end);
  const owns = /^\s?['’]s?\s/.test(text.slice(date.end, date.end + 4)) || /['’]s$/.test(printed);
  const opener = words[first - 1];
  const determined =
    /^(?:the|an?|its|their) /i.test(printed) && /\d$/.test(printed)
      ? true
      : opener !== undefined && words[first]?.gap.trim() === '' && isDeterminer(opener);
  // “reported February sales”
  const bare =
    /^[A-Z][a-z]+$/.test(printed) && monthNumber(printed) !== undefined && apartFrom(opener, words[first]);
  if (!owns && !determined && !bare) return undefined;
  const part = parts.find(({ start, end }) => start <= date.start && date.start < end);
  const own = words.filter(({ start }) => start < (part?.end ?? 0));
  const nouns = nounsFrom(own, owns && words[behind]?.lower === 's' ? behind + 1 : behind);
  const noun = nouns.at(-1);
  if (noun === undefined) return undefined;
  const start = determined && opener && isDeterminer(opener) ? opener.start : date.start;
  return { kind: 'noun', phrase: { start, end: noun.end }, noun };
}

// Whether a date has a word before it that is no preposition of time.
function apartFrom(before: Word | undefined, date: Word | undefined): boolean {
  return (
    before !== undefined &&
    date?.gap.trim() === '' &&
    /^\p{Ll}/u.test(before.text) &&
    !NO_NOUN.test(before.lower)
  );
}

function isDeterminer({ lower, text }: Word): boolean {
  return DETERMINERS.has(lower) || /['’]s$/.test(text);
}

function nounsFrom(words: readonly Word[], from: number): Word[] {
  const nouns: Word[] = [];
  for (const word of words.slice(from, from + MOST_NOUN_WORDS)) {
    const apart = /[^\s'’]/.test(word.gap) && word.gap !== '-';
    if (apart || NO_NOUN.test(word.lower) || /^\d/.test(word.text)) break;
    nouns.push(word);
  }
  return nouns;
}

import type { Sentence, Span } from '../article/article.js';
import { hasOwnEnding, possessiveLength, withJoined } from '../text/joined-names.js';
import { nameRuns } from '../text/name-runs.js';
import type { Token } from '../text/tokens.js';
import { partsOf } from './name-parts.js';
import { trimmed } from './name-trim.js';
import { type NameWords, readWords } from './read-words.js';

/** A proper name where it stands, without titles and adjectives before it. */
export interface Mention extends Span {
  /** Place of its sentence among the article's. */
  readonly place: number;
  readonly paragraph: number;
  /** Its words, normalised, without stops: `us` for U.S. */
  readonly words: readonly string[];
  /** The words as one string, to compare names by. */
  readonly key: string;
  /** First and last of its tokens among the article's. */
  readonly first: number;
  readonly last: number;
  /** Whether a title stands before it. */
  readonly titled: boolean;
  /** Whether it opens its sentence or main clause, and “he” or “she” the next sentence. */
  readonly isMeant: boolean;
}

/** A longer run of capitals is a heading or noise. */
const MOST_WORDS = 12;

/** The proper names of an article in order. */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
): Mention[] {
  const words = readWords(text, tokens);
  const all = words.tokens;
  let place = 0;
  let lastPlace = -1;
  return withJoined(words, nameRuns(text, all, words.starts))
    .flatMap((run) => partsOf(words, { from: beginningOf(words, run.from), to: run.to }))
    .flatMap((part) => {
      const named = part.to - part.from > MOST_WORDS ? undefined : trimmed(words, part);
      const [head, tail] = named ? [all[named.from], all[named.to - 1]] : [];
      // CA$ and US$ are money.
      if (!named || !head || !tail || text[tail.end] === '$' || isAgency(text, head, tail)) return [];
      while ((sentences[place + 1]?.start ?? Number.POSITIVE_INFINITY) <= head.start) place += 1;
      const { from: first, to, titled } = named;
      const own = Array.from({ length: to - first }, (_, at) => words.word(first + at));
      const paragraph = sentences[place]?.paragraph ?? 1;
      const key = own.join(' ');
      const { start } = head;
      const end = endOf(words, tail);
      const opens = words.starts.has(start) || (place !== lastPlace && text[start - 2] === ',');
      lastPlace = place;
      const isMeant = opens && /^(?:he|she|his|her)$/iu.test(tokens[place + 1]?.[0]?.text ?? '');
      return [{ start, end, place, paragraph, words: own, key, first, last: to - 1, titled, isMeant }];
    });
}

/** Whether a name is the news agency's before a story: “ORLO (CNN) -- ”. */
function isAgency(text: string, { start }: Token, { end }: Token): boolean {
  const isBracketed = /(?:\(|-LRB-) ?$/u.test(text.slice(Math.max(0, start - 6), start));
  return isBracketed && /^ ?(?:\)|-RRB-)(?: ?(?:--|[-–—]) |\p{Lu})/u.test(text.slice(end, end + 12));
}

/** Small words that last names begin with. */
const PARTICLE = /^(?:de|del|della|von|van|bin|ibn)$/u;

/** Where a name begins whose run of capitals does at a place: at “All” or at a particle, “de Roe”, but no van. */
function beginningOf(words: NameWords, from: number): number {
  if (isAllAt(words, from - 1)) return from - 1;
  const { text, tokens } = words;
  const [before, particle] = [tokens[from - 2]?.text ?? '', tokens[from - 1]];
  const isParticle =
    particle !== undefined &&
    PARTICLE.test(particle.text) &&
    text.slice(particle.end, tokens[from]?.start) === ' ' &&
    !/^(?:the|an?|his|her|their|its|\p{Ll}+e)$/u.test(before);
  return isParticle ? from - 1 : from;
}

/** Whether a stop word with a capital is the beginning of a name: “All Orlo Airways”. */
function isAllAt({ text, tokens, starts }: NameWords, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text !== 'All' || !next || starts.has(token.start)) return false;
  return next.start === token.end + 1 && /[\p{L},] $/u.test(text.slice(token.start - 2, token.start));
}

/** The end of a name's last word, without a possessive and with the stop of an abbreviation: `U.S.` */
function endOf(words: NameWords, token: Token): number {
  const { text: word, end } = token;
  if (word.includes('.') || ABBREVIATED.test(word)) return words.text[end] === '.' ? end + 1 : end;
  return hasOwnEnding(words, token) ? end : end - possessiveLength(word);
}

const ABBREVIATED = /^(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr)$/u;

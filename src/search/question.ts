import type { Span } from '../text/span.js';
import { termOf } from '../text/terms.js';
import { type Word, wordsOf } from '../text/words.js';
import { kindOf } from './asked/kind-of.js';
import type { AnswerKind } from './kind.js';

/** One content word of a question and its index term. */
export interface QuestionTerm {
  readonly term: string;
  readonly token: Word;
  /** Whether it is written as a name, by its capital. */
  readonly named: boolean;
}

/** A question taken apart. */
export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  /** All its words. */
  readonly tokens: readonly Word[];
  /** Its content words in order, each term once. */
  readonly terms: readonly QuestionTerm[];
  /** Its words that ask, in order: “who”, “how many”. */
  readonly asking: readonly Span[];
}

// “How many”, “what kind of”: the word belongs to the question word and is not looked for.
const ASKING =
  /\bhow (?:many|much|long|old|far|often|big|large|tall|high|deep|wide|fast|soon|young|heavy|exactly|come)\b|\b(?:what|which) (?:kind|kinds|type|types|sort|sorts)(?= of\b)/giu;

const QUESTION_WORD =
  /\b(?:how (?:many|much|long|old|far|often|big|large|tall|high|deep|wide|fast|soon|young|heavy|come)|how|who|whom|whose|what|when|where|why|which)\b/giu;

// “Is it going to sail”, “used to be”, “is able to”: forms of the verb that follows.
const AUXILIARY = /\b(?:going|used|able|supposed|about)(?= to \p{Ll})/gu;

/** How many content words of a question count. */
export const MOST_TERMS = 64;

/** How many of its words that ask. */
export const MOST_ASKING = 2;

/** How much of a question is read, in UTF-16 units: several times what a person types into Discord. */
const QUESTION_READ = 2_000;

/** Takes a question apart; what stands behind its first `QUESTION_READ` units is not read. */
export function analyzeQuestion(whole: string): Question {
  const text = whole.slice(0, QUESTION_READ);
  const ends = (words: RegExp) =>
    [...text.matchAll(words)].map(({ 0: match, index }) => index + match.length);
  const empty = new Set([...ends(ASKING), ...ends(AUXILIARY)]);
  // Capitals mean nothing where all is written in them.
  const shouted = text === text.toUpperCase();
  const terms = new Map<string, QuestionTerm>();
  const tokens = wordsOf(text);
  tokens.forEach((token, place) => {
    const term = termOf(shouted ? token.text.toLowerCase() : token.text);
    if (term === undefined || terms.has(term) || empty.has(token.end)) return;
    terms.set(term, { term, token, named: place > 0 && !shouted && /^\p{Lu}/u.test(token.text) });
  });
  const asking = [...text.matchAll(QUESTION_WORD)]
    .slice(0, MOST_ASKING)
    .map(({ 0: words, index: start }) => ({ start, end: start + words.length }));
  return { text, kind: kindOf(text), tokens, terms: [...terms.values()].slice(0, MOST_TERMS), asking };
}

import { distance } from 'fastest-levenshtein';
import { normalizeWord, termOf } from '../text/terms.js';
import type { ArticleIndex } from './article-index.js';
import { oncePerIndex } from './once-per-index.js';
import type { Question, QuestionTerm } from './question.js';
import { soundKey } from './sound-key.js';

/** How a term of the article goes with one of the question. */
export type TermRelation = 'same' | 'spelling' | 'name';

/** A term of a question as one article has it. */
export interface ResolvedTerm extends QuestionTerm {
  /** The article's terms that it stands for: itself, else those spelled nearly so; empty where it is missing. */
  readonly matches: readonly string[];
  /** How they go with it. */
  readonly relation: TermRelation;
  /** How surely it stands for them, 0 to 1. */
  readonly certainty: number;
}

// A short word with a letter changed is another word: cat, cut, car.
const FUZZY_FROM = 5;
// So is what a short stem is left of: “paying” is not PAG.
const STEM_FROM = 4;
// The time to compare grows with the square of the length, and no longer word is one.
const FUZZY_TO = 40;
const FUZZY_DISTANCE = 0.2;
const FUZZY_CERTAINTY = 0.8;

const SOUND_CERTAINTY = 0.7;
/** Fewer consonants are shared by chance. */
const SOUNDS_FROM = 3;

/** What each term of the question is called in the article. */
export function resolveTerms(index: ArticleIndex, question: Question): ResolvedTerm[] {
  return question.terms.map((term) => {
    if (index.words.has(term.term)) return { ...term, matches: [term.term], relation: 'same', certainty: 1 };
    const { text } = term.token;
    const long = text.length >= FUZZY_FROM && term.term.length >= STEM_FROM;
    const nearly = long && text.length <= FUZZY_TO ? nearlySame(index, term) : [];
    if (nearly.length > 0 || text.length > FUZZY_TO)
      return { ...term, matches: nearly, relation: 'spelling', certainty: FUZZY_CERTAINTY };
    return { ...term, matches: soundingAlike(index, text), relation: 'spelling', certainty: SOUND_CERTAINTY };
  });
}

/** The article's names that may be another transliteration of a word. */
function soundingAlike(index: ArticleIndex, word: string): readonly string[] {
  const key = soundKey(normalizeWord(word));
  if (key.length < SOUNDS_FROM || word.length < FUZZY_FROM) return [];
  return (namesBySound(index).get(key) ?? [])
    .filter((name) => Math.abs(name.length - word.length) <= MOST_LETTERS_APART)
    .flatMap((name) => termOf(name) ?? []);
}

const MOST_LETTERS_APART = 2;

/** The words of the article's names by their sound. */
const namesBySound = oncePerIndex(({ named }): ReadonlyMap<string, readonly string[]> => {
  const words = named().names.flatMap((name) => name.words);
  const made = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < FUZZY_FROM || word.length > FUZZY_TO) continue;
    const key = soundKey(word);
    const list = made.get(key);
    if (list) list.push(word);
    else made.set(key, [word]);
  }
  return made;
});

function nearlySame(index: ArticleIndex, { term, token }: QuestionTerm): string[] {
  const nearly = spelledNearly(index, term);
  return nearly.length > 0 ? nearly : withLettersSwapped(index, token.text);
}

/** The article's terms that are few letters apart from a term, the nearest first. */
function spelledNearly(index: ArticleIndex, term: string): string[] {
  const most = Math.round(term.length * FUZZY_DISTANCE);
  const near: { readonly match: string; readonly apart: number }[] = [];
  for (const match of index.words.terms()) {
    // Another first letter is seldom a slip: Zambia is not Gambia.
    if (match[0] !== term[0] || Math.abs(match.length - term.length) > most) continue;
    const apart = distance(match, term);
    if (apart <= most) near.push({ match, apart });
  }
  return near.sort((a, b) => a.apart - b.apart).map(({ match }) => match);
}

/** The article's terms for a word with two neighbouring letters swapped, the commonest slip that counts as two edits. */
function withLettersSwapped(index: ArticleIndex, word: string): string[] {
  const swapped = Array.from({ length: word.length - 1 }, (_, at) =>
    termOf(word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2)),
  );
  const known = swapped.flatMap((term) => term ?? []).filter((term) => index.words.has(term));
  return [...new Set(known)];
}

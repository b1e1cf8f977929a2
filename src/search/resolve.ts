import type { ArticleIndex } from './article-index.js';
import type { Question, QuestionTerm } from './question.js';

/** How a term of the article goes with one of the question. */
export type TermRelation = 'same' | 'spelling';

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
// The time to compare grows with the square of the length, and no longer word is one.
const FUZZY_TO = 40;
const FUZZY_DISTANCE = 0.2;
const FUZZY_CERTAINTY = 0.8;

/** What each term of the question is called in the article. */
export function resolveTerms(index: ArticleIndex, question: Question): ResolvedTerm[] {
  return question.terms.map((term) => {
    if (index.documentFrequency.has(term.term))
      return { ...term, matches: [term.term], relation: 'same', certainty: 1 };
    const { length } = term.token.text;
    const matches = length >= FUZZY_FROM && length <= FUZZY_TO ? spelledNearly(index, term.term) : [];
    return { ...term, matches, relation: 'spelling', certainty: FUZZY_CERTAINTY };
  });
}

function spelledNearly(index: ArticleIndex, term: string): string[] {
  const hits = index.byParagraph.search(term, { ...exactTerms, fuzzy: FUZZY_DISTANCE });
  // Another first letter is seldom a slip: Zambia is not Gambia.
  return [...new Set(hits.flatMap((hit) => hit.terms))].filter((match) => match[0] === term[0]);
}

/** MiniSearch options for a query that is index terms already, parted by spaces. */
export const exactTerms = {
  tokenize: (query: string) => query.split(' '),
  processTerm: (term: string) => term,
};

import { type ArticleIndex, inverseDocumentFrequency, type TermPlace } from './article-index.js';
import type { Meaning } from './meaning.js';
import type { Question } from './question.js';
import { type ResolvedTerm, resolveTerms } from './resolve.js';
import type { SentenceVectors } from './sentence-vectors.js';

/** A term of the question with what it weighs and where it stands in the article. */
export interface PlacedTerm extends ResolvedTerm {
  /** Inverse document frequency of its rarest match. */
  readonly weight: number;
  /** Where it stands, match by match. */
  readonly places: readonly TermPlace[];
  /** For each sentence, whether it holds the term: 0 or 1. */
  readonly present: Float64Array;
}

/** A question put to one article: all that the features of its sentences are made from. */
export interface QuestionContext {
  readonly index: ArticleIndex;
  readonly question: Question;
  readonly terms: readonly PlacedTerm[];
  /** The weight of all terms together. */
  readonly total: number;
  /** The vectors of the question and of the article's sentences, in order; undefined where words alone must do. */
  readonly meaning:
    | { readonly question: SentenceVectors; readonly sentences: readonly SentenceVectors[] }
    | undefined;
}

/** Puts a question to an article; with `meaning` also by what words mean, where the article's vectors are made. */
export function contextOf(index: ArticleIndex, question: Question, meaning?: Meaning): QuestionContext {
  const terms = resolveTerms(index, question).map((term) => placeTerm(index, term));
  const sentences = meaning?.article(index);
  const words = question.terms.map(({ token }) => token);
  return {
    index,
    question,
    terms,
    total: terms.reduce((sum, { weight }) => sum + weight, 0),
    meaning: meaning && sentences && { question: meaning.question(question.text, words), sentences },
  };
}

function placeTerm(index: ArticleIndex, term: ResolvedTerm): PlacedTerm {
  const weights = (term.matches.length === 0 ? [term.term] : term.matches).map((match) =>
    inverseDocumentFrequency(index, match),
  );
  const present = new Float64Array(index.profiles.length);
  const places = term.matches.flatMap((match) => index.places.get(match) ?? []);
  for (const { sentence } of places) present[sentence] = 1;
  return { ...term, weight: Math.max(...weights), places, present };
}

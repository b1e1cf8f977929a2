import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import type { AlignmentHead } from './alignment/head.js';
import { type ArticleIndex, inverseDocumentFrequency } from './article-index.js';
import type { TermPlace } from './article-words.js';
import { conceptPlaces, type ThingPlaces } from './concepts/concepts.js';
import { likenessOf } from './likeness.js';
import type { Meaning } from './meaning.js';
import type { Reader } from './phrase/reader.js';
import type { Question } from './question.js';
import { type RelatedPlace, relatedPlaces } from './relations/related-places.js';
import { type ResolvedTerm, resolveTerms } from './resolve.js';
import type { SentenceVectors } from './sentence-vectors.js';

/** A term of the question with what it weighs and where it stands in the article. */
export interface PlacedTerm extends ResolvedTerm {
  /** Inverse document frequency of its rarest match. */
  readonly weight: number;
  /** Where it stands, match by match. */
  readonly places: readonly TermPlace[];
  /** For each sentence, whether it holds the term or another name of the same thing: 0 or 1. */
  readonly present: Float64Array;
  /** For each sentence, whether a pronoun or a description points to the thing that the term is part of the name of. */
  readonly meant: Float64Array;
  /** Where the article has words that may be said instead of it, in order. */
  readonly related: readonly RelatedPlace[];
  /** Whether the article's headline has it. */
  readonly inHeadline: boolean;
}

/** A question put to one article: all that the features of its sentences are made from. */
export interface QuestionContext {
  readonly index: ArticleIndex;
  readonly question: Question;
  readonly terms: readonly PlacedTerm[];
  /** The weight of all terms together. */
  readonly total: number;
  /**
   * The vectors of the question (its words are its terms, then those that ask) and of the article's sentences, in order;
   * undefined where words alone must do.
   */
  readonly meaning:
    | {
        readonly question: SentenceVectors;
        readonly sentences: readonly SentenceVectors[];
        /** For each sentence the cosines of its words (rows) to the question's words (columns). */
        readonly likeness: readonly Float32Array[];
        readonly head: AlignmentHead | undefined;
        readonly reader: Reader | undefined;
      }
    | undefined;
}

/** Puts a question to an article; with `meaning` also by what words mean, where the article's vectors are made. */
export function contextOf(index: ArticleIndex, question: Question, meaning?: Meaning): QuestionContext {
  const concepts = conceptPlaces(index, question);
  const headline = new Set(tokenize(index.article.headline).map(({ text }) => termOf(text)));
  const terms = resolveTerms(index, question).map((term) => ({
    ...placeTerm(index, term, concepts.get(term.term) ?? NOWHERE),
    related: relatedPlaces(index, question, term),
    inHeadline: headline.has(term.term),
  }));
  const sentences = meaning?.article(index);
  return {
    index,
    question,
    terms,
    total: terms.reduce((sum, { weight }) => sum + weight, 0),
    meaning: meaning && sentences && compared(meaning, question, sentences),
  };
}

/** The share of a question's weight that each of its terms holds in an article. */
export function termShares(terms: readonly PlacedTerm[], total: number): number[] {
  return terms.map(({ weight }) => weight / (total || 1));
}

const NOWHERE: ThingPlaces = { named: [], meant: [] };

function compared(
  meaning: Meaning,
  asked: Question,
  sentences: readonly SentenceVectors[],
): QuestionContext['meaning'] {
  const question = meaning.question(asked);
  const likeness = likenessOf(
    question.words,
    sentences.map(({ words }) => words),
  );
  return { question, sentences, likeness, head: meaning.head, reader: meaning.reader };
}

/** `named` is where the article names the thing that the term is part of the name of. */
function placeTerm(
  index: ArticleIndex,
  { matches: spelled, relation, ...term }: ResolvedTerm,
  { named, meant: pointed }: ThingPlaces,
): Omit<PlacedTerm, 'related' | 'inHeadline'> {
  const termAt = ({ sentence, word }: TermPlace) => index.profiles[sentence]?.tokens[word]?.term ?? [];
  const matches = spelled.length > 0 ? spelled : [...new Set(named.flatMap(termAt))];
  const weights = (matches.length === 0 ? [term.term] : matches).map((match) =>
    inverseDocumentFrequency(index, match),
  );
  const present = new Float64Array(index.profiles.length);
  const places = spelled.length > 0 ? spelled.flatMap((match) => index.words.placesOf(match)) : named;
  for (const { sentence } of [...places, ...named]) present[sentence] = 1;
  const meant = new Float64Array(index.profiles.length);
  for (const { sentence } of pointed) meant[sentence] = 1;
  return {
    ...term,
    matches,
    relation: spelled.length === 0 && named.length > 0 ? 'name' : relation,
    weight: Math.max(...weights),
    places,
    present,
    meant,
  };
}

import type { Token } from '../../text/tokens.js';
import { type ArticleIndex, inverseDocumentFrequency } from '../article-index.js';
import type { TermPlace } from '../article-words.js';
import type { Question, QuestionTerm } from '../question.js';
import { LONGEST_PHRASE, phraseKey, pieceOf } from './phrase-key.js';
import { type Related, type RelationKind, trainedRelations } from './relations-file.js';

/** A place where the article has a phrase that is related to a term of the question. */
export interface RelatedPlace extends TermPlace {
  /** How many words the phrase has. */
  readonly length: number;
  /** How surely it is meant so, 0 to 1. */
  readonly certainty: number;
  /** How much its rarest word tells: inverse document frequency. */
  readonly weight: number;
}

/** What each kind of relation is worth; the sureness of the two senses counts beside it. */
const WORTH: Readonly<Record<RelationKind, number>> = { synonym: 1, derived: 0.8, similar: 0.7, wider: 0.5 };
const MOST_SURE = 9;

/** Where the article has words or phrases that may be said instead of a term of the question, in order; names have none. */
export function relatedPlaces(
  index: ArticleIndex,
  { tokens }: Question,
  { token, named }: QuestionTerm,
): RelatedPlace[] {
  if (named) return [];
  return phrasesInstead(tokens, token)
    .flatMap((phrase) => placesOf(index, phrase))
    .sort((a, b) => a.sentence - b.sentence || a.word - b.word || b.certainty - a.certainty);
}

/** A phrase that may be said instead of a word of a question. */
interface Instead {
  readonly pieces: readonly string[];
  readonly certainty: number;
}

/** What was looked up for each word of a question: it is put to several articles. */
const lookedUp = new WeakMap<Token, readonly Instead[]>();

function phrasesInstead(tokens: readonly Token[], token: Token): readonly Instead[] {
  const known = lookedUp.get(token);
  if (known) return known;
  const surest = new Map<string, Related>();
  for (const key of phrasesAround(tokens, token))
    for (const related of trainedRelations()(key)) {
      const surer = surest.get(related.key);
      if (!surer || certaintyOf(related) > certaintyOf(surer)) surest.set(related.key, related);
    }
  const made = [...surest.values()].map((related) => ({
    pieces: related.key.split(' '),
    certainty: certaintyOf(related),
  }));
  lookedUp.set(token, made);
  return made;
}

function certaintyOf({ kind, sureness }: Related): number {
  return (WORTH[kind] * sureness) / MOST_SURE;
}

/** The keys of a word of the question and of the phrases that it is part of. */
function phrasesAround(tokens: readonly Token[], token: Token): string[] {
  const at = tokens.indexOf(token);
  return Array.from({ length: LONGEST_PHRASE }, (_, more) => more + 1).flatMap((length) =>
    Array.from({ length }, (_, before) => at - before)
      .filter((from) => from >= 0 && from + length <= tokens.length)
      .map((from) => phraseKey(tokens.slice(from, from + length))),
  );
}

function placesOf(index: ArticleIndex, { pieces, certainty }: Instead): RelatedPlace[] {
  // A stop word has no places: the phrase is looked for by its first word that has.
  const anchor = pieces.findIndex((piece) => index.words.has(piece));
  const anchorPiece = pieces[anchor];
  if (anchorPiece === undefined) return [];
  const weight = inverseDocumentFrequency(index, anchorPiece);
  return index.words.placesOf(anchorPiece).flatMap(({ sentence, word }) => {
    const from = word - anchor;
    const tokens = index.profiles[sentence]?.tokens ?? [];
    const said = pieces.every((piece, at) => {
      const token = tokens[from + at];
      return token !== undefined && pieceOf(token.text) === piece;
    });
    return said ? [{ sentence, word: from, length: pieces.length, certainty, weight }] : [];
  });
}

import type { Span } from '../article/article.js';
import { type NormalisedWord, wordsOf } from './normalise.js';
import { END_ID, START_ID, UNKNOWN_ID, type Vocabulary } from './vocabulary.js';

/** A token: where it stands in the text, and its row in the embedding table. */
export interface Piece extends Span {
  readonly id: number;
}

/** Longer words are unknown, as in the model's own tokenizer. */
const LONGEST_WORD = 100;

/**
 * Cuts a text into words and each word, from its start, into the longest pieces of the vocabulary (WordPiece: Wu et al.,
 * "Google's Neural Machine Translation System", 2016, section 4.1), at most `most` with the two marks, empty spans, that stand
 * before the first and behind the last. A word that cannot be cut so is one unknown piece. No pieces for a text without words.
 */
export function tokenize(
  text: string,
  vocabulary: Vocabulary,
  most = Number.POSITIVE_INFINITY,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of wordsOf(text)) {
    if (pieces.length > most - 2) break;
    pieces.push(...piecesOf(word, vocabulary));
  }
  if (pieces.length === 0) return [];
  const kept = pieces.slice(0, most - 2);
  return [{ id: START_ID, start: 0, end: 0 }, ...kept, { id: END_ID, start: text.length, end: text.length }];
}

function piecesOf({ text, starts, ends }: NormalisedWord, { row, longest }: Vocabulary): readonly Piece[] {
  const whole = (first: number, last: number) => ({ start: starts[first] ?? 0, end: ends[last - 1] ?? 0 });
  const unknown = [{ id: UNKNOWN_ID, ...whole(0, text.length) }];
  if (text.length > LONGEST_WORD) return unknown;
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + longest);
    let id = row(text.slice(from, to), from === 0);
    while (id === undefined && to > from + 1) {
      to -= 1;
      id = row(text.slice(from, to), from === 0);
    }
    if (id === undefined) return unknown;
    pieces.push({ id, ...whole(from, to) });
    from = to;
  }
  return pieces;
}

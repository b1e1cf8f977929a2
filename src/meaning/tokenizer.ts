import type { Span } from '../article/article.js';
import { type NormalisedText, normalise, WORD_MARK } from './normalise.js';
import { UNKNOWN_ID, type Vocabulary } from './vocabulary.js';

/** A SentencePiece token: where it stands in the text, without white space, and its row in the embedding table. */
export interface Piece extends Span {
  readonly id: number;
}

/**
 * The most probable way to cut a text into pieces of the vocabulary (unigram language model: Kudo, "Subword
 * Regularization", 2018, section 3.2), by Viterbi's algorithm; linear in the text's length.
 * Neighbouring unknown characters are one piece. A piece that is only a word mark is empty: `start === end`.
 */
export function tokenize(text: string, vocabulary: Vocabulary): readonly Piece[] {
  const normalised = normalise(text);
  const pieces: Piece[] = [];
  for (const { id, from, to } of bestPath(normalised.text, vocabulary)) {
    const span = originalSpan(normalised, from, to);
    const last = pieces.at(-1);
    if (id === UNKNOWN_ID && last?.id === UNKNOWN_ID) pieces[pieces.length - 1] = { ...last, end: span.end };
    else pieces.push({ id, ...span });
  }
  return pieces;
}

/** A step from one place between characters to a later one. */
interface Step {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

function bestPath(text: string, vocabulary: Vocabulary): readonly Step[] {
  const scores = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
  const lengths = new Int32Array(text.length + 1);
  const ids = new Int32Array(text.length + 1);
  scores[0] = 0;
  const reach = (from: number, length: number, id: number, stepScore: number): void => {
    const score = (scores[from] ?? 0) + stepScore;
    if (score < (scores[from + length] ?? 0)) return;
    scores[from + length] = score;
    lengths[from + length] = length;
    ids[from + length] = id;
  };
  for (let from = 0; from < text.length; from += 1) {
    const pieces = vocabulary.piecesAt(text, from);
    if (pieces[0]?.length !== 1) reach(from, 1, UNKNOWN_ID, vocabulary.unknownScore);
    for (const { length, id, score } of pieces) reach(from, length, id, score);
  }
  const path: Step[] = [];
  for (let to = text.length; to > 0; to -= lengths[to] ?? 1) {
    path.push({ id: ids[to] ?? UNKNOWN_ID, from: to - (lengths[to] ?? 1), to });
  }
  return path.reverse();
}

function originalSpan({ text, starts, ends }: NormalisedText, from: number, to: number): Span {
  const first = text[from] === WORD_MARK && from + 1 < to ? from + 1 : from;
  return { start: starts[first] ?? 0, end: ends[to - 1] ?? 0 };
}

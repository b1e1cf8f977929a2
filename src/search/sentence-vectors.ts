import type { TokenVectors } from '../meaning/encoder.js';
import { WIDTH } from '../meaning/parameters.js';
import type { Span } from '../text/span.js';

/** Values of one vector. */
export { WIDTH };

/** Vectors of length 1, each as whole numbers of -127 to 127 and what they are to be multiplied with. */
export interface Vectors {
  /** Vectors × `WIDTH` values, row by row. */
  readonly values: Int8Array;
  /** One a row. */
  readonly scales: Float32Array;
}

/** The vectors of a sentence's content words, in order, and of the sentence as a whole (one row). */
export interface SentenceVectors {
  readonly words: Vectors;
  readonly whole: Vectors;
}

/** A word's vector is the mean of its pieces'; `words` are spans of the text that was encoded. */
export function sentenceVectors(
  { pieces, tokens, sentence }: TokenVectors,
  words: readonly Span[],
): SentenceVectors {
  const rows = new Float32Array(words.length * WIDTH);
  piecesOfWords(pieces, words).forEach((places, word) => {
    for (const at of places) {
      for (let d = 0; d < WIDTH; d += 1) {
        rows[word * WIDTH + d] = (rows[word * WIDTH + d] ?? 0) + (tokens[at * WIDTH + d] ?? 0);
      }
    }
  });
  return { words: quantize(rows), whole: quantize(sentence ?? new Float32Array(WIDTH)) };
}

/** The vectors of sentences as wholes, a row each. */
export function wholesOf(sentences: readonly SentenceVectors[]): Vectors {
  const values = new Int8Array(sentences.length * WIDTH);
  sentences.forEach(({ whole }, row) => {
    values.set(whole.values, row * WIDTH);
  });
  return { values, scales: Float32Array.from(sentences, ({ whole }) => whole.scales[0] ?? 0) };
}

/** The places of the pieces that each word is made of. */
export function piecesOfWords(pieces: readonly Span[], words: readonly Span[]): number[][] {
  return words.map(({ start, end }) =>
    pieces.flatMap((piece, at) => (piece.start < end && piece.end > start ? [at] : [])),
  );
}

/** Rows brought to length 1 and rounded to bytes. A row of zeros stays one. */
function quantize(rows: Float32Array): Vectors {
  const count = rows.length / WIDTH;
  const values = new Int8Array(rows.length);
  const scales = new Float32Array(count);
  for (let row = 0; row < count; row += 1) {
    const vector = rows.subarray(row * WIDTH, (row + 1) * WIDTH);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (length === 0) continue;
    for (let d = 0; d < WIDTH; d += 1)
      values[row * WIDTH + d] = Math.round(((vector[d] ?? 0) / largest) * 127);
    scales[row] = largest / 127 / length;
  }
  return { values, scales };
}

/** The cosine of row `i` of `a` and row `j` of `b`. */
export function cosine(a: Vectors, i: number, b: Vectors, j: number): number {
  const x = a.values;
  const y = b.values;
  let sum = 0;
  let p = i * WIDTH;
  let q = j * WIDTH;
  for (const end = p + WIDTH; p < end; p += 4, q += 4) {
    sum +=
      (x[p] as number) * (y[q] as number) +
      (x[p + 1] as number) * (y[q + 1] as number) +
      (x[p + 2] as number) * (y[q + 2] as number) +
      (x[p + 3] as number) * (y[q + 3] as number);
  }
  return sum * (a.scales[i] ?? 0) * (b.scales[j] ?? 0);
}

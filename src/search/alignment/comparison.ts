import type { Kernel } from '../../meaning/kernel.js';
import { fillPanels, type Panels, roundUp } from '../../meaning/panels.js';
import { type Vectors, WIDTH } from '../sentence-vectors.js';

/** Values of one comparison: products, then distances. */
export const COMPARISON = 2 * WIDTH;

/** How much the nearest word of a sentence outweighs the others: what a cosine is multiplied with before the softmax. */
const SHARPNESS = 12;
// Both bring their part to about the size that the network starts from.
const PRODUCT = 20;
const DISTANCE = 4;
const FLOAT = 4;

/** Words of a sentence that are looked at. */
const MOST_SENTENCE_WORDS = 128;

/** Bytes that `createAlignment` takes for questions of so many words. */
export function alignmentBytes(mostWords: number): number {
  return FLOAT * (mostWords * MOST_SENTENCE_WORDS + (2 * MOST_SENTENCE_WORDS + mostWords + 1) * WIDTH);
}

/**
 * The words of a sentence as each word of a question sees them: their mean, weighed by the softmax of their cosines to it
 * (attention). `cosines` are the sentence's words × the question's. A row of `WIDTH` values for each of the first `rows`
 * words, zeros for a sentence without words; good until the next.
 */
export function createAlignment(kernel: Kernel, mostWords: number) {
  const nearness = kernel.floats(mostWords * MOST_SENTENCE_WORDS);
  const vectors = kernel.floats(MOST_SENTENCE_WORDS * WIDTH);
  const cells = kernel.floats(MOST_SENTENCE_WORDS * WIDTH);
  const bias = kernel.floats(WIDTH);
  const aligned = kernel.floats(mostWords * WIDTH);

  return (cosines: Float32Array, rows: number, sentence: Vectors): Float32Array => {
    const words = Math.min(sentence.scales.length, MOST_SENTENCE_WORDS);
    if (words === 0) return aligned.fill(0);
    const columns = cosines.length / sentence.scales.length;
    const weights: Panels = { depth: roundUp(words, 4), columns: WIDTH, data: cells };
    vectors.set(sentence.values.subarray(0, words * WIDTH));
    fillPanels(weights, vectors, words, WIDTH, { rowStride: WIDTH, columnStride: 1 });
    for (let row = 0; row < rows; row += 1) {
      const own = nearness.subarray(row * weights.depth, (row + 1) * weights.depth).fill(0);
      let total = 0;
      for (let at = 0; at < words; at += 1) {
        const near = Math.exp(SHARPNESS * ((cosines[at * columns + row] ?? 0) - 1));
        own[at] = near * (sentence.scales[at] ?? 0);
        total += near;
      }
      for (let at = 0; at < words; at += 1) own[at] = (own[at] ?? 0) / total;
    }
    const strides = { inputStride: weights.depth, outputStride: WIDTH };
    kernel.multiply({ input: nearness, rows, weights, bias, floor: -Infinity, output: aligned, ...strides });
    return aligned;
  };
}

/**
 * Writes how each of the first `rows` words of the question compares with what it is aligned to: value by value their product
 * and their distance (Wang & Jiang, “A Compare-Aggregate Model for Matching Text Sequences”, 2017, §2.3).
 */
export function compare(
  question: Vectors,
  rows: number,
  aligned: Float32Array,
  products: Float32Array,
  distances: Float32Array,
): void {
  for (let row = 0, cell = 0; row < rows; row += 1) {
    const scale = question.scales[row] ?? 0;
    for (const end = cell + WIDTH; cell < end; cell += 1) {
      const value = scale * (question.values[cell] as number);
      const other = aligned[cell] as number;
      products[cell] = PRODUCT * value * other;
      distances[cell] = DISTANCE * Math.abs(value - other);
    }
  }
}

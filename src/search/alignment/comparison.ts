import { type Vectors, WIDTH } from '../sentence-vectors.js';

/** Values of one comparison: products, then distances. */
export const COMPARISON = 2 * WIDTH;

/** How much the nearest word of a sentence outweighs the others: what a cosine is multiplied with before the softmax. */
const SHARPNESS = 12;
// Both bring their part to about the size that the network starts from.
const PRODUCT = 20;
const DISTANCE = 4;

/**
 * The words of a sentence as one word of a question sees them: their mean, weighed by the softmax of their cosines to it
 * (attention). `cosines` are the sentence's words × the question's. `WIDTH` values, zeros for a sentence without words.
 */
export function align(cosines: Float32Array, word: number, sentence: Vectors): Float32Array {
  const aligned = new Float32Array(WIDTH);
  const words = cosines.length / (sentence.scales.length || 1);
  const nearness = Float64Array.from(sentence.scales, (_, at) =>
    Math.exp(SHARPNESS * ((cosines[at * words + word] ?? 0) - 1)),
  );
  const total = nearness.reduce((sum, value) => sum + value, 0);
  nearness.forEach((value, at) => {
    const factor = (value / total) * (sentence.scales[at] ?? 0);
    for (let d = 0, cell = at * WIDTH; d < WIDTH; d += 1, cell += 1) {
      aligned[d] = (aligned[d] as number) + factor * (sentence.values[cell] as number);
    }
  });
  return aligned;
}

/**
 * Writes how a word of the question compares with what it is aligned to: value by value their product and their distance
 * (Wang & Jiang, “A Compare-Aggregate Model for Matching Text Sequences”, 2017, §2.3).
 */
export function compare(question: Vectors, word: number, aligned: Float32Array, output: Float32Array): void {
  const scale = question.scales[word] ?? 0;
  for (let d = 0, cell = word * WIDTH; d < WIDTH; d += 1, cell += 1) {
    const value = scale * (question.values[cell] as number);
    const other = aligned[d] as number;
    output[d] = PRODUCT * value * other;
    output[WIDTH + d] = DISTANCE * Math.abs(value - other);
  }
}

import type { Kernel } from '../../../meaning/kernel.js';
import { fillPanels, roundUp } from '../../../meaning/panels.js';
import { MOST_TERMS } from '../../question.js';
import { WIDTH } from '../../sentence-vectors.js';
import { LONGEST_SENTENCE } from '../phrase.js';
import type { Compared } from './word-inputs.js';

/** How much the nearest word of the question outweighs the others. */
const SHARPNESS = 12;
const LEAST = 1e-6;
const FLOAT = 4;

/** Bytes that an aligner of `LONGEST_SENTENCE` words takes from the kernel. */
export const ALIGNING_BYTES = FLOAT * (LONGEST_SENTENCE * (MOST_TERMS + WIDTH) + MOST_TERMS * WIDTH + WIDTH);

/** Compares each word of a sentence with the terms that it comes near. */
export interface Aligner {
  /** Takes the terms of another question. */
  question(compared: Compared): void;
  /**
   * For each word, up to so many (a row of `WIDTH`, until the next call), the product, value by value, of its vector and the mean
   * of the question's terms, weighed by the softmax of their cosines to it.
   */
  words(compared: Compared, rows: number): Float32Array;
}

export function createAligner(kernel: Kernel, mostRows: number): Aligner {
  const terms = kernel.floats(MOST_TERMS * WIDTH);
  const factors = kernel.floats(mostRows * MOST_TERMS);
  const means = kernel.floats(mostRows * WIDTH);
  const bias = kernel.floats(WIDTH);
  const depthOf = ({ shares }: Compared) => roundUp(Math.min(MOST_TERMS, shares.length), 4);
  const panelsOf = (depth: number) => ({ depth, columns: WIDTH, data: terms });
  return {
    question(compared) {
      const { values, scales } = compared.question;
      const count = Math.min(MOST_TERMS, compared.shares.length);
      const vectors = Float32Array.from(
        values.subarray(0, count * WIDTH),
        (value, cell) => value * (scales[Math.floor(cell / WIDTH)] ?? 0),
      );
      fillPanels(panelsOf(depthOf(compared)), vectors, count, WIDTH, { rowStride: WIDTH, columnStride: 1 });
    },
    words(compared, rows) {
      const { shares, words, cosines } = compared;
      const columns = rows === 0 ? 0 : cosines.length / words.scales.length;
      const depth = depthOf(compared);
      const count = Math.min(MOST_TERMS, shares.length);
      for (let row = 0; row < rows; row += 1)
        writeFactors(
          cosines.subarray(row * columns, row * columns + count),
          factors.subarray(row * depth, (row + 1) * depth),
        );
      const shape = { input: factors, inputStride: depth, rows, outputStride: WIDTH };
      kernel.multiply({
        ...shape,
        weights: panelsOf(depth),
        bias,
        floor: Number.NEGATIVE_INFINITY,
        output: means,
      });
      for (let row = 0, cell = 0; row < rows; row += 1) {
        const scale = words.scales[row] ?? 0;
        for (const end = cell + WIDTH; cell < end; cell += 1)
          means[cell] = (means[cell] as number) * scale * (words.values[cell] as number);
      }
      return means;
    },
  };
}

/** What each term counts for a word, by their cosines: less altogether where none comes near. */
function writeFactors(cosines: Float32Array, factors: Float32Array): void {
  factors.fill(0);
  let [clear, sum] = [0, 0];
  for (let at = 0; at < cosines.length; at += 1) {
    const cosine = cosines[at] as number;
    clear = Math.max(clear, cosine);
    factors[at] = Math.exp(SHARPNESS * (cosine - 1));
    sum += factors[at] as number;
  }
  clear = Math.min(1, clear);
  const factor = clear / (sum * clear + LEAST);
  for (let at = 0; at < cosines.length; at += 1) factors[at] = (factors[at] as number) * factor;
}

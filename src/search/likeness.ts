import type { Kernel } from '../meaning/kernel.js';
import { PANEL, roundUp } from '../meaning/panels.js';
import { plainKernel } from '../meaning/plain-kernel.js';
import { simdKernel } from '../meaning/simd-kernel.js';
import { type Vectors, WIDTH } from './sentence-vectors.js';

/**
 * The cosines of a question's words to those of each sentence: for each sentence an array of its words × the question's
 * words, row by row. Words of the question behind the first 64 are like nothing.
 */
export type Likeness = (question: Vectors, sentences: readonly Vectors[]) => Float32Array[];

/** Words of a question that are compared. */
const MOST_WORDS = 64;
/** Words of sentences that are compared at once. */
const ROWS = 256;
const INTEGER = 2;
const FLOAT = 4;
/** Bytes of all arrays that are taken from the kernel, with room for their alignment. */
const CAPACITY =
  WIDTH * (INTEGER * ROWS + MOST_WORDS) + FLOAT * (ROWS + 2 * MOST_WORDS + ROWS * MOST_WORDS) + 4096;

let shared: Likeness | undefined;

/** Likeness by the fastest kernel that there is, made once. */
export const likenessOf: Likeness = (question, sentences) => {
  shared ??= createLikeness(simdKernel(CAPACITY) ?? plainKernel());
  return shared(question, sentences);
};

/** Likeness whose products are computed by `kernel`. */
export function createLikeness(kernel: Kernel): Likeness {
  const input = kernel.integers(ROWS * WIDTH);
  const rowScales = kernel.floats(ROWS);
  const data = kernel.bytes(MOST_WORDS * WIDTH);
  const scales = kernel.floats(MOST_WORDS);
  const bias = kernel.floats(MOST_WORDS);
  const output = kernel.floats(ROWS * MOST_WORDS);

  return (question, sentences) => {
    const words = question.scales.length;
    const compared = Math.min(words, MOST_WORDS);
    const columns = roundUp(compared, PANEL);
    fillPairs(data, question, columns);
    scales.fill(0);
    scales.set(question.scales.subarray(0, compared));
    const found = sentences.map((sentence) => new Float32Array(sentence.scales.length * words));
    /** Where each row of the input goes. */
    const targets: Float32Array[] = [];
    const multiply = () => {
      const weights = { depth: WIDTH, columns, data, scales };
      const rows = targets.length;
      kernel.multiplyQuantized({
        input,
        rowScales,
        rows,
        weights,
        bias,
        floor: -1,
        output,
        outputStride: columns,
      });
      targets.forEach((target, row) => {
        target.set(output.subarray(row * columns, row * columns + compared));
      });
      targets.length = 0;
    };
    sentences.forEach((sentence, place) => {
      for (let word = 0; word < sentence.scales.length; word += 1) {
        const row = targets.length;
        input.set(sentence.values.subarray(word * WIDTH, (word + 1) * WIDTH), row * WIDTH);
        rowScales[row] = sentence.scales[word] ?? 0;
        targets.push(found[place]?.subarray(word * words, (word + 1) * words) ?? new Float32Array(words));
        if (targets.length === ROWS) multiply();
      }
    });
    multiply();
    return found;
  };
}

/** Lays out the question's words as the columns of quantised panels (`QuantizedPanels`); further columns are 0. */
function fillPairs(data: Int8Array, { values }: Vectors, columns: number): void {
  for (let column = 0; column < columns; column += 1) {
    const panel = (column - (column % PANEL)) * WIDTH + 2 * (column % PANEL);
    for (let d = 0; d < WIDTH; d += 1) {
      data[panel + (d - (d % 2)) * PANEL + (d % 2)] = values[column * WIDTH + d] ?? 0;
    }
  }
}

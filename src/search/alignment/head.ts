import type { Kernel } from '../../meaning/kernel.js';
import { fillPanels, type Panels } from '../../meaning/panels.js';
import { plainKernel } from '../../meaning/plain-kernel.js';
import { simdKernel } from '../../meaning/simd-kernel.js';
import { type Vectors, WIDTH } from '../sentence-vectors.js';
import { alignmentBytes, COMPARISON, compare, createAlignment } from './comparison.js';

/** Units of the two hidden layers. */
export const HIDDEN = [128, 32] as const;

/** The learned numbers of a head: two layers of rectified linear units and what their last values weigh. */
export interface HeadParameters {
  /** `COMPARISON` rows × `HIDDEN[0]` columns, row by row. */
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  /** `HIDDEN[0]` rows × `HIDDEN[1]` columns. */
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
  /** One a unit of the second layer. */
  readonly output: Float32Array;
}

/** The vectors of a sentence's words, and their cosines to the question's words (columns). */
interface ComparedSentence {
  readonly words: Vectors;
  readonly cosines: Float32Array;
}

/** Tells from the vectors of their words how well sentences answer a question. */
export interface AlignmentHead {
  /**
   * One score a sentence: the log-odds of a softmax over an article's sentences, up to a constant. `weights` are the
   * shares of the question's words, in the order of their vectors.
   */
  score(question: Vectors, weights: readonly number[], sentences: readonly ComparedSentence[]): Float64Array;
}

/** Words of a question that are compared; further ones add nothing. */
const MOST_WORDS = 64;
const FLOAT = 4;
/** Bytes of all arrays that the head takes from its kernel, with room for their alignment. */
const CAPACITY =
  FLOAT * (COMPARISON + HIDDEN[0] + HIDDEN[1]) * MOST_WORDS +
  FLOAT * (COMPARISON + HIDDEN[1] + 1) * HIDDEN[0] +
  alignmentBytes(MOST_WORDS) +
  4096;

/** A head of learned numbers. */
export function createAlignmentHead(
  parameters: HeadParameters,
  kernel: Kernel = simdKernel(CAPACITY) ?? plainKernel(),
): AlignmentHead {
  const copied = (values: Float32Array) => {
    const own = kernel.floats(values.length);
    own.set(values);
    return own;
  };
  const panels = (values: Float32Array, depth: number, columns: number): Panels => {
    const filled = { depth, columns, data: kernel.floats(values.length) };
    fillPanels(filled, values, depth, columns, { rowStride: columns, columnStride: 1 });
    return filled;
  };
  const [wide, narrow] = HIDDEN;
  const first = panels(parameters.first, COMPARISON, wide);
  const second = panels(parameters.second, wide, narrow);
  const firstBias = copied(parameters.firstBias);
  const secondBias = copied(parameters.secondBias);
  const input = kernel.floats(MOST_WORDS * COMPARISON);
  const between = kernel.floats(MOST_WORDS * wide);
  const last = kernel.floats(MOST_WORDS * narrow);
  const align = createAlignment(kernel, MOST_WORDS);

  const scoreOne = (question: Vectors, weights: readonly number[], { words, cosines }: ComparedSentence) => {
    const rows = Math.min(weights.length, MOST_WORDS);
    const aligned = align(cosines, rows, words);
    for (let word = 0; word < rows; word += 1) {
      const own = aligned.subarray(word * WIDTH, (word + 1) * WIDTH);
      compare(question, word, own, input.subarray(word * COMPARISON, (word + 1) * COMPARISON));
    }
    const layer = { rows, floor: 0 };
    kernel.multiply({
      ...layer,
      input,
      inputStride: COMPARISON,
      weights: first,
      bias: firstBias,
      output: between,
      outputStride: wide,
    });
    kernel.multiply({
      ...layer,
      input: between,
      inputStride: wide,
      weights: second,
      bias: secondBias,
      output: last,
      outputStride: narrow,
    });
    let score = 0;
    for (let word = 0; word < rows; word += 1) {
      let value = 0;
      for (let unit = 0; unit < narrow; unit += 1) {
        value += (last[word * narrow + unit] as number) * (parameters.output[unit] as number);
      }
      score += (weights[word] as number) * value;
    }
    return score;
  };

  return {
    score: (question, weights, sentences) =>
      Float64Array.from(sentences, (sentence) => scoreOne(question, weights, sentence)),
  };
}

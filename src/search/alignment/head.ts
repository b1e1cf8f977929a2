import type { Kernel } from '../../meaning/kernel.js';
import { plainKernel } from '../../meaning/plain-kernel.js';
import { simdKernel } from '../../meaning/simd-kernel.js';
import { createMultipliers, multiplierBytes } from '../multiplier.js';
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
const [WIDE, NARROW] = HIDDEN;
/** Bytes of all arrays that the head takes from its kernel, with room for their alignment. */
const CAPACITY =
  FLOAT * (COMPARISON + 2 * WIDE + NARROW) * MOST_WORDS +
  multiplierBytes(MOST_WORDS, [
    [WIDTH, WIDE],
    [WIDTH, WIDE],
    [WIDE, NARROW],
  ]) +
  alignmentBytes(MOST_WORDS) +
  4096;

/** A head of learned numbers. */
export function createAlignmentHead(
  { first, firstBias, second, secondBias, output }: HeadParameters,
  kernel: Kernel = simdKernel(CAPACITY) ?? plainKernel(),
): AlignmentHead {
  const multiplierOf = createMultipliers(kernel, MOST_WORDS);
  const ofProducts = multiplierOf(WIDTH, WIDE, first.subarray(0, WIDTH * WIDE), firstBias);
  const ofDistances = multiplierOf(WIDTH, WIDE, first.subarray(WIDTH * WIDE));
  const narrowing = multiplierOf(WIDE, NARROW, second, secondBias);
  const [products, distances] = [kernel.floats(MOST_WORDS * WIDTH), kernel.floats(MOST_WORDS * WIDTH)];
  const [between, added] = [kernel.floats(MOST_WORDS * WIDE), kernel.floats(MOST_WORDS * WIDE)];
  const last = kernel.floats(MOST_WORDS * NARROW);
  const align = createAlignment(kernel, MOST_WORDS);

  const scoreOne = (question: Vectors, weights: readonly number[], { words, cosines }: ComparedSentence) => {
    const rows = Math.min(weights.length, MOST_WORDS);
    compare(question, rows, align(cosines, rows, words), products, distances);
    ofProducts.multiply(products, rows, between);
    ofDistances.multiply(distances, rows, added);
    for (let cell = 0; cell < rows * WIDE; cell += 1)
      between[cell] = Math.max(0, (between[cell] as number) + (added[cell] as number));
    narrowing.multiply(between, rows, last, 0);
    let score = 0;
    for (let word = 0; word < rows; word += 1) {
      let value = 0;
      for (let unit = 0; unit < NARROW; unit += 1)
        value += (last[word * NARROW + unit] as number) * (output[unit] as number);
      score += (weights[word] as number) * value;
    }
    return score;
  };

  return {
    score: (question, weights, sentences) =>
      Float64Array.from(sentences, (sentence) => scoreOne(question, weights, sentence)),
  };
}

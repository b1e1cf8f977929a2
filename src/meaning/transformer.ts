import { amongThemselves, attentionFloats, createAttention } from './attention.js';
import { gelu } from './gelu.js';
import type { Kernel } from './kernel.js';
import {
  HEADS,
  HIDDEN_WIDTH,
  type LayerParameters,
  type Norm,
  PARAMETER_BYTES,
  type Parameters,
  PLACES,
  type QuantizedLinear,
  WIDTH,
} from './parameters.js';
import { quantizeRows } from './quantize.js';
import { add, normaliseRows, toUnitLength } from './rows.js';

/** Most tokens that one run takes. */
export const BATCH_TOKENS = PLACES;

const ATTENTION = { rows: BATCH_TOKENS, width: WIDTH, heads: HEADS };

/** Bytes that the parameters and `createTransformer` allocate together, at most. */
export const CAPACITY =
  PARAMETER_BYTES +
  BATCH_TOKENS * (4 * (3 * WIDTH + HIDDEN_WIDTH + 1) + 2 * HIDDEN_WIDTH) +
  4 * attentionFloats(ATTENTION);

/** The encoder's layers, over buffers that each run overwrites. */
export interface Transformer {
  /**
   * Runs sentences of together at most `BATCH_TOKENS` tokens, each on its own: attention and places stay within a sentence.
   * `tokens` are their rows of the embedding table, the sentences one after the other, `lengths` their tokens. Gives as many rows of
   * `WIDTH` values, good until the next run.
   */
  run(tokens: Float32Array, lengths: readonly number[]): Float32Array;
  /** The vector of a sentence (`WIDTH` values, length 1) from those of its tokens. */
  pool(tokens: Float32Array): Float32Array;
}

export function createTransformer(parameters: Parameters, kernel: Kernel): Transformer {
  const stream = kernel.floats(BATCH_TOKENS * WIDTH);
  const change = kernel.floats(BATCH_TOKENS * WIDTH);
  const context = kernel.floats(BATCH_TOKENS * WIDTH);
  const wide = kernel.floats(BATCH_TOKENS * HIDDEN_WIDTH);
  const attend = createAttention(kernel, ATTENTION);
  const integers = kernel.integers(BATCH_TOKENS * HIDDEN_WIDTH);
  const rowScales = kernel.floats(BATCH_TOKENS);

  const apply = (
    { weights, bias }: QuantizedLinear,
    source: Float32Array,
    rows: number,
    output: Float32Array,
  ): void => {
    quantizeRows(source, rows, weights.depth, integers, rowScales);
    const floor = Number.NEGATIVE_INFINITY;
    const common = { rows, weights, bias, floor, output, outputStride: weights.columns };
    kernel.multiplyQuantized({ ...common, input: integers, rowScales });
  };
  /** The tokens of a sentence among themselves: `wide` holds a row of queries, keys and values each. */
  const attendTo = (sentence: Sentence): void => {
    const { first, count } = sentence;
    const output = { data: context, first: first * WIDTH, stride: WIDTH, count };
    attend({ ...amongThemselves(wide, WIDTH, sentence), output });
  };
  /** Adds the change to the stream. */
  const join = (rows: number, norm: Norm): void => {
    add(stream, change, rows * WIDTH);
    normaliseRows(stream, rows, WIDTH, norm);
  };
  const runLayer = (layer: LayerParameters, sentences: readonly Sentence[], rows: number): void => {
    apply(layer.queryKeyValue, stream, rows, wide);
    sentences.forEach(attendTo);
    apply(layer.attentionOutput, context, rows, change);
    join(rows, layer.attentionNorm);
    apply(layer.expand, stream, rows, wide);
    gelu(wide, rows * HIDDEN_WIDTH);
    apply(layer.contract, wide, rows, change);
    join(rows, layer.feedForwardNorm);
  };

  return {
    run(tokens, lengths) {
      const sentences = place(lengths);
      const rows = tokens.length / WIDTH;
      stream.set(tokens);
      for (const { first, count } of sentences)
        add(stream.subarray(first * WIDTH), parameters.places, count * WIDTH);
      normaliseRows(stream, rows, WIDTH, parameters.tableNorm);
      for (const layer of parameters.layers) runLayer(layer, sentences, rows);
      return stream.subarray(0, rows * WIDTH);
    },
    pool(tokens) {
      const mean = context.subarray(0, WIDTH).fill(0);
      for (let start = 0; start < tokens.length; start += WIDTH) add(mean, tokens.subarray(start), WIDTH);
      const share = WIDTH / tokens.length;
      for (let index = 0; index < WIDTH; index += 1) mean[index] = (mean[index] as number) * share;
      const { weights, bias } = parameters.pool;
      const floor = Number.NEGATIVE_INFINITY;
      const strides = { inputStride: WIDTH, outputStride: WIDTH };
      kernel.multiply({ input: mean, rows: 1, weights, bias, floor, output: change, ...strides });
      const vector = change.slice(0, WIDTH);
      toUnitLength(vector);
      return vector;
    },
  };
}

/** The tokens of a sentence within a run: rows `[first, first + count)`. */
interface Sentence {
  readonly first: number;
  readonly count: number;
}

/** Puts sentences of some lengths one behind the other. */
function place(lengths: readonly number[]): readonly Sentence[] {
  let first = 0;
  return lengths.map((count) => {
    first += count;
    return { first: first - count, count };
  });
}

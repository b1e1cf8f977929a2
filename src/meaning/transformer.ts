import { attentionFloats, createAttention, type Rows } from './attention.js';
import type { Kernel, Multiplication } from './kernel.js';
import {
  HIDDEN_WIDTH,
  type LayerParameters,
  type Linear,
  PARAMETER_BYTES,
  type Parameters,
  type QuantizedLinear,
  TABLE_WIDTH,
  WIDTH,
} from './parameters.js';
import { quantizeRows } from './quantize.js';
import { add, embed, normaliseRows, positionSignal, toUnitLength } from './rows.js';

/** Most tokens that one run takes; the model itself cuts a text behind so many. */
export const BATCH_TOKENS = 128;

/** Bytes that the parameters and `createTransformer` allocate together, at most. */
export const CAPACITY =
  PARAMETER_BYTES +
  BATCH_TOKENS * (4 * (TABLE_WIDTH + 3 * WIDTH + HIDDEN_WIDTH + 1) + 2 * WIDTH) +
  4 * attentionFloats(BATCH_TOKENS, TABLE_WIDTH) +
  4 * attentionFloats(BATCH_TOKENS, WIDTH);

/** The places where the tokens' vectors can be read, in order: behind each half of each layer. */
export const STATES = ['attention1', 'layer1', 'attention2', 'layer2'] as const;
export type State = (typeof STATES)[number];

/** The encoder's layers, over buffers that each run overwrites. */
export interface Transformer {
  /**
   * Runs sentences of together at most `BATCH_TOKENS` tokens (rows of the embedding table), each on its own:
   * attention and positions stay within a sentence. `observe` sees each state up to the one asked for, `WIDTH` values
   * a token, the sentences one after the other.
   */
  run(
    sentences: readonly (readonly number[])[],
    until: State,
    observe: (state: State, values: Float32Array) => void,
  ): void;
  /** The vector of a sentence (`WIDTH` values, length 1) from the last state of its tokens. */
  pool(lastState: Float32Array): Float32Array;
}

export function createTransformer(parameters: Parameters, kernel: Kernel): Transformer {
  let positions: Float32Array = new Float32Array(0);
  /** The position signal of so many tokens at least; most texts have few. */
  const positionsOf = (count: number): Float32Array => {
    if (positions.length < count * TABLE_WIDTH) positions = positionSignal(parameters.frequencies, count);
    return positions;
  };
  const input = kernel.floats(BATCH_TOKENS * TABLE_WIDTH);
  const stream = kernel.floats(BATCH_TOKENS * WIDTH);
  const change = kernel.floats(BATCH_TOKENS * WIDTH);
  const context = kernel.floats(BATCH_TOKENS * WIDTH);
  const wide = kernel.floats(BATCH_TOKENS * HIDDEN_WIDTH);
  const attend = parameters.layers.map(({ attentionWidth }) =>
    createAttention(kernel, BATCH_TOKENS, attentionWidth),
  );

  const integers = kernel.integers(BATCH_TOKENS * WIDTH);
  const rowScales = kernel.floats(BATCH_TOKENS);
  const apply = (
    { weights, bias }: QuantizedLinear,
    source: Float32Array,
    rows: number,
    output: Float32Array,
    floor = Number.NEGATIVE_INFINITY,
  ): void => {
    quantizeRows(source, rows, weights.depth, integers, rowScales);
    const common = { rows, weights, bias, floor, output, outputStride: weights.columns };
    kernel.multiplyQuantized({ ...common, input: integers, rowScales });
  };

  /** Adds what the tokens of the same sentence say to the stream. */
  const attention = (
    index: number,
    { attentionWidth, ...layer }: LayerParameters,
    sentences: readonly Rows[],
  ) => {
    const rows = tokensIn(sentences);
    normaliseRows(index === 0 ? input : stream, rows, attentionWidth, layer.attentionNorm, change);
    apply(layer.queryKeyValue, change, rows, wide);
    for (const sentence of sentences) attend[index]?.(wide, sentence, context);
    apply(layer.attentionOutput, context, rows, change);
    add(stream, change, rows * WIDTH);
  };
  /** Adds what each token gives by itself. */
  const feedForward = (layer: LayerParameters, rows: number): void => {
    normaliseRows(stream, rows, WIDTH, layer.feedForwardNorm, change);
    apply(layer.expand, change, rows, wide, 0);
    // Of the rectified values about one in twelve is not zero.
    kernel.multiplySparse(linear(layer.contract, wide, rows, change));
    add(stream, change, rows * WIDTH);
  };

  return {
    run(sentences, until, observe) {
      const placed = place(sentences);
      const signal = positionsOf(Math.max(0, ...placed.map(({ count }) => count)));
      for (const [index, { first }] of placed.entries()) {
        embed(sentences[index] ?? [], parameters.table, signal, input.subarray(first * TABLE_WIDTH));
      }
      const rows = tokensIn(placed);
      apply(parameters.widen, input, rows, stream);
      const steps = parameters.layers.flatMap((layer, index) => [
        () => attention(index, layer, placed),
        () => feedForward(layer, rows),
      ]);
      for (const [index, state] of STATES.slice(0, STATES.indexOf(until) + 1).entries()) {
        steps[index]?.();
        observe(state, stream);
      }
    },
    pool(lastState) {
      const mean = context.subarray(0, WIDTH).fill(0);
      const share = WIDTH / lastState.length;
      for (let start = 0; start < lastState.length; start += WIDTH) {
        add(mean, lastState.subarray(start, start + WIDTH), WIDTH, share);
      }
      kernel.multiply(linear(parameters.pool, mean, 1, change));
      const vector = change.slice(0, WIDTH).map(Math.tanh);
      toUnitLength(vector);
      return vector;
    },
  };
}

function linear(layer: Linear, input: Float32Array, rows: number, output: Float32Array): Multiplication {
  const { weights, bias } = layer;
  const strides = { inputStride: weights.depth, outputStride: weights.columns };
  return { input, rows, weights, bias, floor: Number.NEGATIVE_INFINITY, output, ...strides };
}

/** Puts sentences one behind the other. */
function place(sentences: readonly (readonly number[])[]): readonly Rows[] {
  let first = 0;
  return sentences.map(({ length: count }) => {
    first += count;
    return { first: first - count, count };
  });
}

function tokensIn(sentences: readonly Rows[]): number {
  const last = sentences.at(-1);
  return last ? last.first + last.count : 0;
}

import { describe, expect, test } from 'vitest';
import type { Rows } from '../../../src/meaning/attention.js';
import type { Norm } from '../../../src/meaning/parameters.js';
import { plainKernel } from '../../../src/meaning/plain-kernel.js';
import { simdKernel } from '../../../src/meaning/simd-kernel.js';
import { createMultipliers, multiplierBytes } from '../../../src/search/multiplier.js';
import { createLayers, LAYER_BYTES } from '../../../src/search/phrase/net/layer.js';
import {
  HEADS,
  LAYERS,
  type LayerParameters,
  type Linear,
  type NeighbourShape,
  UNITS,
} from '../../../src/search/phrase/net/net-parameters.js';
import { LONGEST_SENTENCE } from '../../../src/search/phrase/phrase.js';
import { randomFrom } from '../../eval/train/random.js';
import { plainAttention } from '../../meaning/plain-attention.js';
import { randomLayer } from './random-net.js';

const WORDS = 23;
const ASKED = 6;

type Matrix = readonly (readonly number[])[];

const matrix = (rows: number, columns: number, seed: number): Matrix => {
  const random = randomFrom(seed);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => 2 * random.next() - 1));
};
const rowsOf = (values: Matrix, first = 0): Rows => {
  const stride = values[0]?.length ?? 0;
  return { data: Float32Array.from(values.flat()), first, stride, count: values.length };
};

const times = (rows: Matrix, { weights, bias }: Linear): Matrix =>
  rows.map((row) =>
    Array.from(bias, (start, column) =>
      row.reduce((sum, value, at) => sum + value * (weights[at * bias.length + column] ?? 0), start),
    ),
  );
const plus = (rows: Matrix, others: Matrix): Matrix =>
  rows.map((row, at) => row.map((value, column) => value + (others[at]?.[column] ?? 0)));
const rectified = (rows: Matrix): Matrix => rows.map((row) => row.map((value) => Math.max(0, value)));
const normalised = (rows: Matrix, { scale, bias }: Norm): Matrix =>
  rows.map((row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
    return row.map(
      (value, at) => ((value - mean) / Math.sqrt(variance)) * (scale[at] ?? 0) + (bias[at] ?? 0),
    );
  });

/** Each word with its neighbours beside it, nothing where the sentence ends. */
const withNeighbours = (rows: Matrix, taps: number, apart: number): Matrix =>
  rows.map((_, at) =>
    Array.from(
      { length: taps },
      (_, tap) => rows[at + (tap - (taps - 1) / 2) * apart] ?? rows[0]?.map(() => 0),
    ).flatMap((row) => row ?? []),
  );

/** A layer value by value. */
function plainLayer(
  numbers: LayerParameters,
  { taps, apart }: NeighbourShape,
  state: Matrix,
  asked: { readonly keys: Matrix; readonly values: Matrix },
): Matrix {
  const [question, neighbours, sentence, itself] = numbers.norms;
  const seen = { keys: rowsOf(asked.keys), values: rowsOf(asked.values) };
  const queries = rowsOf(times(normalised(state, question), numbers.query));
  const first = plus(state, times(plainAttention({ queries, ...seen }, HEADS, UNITS), numbers.answer));
  const beside = withNeighbours(normalised(first, neighbours), taps, apart);
  const second = plus(first, rectified(times(beside, numbers.neighbours)));
  const projected = times(normalised(second, sentence), numbers.project);
  const part = (at: number) => rowsOf(projected, at * UNITS);
  const own = { queries: part(0), keys: part(1), values: part(2), distances: numbers.distances };
  const third = plus(second, times(plainAttention(own, HEADS, UNITS), numbers.join));
  const wide = rectified(times(normalised(third, itself), numbers.widen));
  return plus(third, times(wide, numbers.narrow));
}

describe.each([
  [
    'with SIMD',
    () =>
      simdKernel(
        LAYER_BYTES + multiplierBytes(LONGEST_SENTENCE, []) + 8 * (LONGEST_SENTENCE + ASKED) * UNITS + 4096,
      ),
  ],
  ['without', plainKernel],
])('a layer %s', (_, make) => {
  test.each(LAYERS)('with neighbours %o gives what it gives value by value', (shape) => {
    const kernel = make();
    if (!kernel) throw new Error('this engine has no SIMD');
    const numbers = LAYERS.map(({ taps }, layer) => randomLayer(taps, layer));
    const layers = createLayers(numbers, kernel, createMultipliers(kernel, LONGEST_SENTENCE));
    const at = LAYERS.indexOf(shape);
    const own = numbers[at] as LayerParameters;
    const [words, keys, values] = [matrix(WORDS, UNITS, 1), matrix(ASKED, UNITS, 2), matrix(ASKED, UNITS, 3)];
    const state = kernel.floats(WORDS * UNITS);
    state.set(words.flat());
    const asked = kernel.floats(ASKED * 2 * UNITS);
    asked.set(keys.flatMap((key, row) => [...key, ...(values[row] ?? [])]));
    const rows = { data: asked, stride: 2 * UNITS, count: ASKED };
    layers[at]?.(state, WORDS, { keys: { ...rows, first: 0 }, values: { ...rows, first: UNITS } });
    const expected = plainLayer(own, shape, words, { keys, values }).flat();
    // The matrices are rounded to 8 bits: each value is right to some hundredths of what values are.
    const error = Math.hypot(...expected.map((value, cell) => value - (state[cell] ?? 0)));
    expect(error / Math.hypot(...expected)).toBeLessThan(0.01);
  });
});

import { expect, test } from 'vitest';
import {
  type AttentionShape,
  attentionFloats,
  createAttention,
  type Rows,
} from '../../src/meaning/attention.js';
import { simdKernel } from '../../src/meaning/simd-kernel.js';
import { randomFrom } from '../eval/train/random.js';
import { plainAttention } from './plain-attention.js';

const random = randomFrom(7);
const HEADS = 3;
const WIDTH = 96;
const SHAPE: AttentionShape = { rows: 40, width: WIDTH, heads: HEADS };

const kernel = () => {
  const made = simdKernel(4 * (attentionFloats(SHAPE) + 6 * 100 * WIDTH) + 4096);
  if (!made) throw new Error('this engine has no SIMD');
  return made;
};

/** Rows of random values with as many others on both sides of each. */
function rowsIn(data: Float32Array, count: number): Rows {
  data.set(Float32Array.from(data, () => 2 * random.next() - 1));
  return { data, first: WIDTH, stride: 2 * WIDTH, count };
}

test.each([
  ['a sentence to itself', 19, 19, undefined],
  ['a sentence to a question', 23, 5, undefined],
  ['one word to many', 1, 37, undefined],
  ['a sentence to itself, by distance', 21, 21, 4],
  ['a short sentence by distance', 2, 2, 4],
])('%s', (_, queryCount, keyCount, farthest) => {
  const own = kernel();
  const attend = createAttention(own, SHAPE);
  const room = (count: number) => own.floats(count * 2 * WIDTH + WIDTH);
  const queries = rowsIn(room(queryCount), queryCount);
  const keys = rowsIn(room(keyCount), keyCount);
  const values = rowsIn(room(keyCount), keyCount);
  const distances =
    farthest === undefined
      ? undefined
      : Float32Array.from({ length: HEADS * (2 * farthest + 1) }, () => 6 * (random.next() - 0.5));
  const output: Rows = { data: room(queryCount), first: WIDTH, stride: 2 * WIDTH, count: queryCount };
  const attending = { queries, keys, values, output, ...(distances && { distances }) };
  // What a longer sentence left behind must not be seen.
  const long = rowsIn(room(40), 40);
  attend({ queries: long, keys: long, values: long, output: { ...long, data: room(40) } });
  output.data.fill(7);
  attend(attending);
  plainAttention(attending, HEADS, WIDTH).forEach((row, at) => {
    const start = output.first + at * output.stride;
    for (const [column, value] of row.entries()) expect(output.data[start + column]).toBeCloseTo(value, 5);
    expect(output.data[start - 1]).toBe(7);
  });
});

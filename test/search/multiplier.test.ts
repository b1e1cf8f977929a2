import { expect, test } from 'vitest';
import { plainKernel } from '../../src/meaning/plain-kernel.js';
import { simdKernel } from '../../src/meaning/simd-kernel.js';
import { createMultipliers, multiplierBytes } from '../../src/search/multiplier.js';
import { WIDTH } from '../../src/search/sentence-vectors.js';
import { randomFrom } from '../eval/train/random.js';
import { randomVectors } from './random-vectors.js';

const random = randomFrom(5);
const floats = (length: number) => Float32Array.from({ length }, () => 2 * random.next() - 1);

const ROWS = 5;
const [DEPTH, COLUMNS] = [64, 48];
const CAPACITY = 4 * ROWS * COLUMNS + multiplierBytes(ROWS, [[DEPTH, COLUMNS]]) + 256;

/** The product in floats. */
function product(input: Float32Array, weights: Float32Array, bias: Float32Array): number[] {
  const depth = weights.length / COLUMNS;
  return Array.from({ length: (input.length / depth) * COLUMNS }, (_, cell) => {
    const [row, column] = [Math.floor(cell / COLUMNS), cell % COLUMNS];
    let sum = bias[column] ?? 0;
    for (let d = 0; d < depth; d += 1)
      sum += (input[row * depth + d] ?? 0) * (weights[d * COLUMNS + column] ?? 0);
    return sum;
  });
}

test.each([
  ['with SIMD', simdKernel(CAPACITY) ?? plainKernel()],
  ['without', plainKernel()],
])(
  'multiplies as floats do to two figures, each time with the matrix that it was given last, %s',
  (_, kernel) => {
    const multiplier = createMultipliers(kernel, ROWS)(DEPTH, COLUMNS, floats(DEPTH * COLUMNS));
    const output = kernel.floats(ROWS * COLUMNS);
    for (const floor of [Number.NEGATIVE_INFINITY, 0]) {
      const [weights, bias, input] = [floats(DEPTH * COLUMNS), floats(COLUMNS), floats(ROWS * DEPTH)];
      multiplier.fill(weights, bias);
      multiplier.multiply(input, ROWS, output, floor);
      product(input, weights, bias).forEach((value, cell) => {
        expect(Math.abs((output[cell] ?? Number.NaN) - Math.max(floor, value))).toBeLessThan(0.15);
      });
    }
  },
);

test('takes no vectors for a matrix that is not as deep', () => {
  const multiplier = createMultipliers(plainKernel(), ROWS)(DEPTH, COLUMNS, floats(DEPTH * COLUMNS));
  expect(() => multiplier.multiplyVectors(randomVectors(1, 1), 1, new Float32Array(COLUMNS))).toThrow(
    RangeError,
  );
});

test('multiplies vectors as they are kept', () => {
  const vectors = randomVectors(3, 1);
  const weights = floats(WIDTH * COLUMNS);
  const output = new Float32Array(3 * COLUMNS);
  createMultipliers(plainKernel(), ROWS)(WIDTH, COLUMNS, weights).multiplyVectors(vectors, 2, output);
  const input = Float32Array.from(
    vectors.values,
    (value, cell) => value * (vectors.scales[Math.floor(cell / WIDTH)] ?? 0),
  );
  const expected = product(input, weights, new Float32Array(COLUMNS));
  output.forEach((value, cell) => {
    if (cell >= 2 * COLUMNS) expect(value).toBe(0);
    else expect(Math.abs(value - (expected[cell] ?? Number.NaN))).toBeLessThan(0.15);
  });
});

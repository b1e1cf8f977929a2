import { describe, expect, test } from 'vitest';
import { plainKernel } from '../../../src/meaning/plain-kernel.js';
import { simdKernel } from '../../../src/meaning/simd-kernel.js';
import { COMPARISON } from '../../../src/search/alignment/comparison.js';
import { createNetwork, layerOf, startingNumbers } from './network.js';
import { randomFrom } from './random.js';

const ROWS = 6;
/** No unit is left out: dropout is random only below its share. */
const steady = { ...randomFrom(1), next: () => 0.5 };

function filled() {
  const random = randomFrom(3);
  const network = createNetwork(simdKernel(2 ** 24) ?? plainKernel(), 8, steady);
  const numbers = startingNumbers(randomFrom(2));
  for (const layer of ['firstBias', 'secondBias'] as const) {
    layerOf(numbers, layer).forEach((_, at, values) => {
      values[at] = random.next() - 0.5;
    });
  }
  for (let at = 0; at < ROWS * COMPARISON; at += 1) network.input[at] = random.next() - 0.5;
  const slopes = Float64Array.from({ length: ROWS }, () => random.next() - 0.5);
  const loss = () =>
    network.forward(numbers, ROWS).reduce((sum, value, row) => sum + value * (slopes[row] ?? 0), 0);
  return { network, numbers, slopes, loss };
}

describe('the network’s gradient', () => {
  test.each(['first', 'firstBias', 'second', 'secondBias', 'output'] as const)(
    'is the slope of the loss at each number of %s',
    (layer) => {
      const { network, numbers, slopes, loss } = filled();
      loss();
      const gradient = Float64Array.from(layerOf(network.backward(numbers, slopes), layer));
      const values = layerOf(numbers, layer);
      const random = randomFrom(7);
      for (let tried = 0; tried < 20; tried += 1) {
        const at = Math.floor(random.next() * values.length);
        const value = values[at] ?? 0;
        const step = 1e-3;
        values[at] = value + step;
        const above = loss();
        values[at] = value - step;
        const below = loss();
        values[at] = value;
        expect((above - below) / (2 * step)).toBeCloseTo(gradient[at] ?? Number.NaN, 2);
      }
      expect(gradient.some((slope) => Math.abs(slope) > 0.05)).toBe(true);
    },
  );
});

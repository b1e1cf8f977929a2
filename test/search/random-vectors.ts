import { type Vectors, WIDTH } from '../../src/search/sentence-vectors.js';
import { randomFrom } from '../eval/train/random.js';

/** Vectors of length 1 in random directions, the same for the same seed. */
export function randomVectors(count: number, seed: number): Vectors {
  const random = randomFrom(seed);
  const values = Int8Array.from({ length: count * WIDTH }, () => Math.round(254 * random.next() - 127));
  const scales = Float32Array.from({ length: count }, (_, row) => {
    const cells = values.subarray(row * WIDTH, (row + 1) * WIDTH);
    return 1 / Math.sqrt(cells.reduce((sum, value) => sum + value * value, 0));
  });
  return { values, scales };
}

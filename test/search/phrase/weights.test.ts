import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUCKETS, bucketOf, hashOf, mix } from '../../../src/search/phrase/hashing.js';
import {
  decodeWeights,
  encodeWeights,
  PHRASE_WEIGHTS_FILE,
  phraseWeights,
} from '../../../src/search/phrase/weights.js';

const everyBucket = Array.from({ length: BUCKETS }, (_, bucket) => bucket);

it('weights come back to the nearest of 127 steps', () => {
  const weights = new Float64Array(BUCKETS);
  weights.set([-2.54, 1, 0.02, 0.009]);
  const read = decodeWeights(encodeWeights(weights));
  for (const [at, value] of [-2.54, 1, 0.02, 0].entries()) expect(read(at)).toBeCloseTo(value, 5);
  expect(read(BUCKETS - 1)).toBe(0);
});

it('weights of nothing but zeros stay zeros', () => {
  const read = decodeWeights(encodeWeights(new Float64Array(BUCKETS)));
  expect(everyBucket.every((bucket) => read(bucket) === 0)).toBe(true);
});

it('a file that is cut short is refused', () => {
  const bytes = readFileSync(PHRASE_WEIGHTS_FILE);
  expect(() => decodeWeights(bytes.subarray(0, 1000))).toThrow(RangeError);
});

it('the trained weights are there', () => {
  const weights = phraseWeights();
  expect(everyBucket.filter((bucket) => weights(bucket) !== 0).length).toBeGreaterThan(1000);
});

it('buckets are in range, told apart by feature, finding and circumstance, and fill evenly', () => {
  const buckets = Array.from({ length: 20_000 }, (_, at) =>
    bucketOf(mix(hashOf('feature'), at), hashOf('who')),
  );
  expect(Math.min(...buckets)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...buckets)).toBeLessThan(BUCKETS);
  // 20,000 balls in 65,536 boxes fill 17,230 at random.
  expect(new Set(buckets).size).toBeGreaterThan(17_000);
  expect(mix(1, 2)).not.toBe(mix(2, 1));
  expect(hashOf('who')).not.toBe(hashOf('what'));
});

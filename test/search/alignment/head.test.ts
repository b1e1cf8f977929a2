import { describe, expect, test } from 'vitest';
import { plainKernel } from '../../../src/meaning/plain-kernel.js';
import { COMPARISON } from '../../../src/search/alignment/comparison.js';
import { createAlignmentHead, HIDDEN } from '../../../src/search/alignment/head.js';
import { fromHeadFile, trainedHead } from '../../../src/search/alignment/head-file.js';
import { likenessOf } from '../../../src/search/likeness.js';
import type { Vectors } from '../../../src/search/sentence-vectors.js';
import { randomFrom } from '../../eval/train/random.js';
import { randomVectors } from '../random-vectors.js';

const random = randomFrom(1);
/** Numbers of -`size` to `size`. */
const randomFloats = (length: number, size: number) =>
  Float32Array.from({ length }, () => size * (2 * random.next() - 1));
const [WIDE, NARROW] = HIDDEN;
const parameters = {
  first: randomFloats(COMPARISON * WIDE, 0.08),
  firstBias: randomFloats(WIDE, 0.1),
  second: randomFloats(WIDE * NARROW, 0.2),
  secondBias: randomFloats(NARROW, 0.1),
  output: randomFloats(NARROW, 0.4),
};

function compared(question: Vectors, sentences: readonly Vectors[]) {
  const cosines = likenessOf(question, sentences);
  return sentences.map((words, place) => ({ words, cosines: cosines[place] ?? new Float32Array(0) }));
}

describe('the alignment head', () => {
  test('gives the same with and without SIMD', () => {
    const question = randomVectors(5, 2);
    const sentences = compared(question, [randomVectors(9, 3), randomVectors(4, 4)]);
    const weights = [0.4, 0.3, 0.1, 0.1, 0.1];
    const fast = createAlignmentHead(parameters).score(question, weights, sentences);
    const slow = createAlignmentHead(parameters, plainKernel()).score(question, weights, sentences);
    fast.forEach((score, place) => {
      expect(score).toBeCloseTo(slow[place] ?? Number.NaN, 4);
    });
    expect(fast[0]).not.toBeCloseTo(fast[1] ?? Number.NaN, 4);
  });

  test('weighs each word by its share', () => {
    const question = randomVectors(2, 5);
    const sentences = compared(question, [randomVectors(6, 6)]);
    const head = createAlignmentHead(parameters);
    const [first = 0] = head.score(question, [1, 0], sentences);
    const [second = 0] = head.score(question, [0, 1], sentences);
    const [both = 0] = head.score(question, [0.25, 0.75], sentences);
    expect(both).toBeCloseTo(0.25 * first + 0.75 * second, 5);
  });

  test('reads more words than its room holds', () => {
    const question = randomVectors(70, 7);
    const sentences = compared(question, [randomVectors(3, 8)]);
    const weights = Array.from({ length: 70 }, () => 1 / 70);
    expect(createAlignmentHead(parameters).score(question, weights, sentences)[0]).not.toBeNaN();
  });
});

describe('the head’s file', () => {
  const bytes = (rows: number, columns: number) => ({
    scales: Array.from({ length: rows }, (_, row) => row + 1),
    values: Buffer.from(Int8Array.from({ length: rows * columns }, (_, at) => (at % 255) - 127)).toString(
      'base64',
    ),
  });
  const file = {
    first: bytes(COMPARISON, WIDE),
    firstBias: [...parameters.firstBias],
    second: bytes(WIDE, NARROW),
    secondBias: [...parameters.secondBias],
    output: [...parameters.output],
  };

  test('holds bytes, each row with what they are multiplied with', () => {
    const { first, second, output } = fromHeadFile(file);
    expect(first).toHaveLength(COMPARISON * WIDE);
    expect([first[0], first[1], first[WIDE]]).toEqual([-127, -126, 2 * ((WIDE % 255) - 127)]);
    expect(second[NARROW]).toBe(2 * (NARROW - 127));
    expect(output).toEqual(parameters.output);
  });

  test('is refused where numbers are missing', () => {
    const short = { ...file, first: { ...file.first, values: 'AAAA' } };
    expect(() => fromHeadFile(short)).toThrow(/768 × 128/u);
  });

  test('ships with a head that prefers what answers', () => {
    const question = randomVectors(3, 12);
    const [same = 0, other = 0] = trainedHead().score(
      question,
      [0.4, 0.3, 0.3],
      compared(question, [question, randomVectors(3, 13)]),
    );
    expect(same).toBeGreaterThan(other);
  });
});

import { describe, expect, test } from 'vitest';
import { plainKernel } from '../../../src/meaning/plain-kernel.js';
import { simdKernel } from '../../../src/meaning/simd-kernel.js';
import { alignmentBytes, compare, createAlignment } from '../../../src/search/alignment/comparison.js';
import { likenessOf } from '../../../src/search/likeness.js';
import { type Vectors, WIDTH } from '../../../src/search/sentence-vectors.js';
import { randomVectors } from '../random-vectors.js';

const rowOf = ({ values, scales }: Vectors, row: number) =>
  [...values.subarray(row * WIDTH, (row + 1) * WIDTH)].map((value) => value * (scales[row] ?? 0));

const WORDS = 2;
/** A row for each of two words of a question. */
const align = createAlignment(plainKernel(), WORDS);

describe('createAlignment', () => {
  test('is the mean of a sentence’s words, weighed by the softmax of their cosines', () => {
    const sentence = randomVectors(3, 2);
    const cosines = Float32Array.from([0.9, 0.1, 0.5, 0.2, 0.4, 0.3]);
    const weights = [0.1, 0.2, 0.3].map((cosine) => Math.exp(12 * cosine));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const aligned = align(cosines, WORDS, sentence).subarray(WIDTH);
    for (const d of [0, 17, WIDTH - 1]) {
      const mean = weights.reduce(
        (sum, weight, row) => sum + (weight / total) * (rowOf(sentence, row)[d] ?? 0),
        0,
      );
      expect(aligned[d]).toBeCloseTo(mean, 6);
    }
  });

  test('comes near a word that the question says itself', () => {
    const question = randomVectors(1, 3);
    const others = randomVectors(4, 4);
    const sentence: Vectors = {
      values: Int8Array.from([...others.values, ...question.values]),
      scales: Float32Array.from([...others.scales, ...question.scales]),
    };
    const [cosines = new Float32Array(0)] = likenessOf(question, [sentence]);
    const aligned = align(cosines, 1, sentence);
    const own = rowOf(question, 0);
    expect(own.reduce((sum, value, d) => sum + value * (aligned[d] ?? 0), 0)).toBeGreaterThan(0.99);
  });

  test('is nothing in a sentence without words', () => {
    align(Float32Array.from([0.5, 0.4]), WORDS, randomVectors(1, 7));
    const aligned = align(new Float32Array(0), WORDS, randomVectors(0, 1));
    expect(aligned.every((value) => value === 0)).toBe(true);
  });

  test('is the same with and without SIMD, and for a longer sentence than its room holds', () => {
    const fast = simdKernel(alignmentBytes(WORDS) + 4096);
    if (!fast) throw new Error('no SIMD here');
    const sentence = randomVectors(150, 8);
    const [cosines = new Float32Array(0)] = likenessOf(randomVectors(WORDS, 9), [sentence]);
    const slow = align(cosines, WORDS, sentence);
    createAlignment(fast, WORDS)(cosines, WORDS, sentence).forEach((value, at) => {
      expect(value).toBeCloseTo(slow[at] ?? Number.NaN, 5);
    });
  });
});

describe('compare', () => {
  test('writes products and distances, value by value, of so many words', () => {
    const question = randomVectors(3, 5);
    const others = randomVectors(2, 6);
    const aligned = Float32Array.from([...rowOf(others, 0), ...rowOf(others, 1)]);
    const products = new Float32Array(3 * WIDTH);
    const distances = new Float32Array(3 * WIDTH);
    compare(question, 2, aligned, products, distances);
    for (const [row, d] of [0, 100, WIDTH - 1].flatMap((at) => [[0, at] as const, [1, at] as const])) {
      const [a, b] = [rowOf(question, row)[d] ?? 0, aligned[row * WIDTH + d] ?? 0];
      expect(products[row * WIDTH + d]).toBeCloseTo(20 * a * b, 5);
      expect(distances[row * WIDTH + d]).toBeCloseTo(4 * Math.abs(a - b), 5);
    }
    expect(products.subarray(2 * WIDTH).every((value) => value === 0)).toBe(true);
  });
});

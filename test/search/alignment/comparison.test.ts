import { describe, expect, test } from 'vitest';
import { plainKernel } from '../../../src/meaning/plain-kernel.js';
import { simdKernel } from '../../../src/meaning/simd-kernel.js';
import {
  alignmentBytes,
  COMPARISON,
  compare,
  createAlignment,
} from '../../../src/search/alignment/comparison.js';
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
  test('writes products, then distances, value by value', () => {
    const question = randomVectors(2, 5);
    const aligned = Float32Array.from(rowOf(randomVectors(1, 6), 0));
    const output = new Float32Array(COMPARISON);
    compare(question, 1, aligned, output);
    const own = rowOf(question, 1);
    for (const d of [0, 100, WIDTH - 1]) {
      const [a, b] = [own[d] ?? 0, aligned[d] ?? 0];
      expect(output[d]).toBeCloseTo(20 * a * b, 5);
      expect(output[WIDTH + d]).toBeCloseTo(4 * Math.abs(a - b), 5);
    }
  });
});

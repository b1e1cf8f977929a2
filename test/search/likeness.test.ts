import { describe, expect, test } from 'vitest';
import { plainKernel } from '../../src/meaning/plain-kernel.js';
import { createLikeness, likenessOf } from '../../src/search/likeness.js';
import { cosine } from '../../src/search/sentence-vectors.js';
import { randomVectors } from './random-vectors.js';

describe('likeness', () => {
  test.each([
    ['one word, one sentence', 1, [3]],
    ['as many words as a panel has columns', 16, [5, 1]],
    ['more words than that, more rows than are taken at once', 21, [200, 70, 4]],
    ['a sentence without words', 3, [0, 2, 0]],
  ])('is the cosine of each pair: %s', (_, words, sentences) => {
    const question = randomVectors(words, 1);
    const vectors = sentences.map((count, place) => randomVectors(count, place + 2));
    const found = likenessOf(question, vectors);
    expect(found.map(({ length }) => length)).toEqual(sentences.map((count) => count * words));
    vectors.forEach((sentence, place) => {
      sentence.scales.forEach((__, row) => {
        question.scales.forEach((___, word) => {
          expect(found[place]?.[row * words + word]).toBeCloseTo(cosine(question, word, sentence, row), 5);
        });
      });
    });
  });

  test('is the same without SIMD, and after a longer question', () => {
    const slow = createLikeness(plainKernel());
    const sentences = [randomVectors(7, 8), randomVectors(30, 9)];
    const long = randomVectors(40, 10);
    const short = randomVectors(2, 11);
    for (const question of [long, short, long]) {
      const expected = likenessOf(question, sentences).map((cosines) => [...cosines]);
      slow(question, sentences).forEach((cosines, place) => {
        cosines.forEach((value, at) => {
          expect(value).toBeCloseTo(expected[place]?.[at] ?? Number.NaN, 5);
        });
      });
    }
  });

  test('leaves words behind the 64th unlike anything', () => {
    const question = randomVectors(66, 12);
    const [found] = likenessOf(question, [randomVectors(1, 13)]);
    expect([...(found?.subarray(64) ?? [])]).toEqual([0, 0]);
    expect(found?.[63]).not.toBe(0);
  });

  test('compares nothing for a question without words', () => {
    expect(likenessOf(randomVectors(0, 1), [randomVectors(3, 2)])).toEqual([new Float32Array(0)]);
  });
});

import { describe, expect, it } from 'vitest';
import { DIGEST_LENGTHS, sentencesOfSize } from '../../src/digest/lengths.js';

describe('sentencesOfSize', () => {
  it.each([
    [1, [1, 1, 1]],
    [4, [1, 3, 4]],
    [20, [1, 3, 5]],
    [34, [1, 3, 7]],
    [500, [1, 3, 10]],
  ])('of %i sentences', (sentences, expected) => {
    expect(DIGEST_LENGTHS.map((length) => sentencesOfSize(length, sentences))).toEqual(expected);
  });

  it('is the number that is asked for, as far as there are so many', () => {
    expect([sentencesOfSize(7, 20), sentencesOfSize(7, 5)]).toEqual([7, 5]);
  });

  it.each([0, -1, 2.5, Number.NaN])('refuses %d', (size) => {
    expect(() => sentencesOfSize(size, 20)).toThrow(/whole number from 1/);
  });
});

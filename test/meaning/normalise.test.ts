import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/meaning/normalise.js';

describe('normalise', () => {
  it.each([
    ['The cat', '▁The▁cat'],
    ['  two \n\t words ', '▁two▁words'],
    ['ﬁne ½ ²', '▁fine▁1⁄2▁2'],
    ['cafe\u0301', '▁café'],
    ['soft\u00adhy\u200bphen', '▁softhyphen'],
    ['', ''],
    [' \n ', ''],
  ])('%j', (text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  it('knows where each unit comes from', () => {
    const { text, starts, ends } = normalise('a ﬁ');
    expect(text).toBe('▁a▁fi');
    expect(starts).toEqual([0, 0, 2, 2, 2]);
    expect(ends).toEqual([0, 1, 2, 3, 3]);
  });

  it('offsets never run backwards nor leave the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = normalise(original);
        expect(starts).toHaveLength(text.length);
        let last = 0;
        for (const [index, start] of starts.entries()) {
          const end = ends[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = start;
        }
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  it('is linear in a megabyte of marks', () => {
    const started = performance.now();
    normalise('\u0316\u0301'.repeat(524_288));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

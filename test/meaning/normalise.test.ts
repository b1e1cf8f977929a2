import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/meaning/normalise.js';

const words = (text: string) => [...wordsOf(text)].map((word) => word.text);

describe('wordsOf', () => {
  it.each([
    ['The cat', ['the', 'cat']],
    ['  two \n\t words ', ['two', 'words']],
    ['ﬁne Ｗide ½ 10²', ['fine', 'wide', '½', '10²']],
    ['№5 iPhone™', ['№', '5', 'iphone', '™']],
    ['cafe\u0301 CAFÉ', ['cafe', 'cafe']],
    ['soft\u00adhy\u200bphen', ['softhyphen']],
    ["it's £5,000–6,000!", ['it', "'", 's', '£', '5', ',', '000', '–', '6', ',', '000', '!']],
    ['東京', ['東', '京']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows where each unit comes from', () => {
    expect([...wordsOf('a ﬁé')]).toEqual([
      { text: 'a', starts: [0], ends: [1] },
      { text: 'fie', starts: [2, 2, 3], ends: [3, 3, 4] },
    ]);
  });

  it('offsets never run backwards nor leave the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        let last = 0;
        for (const { text, starts, ends } of wordsOf(original)) {
          expect(starts).toHaveLength(text.length);
          for (const [index, start] of starts.entries()) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(ends[index] ?? -1).toBeGreaterThan(start);
            last = start;
          }
        }
        expect([...wordsOf(original)].at(-1)?.ends.at(-1) ?? 0).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  it('is linear in a megabyte of marks', () => {
    const started = performance.now();
    words('\u0316\u0301'.repeat(524_288));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

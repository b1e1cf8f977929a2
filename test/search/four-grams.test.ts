import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FourGrams, gramsOf } from '../../src/search/four-grams.js';

it.each([
  ['harbour', [' har', 'harb', 'arbo', 'rbou', 'bour']],
  ['sea', [' sea']],
  ['is', []],
  ['', []],
])('%j has the four-grams %j', (word, expected) => {
  expect(gramsOf(word)).toEqual(expected);
});

it('finds the words that hold a four-gram, and no others, whatever they are', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '文', '7', "'"), maxLength: 9 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, (words, asked) => {
      const grams = new FourGrams(words);
      for (const gram of gramsOf(asked)) {
        const expected = [...words.keys()].filter((place) => gramsOf(words[place] ?? '').includes(gram));
        expect([...new Set(grams.holding(gram))]).toEqual(expected);
      }
    }),
  );
});

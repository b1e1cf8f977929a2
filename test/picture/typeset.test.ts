import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Typesetter, visible } from '../../src/picture/typeset.js';

/** Two faces: lower-case letters and signs half an em wide, and Cyrillic ones a whole em. */
const typesetter = new Typesetter([
  { family: 'Latin', weight: 400, width: (code) => (code < 0x7f || code === 0x2026 ? 0.5 : undefined) },
  { family: 'Cyrillic', weight: 400, width: (code) => (code >= 0x400 && code < 0x500 ? 1 : undefined) },
]);

describe('runs', () => {
  it('each is in the first face that has its characters; one that none has is alone', () => {
    expect(typesetter.runs('abЖЯ日本c', 400)).toEqual([
      { text: 'ab', family: 'Latin', width: 1 },
      { text: 'ЖЯ', family: 'Cyrillic', width: 2 },
      { text: '日', family: undefined, width: 0.7 },
      { text: '本', family: undefined, width: 0.7 },
      { text: 'c', family: 'Latin', width: 0.5 },
    ]);
  });

  it('a mark that no face has is left out, its letter stays', () => {
    expect(typesetter.runs('x\u0302', 400)).toEqual([{ text: 'x', family: 'Latin', width: 0.5 }]);
  });

  it('an emoji of many characters is one missing one', () => {
    expect(typesetter.runs('👩‍👩‍👧', 400)).toHaveLength(1);
  });
});

describe('lines', () => {
  const lines = (text: string, width: number, most: number) => typesetter.lines(text, 400, { width, most });

  it('breaks at white space', () => {
    expect(lines('aa bb cc', 2.5, 3)).toEqual(['aa bb', 'cc']);
    expect(lines('', 2.5, 3)).toEqual([]);
  });

  it('ends what is too long with …, at a word, without a sign before it', () => {
    expect(lines('aa bb cc dd, ee ff', 2.5, 2)).toEqual(['aa bb', 'cc…']);
    expect(lines('aa, bb', 2, 1)).toEqual(['aa…']);
  });

  it('cuts a word that is wider than a line', () => {
    expect(lines('aaaaaaaaaa', 3, 2)).toEqual(['aaaaa…']);
  });

  it('whatever the text, no line is too wide, and there are not too many', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 }).map(visible);
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        (set, width, most) => {
          const broken = lines(set, width, most);
          expect(broken.length).toBeLessThanOrEqual(most);
          for (const line of broken) expect(typesetter.width(line, 400)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

it('visible text is one line without controls, joiners and what turns it around', () => {
  expect(visible(' a\n\tb\u202Ec\u0000d\u200De\u0301 ')).toBe('a bcdé');
});

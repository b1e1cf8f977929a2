import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openModelFiles } from '../../src/meaning/model-files.js';
import { tokenize } from '../../src/meaning/tokenizer.js';
import { createVocabulary, END_ID, pieceTable, START_ID, UNKNOWN_ID } from '../../src/meaning/vocabulary.js';

const small = createVocabulary(pieceTable(['a', 'b', 'ab', '##b', '##abc', ',']));
const real = openModelFiles().vocabulary();
const vocabulary = createVocabulary(pieceTable(real));

const inner = (text: string, most?: number) => tokenize(text, small, most).slice(1, -1);
const pieces = (text: string) => tokenize(text, vocabulary).map(({ id }) => real[id]);
const slices = (text: string) => tokenize(text, vocabulary).map(({ start, end }) => text.slice(start, end));

describe('tokenize with a vocabulary of six pieces', () => {
  it.each([
    ['the longest piece from the start', 'abb', [2, 3]],
    ['a piece of the inside is none of the start', 'aabc', [0, 4]],
    ['a word that cannot be cut is unknown as a whole', 'abx b', [UNKNOWN_ID, 1]],
    ['punctuation is a word', 'a,b', [0, 5, 1]],
    ['capitals are as small letters', 'AB', [2]],
    ['a very long word is unknown', 'a'.repeat(101), [UNKNOWN_ID]],
  ])('%s', (_, text, expected) => {
    expect(inner(text).map(({ id }) => id)).toEqual(expected);
  });

  it('keeps offsets, and the marks of start and end are empty', () => {
    expect(tokenize('a  abb', small)).toEqual([
      { id: START_ID, start: 0, end: 0 },
      { id: 0, start: 0, end: 1 },
      { id: 2, start: 3, end: 5 },
      { id: 3, start: 5, end: 6 },
      { id: END_ID, start: 6, end: 6 },
    ]);
  });

  it('gives so many at most, with the marks; nothing for nothing', () => {
    expect(tokenize('a b a b a b', small, 5).map(({ id }) => id)).toEqual([START_ID, 0, 1, 0, END_ID]);
    expect(tokenize(' \n ', small)).toEqual([]);
  });
});

// As BERT's own tokenizer (uncased) cuts all but the last, which it does not know.
describe("tokenize with the model's vocabulary", () => {
  it.each([
    ['Grain prices fell sharply in spring.', '[CLS] grain prices fell sharply in spring . [SEP]'],
    ['Lukashenko', '[CLS] lukas ##henko [SEP]'],
    ['antidisestablishmentarianism', '[CLS] anti ##dis ##est ##ab ##lish ##ment ##arian ##ism [SEP]'],
    ['1,234.5%', '[CLS] 1 , 234 . 5 % [SEP]'],
    ['rose 5½ per cent', '[CLS] rose 5 ##½ per cent [SEP]'],
    ['№5 iPhone™', '[CLS] № 5 iphone ™ [SEP]'],
    ['𝐁old moves', '[CLS] bold moves [SEP]'],
    ['😀 fine', '[CLS] [UNK] fine [SEP]'],
  ])('%s', (text, expected) => {
    expect(pieces(text).join(' ')).toBe(expected);
  });

  it('spans are the printed characters without white space', () => {
    expect(slices('The  ﬁrst co-operative')).toEqual(['', 'The', 'ﬁrst', 'co', '-', 'operative', '']);
  });

  it('pieces cover every letter, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = tokenize(text, vocabulary);
        for (const [index, { start, end }] of found.entries()) {
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
        }
        for (const { index } of text.matchAll(/[a-z]/g)) {
          expect(found.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['letters', 'abcdefgh'],
    ['unknown characters', '☃'],
    ['words of one letter', 'a '],
  ])('is linear in half a megabyte of %s', (_, unit) => {
    const started = performance.now();
    tokenize(unit.repeat(524_288 / unit.length), vocabulary);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

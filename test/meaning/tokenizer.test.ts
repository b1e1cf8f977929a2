import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openModelFiles } from '../../src/meaning/model-files.js';
import { tokenize } from '../../src/meaning/tokenizer.js';
import { createVocabulary } from '../../src/meaning/vocabulary.js';

const RESERVED = Array.from({ length: 6 }, (_, index) => [`reserved ${index}`, 0] as const);
/** Pieces 6 to 12. */
const small = createVocabulary([
  ...RESERVED,
  ['▁', -4],
  ['a', -3],
  ['b', -3],
  ['ab', -5],
  ['▁a', -6],
  ['▁ab', -6.5],
  [':', null],
]);
const real = openModelFiles().vocabulary;
const vocabulary = createVocabulary(real);

const ids = (text: string) => tokenize(text, small).map(({ id }) => id);
const pieces = (text: string) => tokenize(text, vocabulary).map(({ id }) => (id === 0 ? '?' : real[id]?.[0]));
const slices = (text: string) => tokenize(text, vocabulary).map(({ start, end }) => text.slice(start, end));

describe('tokenize with a vocabulary of seven pieces', () => {
  it.each([
    ['nothing', '', []],
    ['the whole word is likelier than its parts', 'ab', [11]],
    ['a piece is likelier than two letters', 'bab', [6, 8, 9]],
    ['neighbouring unknown characters are one', 'axyb', [10, 0, 8]],
    ['an unknown word keeps its mark', '☃', [6, 0]],
    ['an astral character is one unknown', 'a😀b', [10, 0, 8]],
    ['a piece that lost its number counts as certain', 'a:b', [10, 12, 8]],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('keeps offsets, and a lone word mark is empty', () => {
    expect(tokenize('a  ☃☃b', small)).toEqual([
      { id: 10, start: 0, end: 1 },
      { id: 6, start: 3, end: 3 },
      { id: 0, start: 3, end: 5 },
      { id: 8, start: 5, end: 6 },
    ]);
  });
});

// What the model's own tokenizer (TensorFlow.js, universal-sentence-encoder) gives for these texts.
describe("tokenize with the model's vocabulary", () => {
  it.each([
    ['Grain prices fell sharply in spring.', '▁Gra in ▁prices ▁fell ▁sharp ly ▁in ▁spring .'],
    ['“Quoted” – word', '▁“ Q u ot ed ” ▁– ▁word'],
    ['Straße ﬁx №5', '▁Stra ? e ▁fix ▁No 5'],
    ['a☃b', '▁a ? b'],
    ['😀😀 fine', '▁ ? ▁fine'],
    ['antidisestablishmentarianism', '▁anti dis est ab lish ment arian ism'],
    ['zzzzzz', '▁ zz zz zz'],
    ['Tomorrow: rain', '▁Tom or row : ▁rain'],
    ['1,234.5%', '▁1, 2 34 . 5%'],
  ])('%s', (text, expected) => {
    expect(pieces(text).join(' ')).toBe(expected);
  });

  it('spans are the printed characters without white space', () => {
    expect(slices('The  ﬁrst co-operative')).toEqual(['The', 'ﬁrst', 'co', '-', 'op', 'er', 'ative']);
  });

  it('pieces cover every letter once and in order', () => {
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
    ['a piece that repeats', '................'],
  ])('is linear in a megabyte of %s', (_, unit) => {
    const started = performance.now();
    tokenize(unit.repeat(1_048_576 / unit.length), vocabulary);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

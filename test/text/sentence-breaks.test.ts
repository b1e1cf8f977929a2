import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familiarStarts } from '../../src/text/sentence-breaks.js';

/** What Intl has, which knows all of Unicode's rules. */
function oracle(text: string): number[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index }) => index).filter((index) => index > 0);
}

// Before Unicode 16 a semicolon did not say that a sentence goes on.
const SEMICOLON = Number.parseInt(process.versions.unicode ?? '', 10) >= 16 ? ';' : '';
const UNITS = [
  ...`aBz Q..!?,:-–—…'"’“”‘()[]«»19\n\t\réÉßŒªºƻǅ%&/$£|~_°½\u00a0¿${SEMICOLON}`,
  ' ',
  '. ',
  'Mr. ',
  'p.m. ',
];

describe('familiarStarts', () => {
  it('has what Intl has', () => {
    const texts = fc.array(fc.constantFrom(...UNITS), { maxLength: 14 }).map((units) => units.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(familiarStarts(text)).toEqual(oracle(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['The quay was rebuilt. Ships came back.', [22]],
    ['It cost 3.5 million, approx. half of it borrowed.', []],
    ['“It holds.” He left. (He said so.) Nobody asked!', [12, 21, 35]],
    ['Why?! Nobody knew... and nobody asked', [6]],
    ['', []],
  ])('%s', (text, starts) => {
    expect(familiarStarts(text)).toEqual(starts);
  });

  it.each(['Ключ найден. Дверь открыта.', '鍵はある。扉は開いた。', 'A soft\u00adhyphen. Then more.'])(
    'leaves %s to Intl',
    (text) => {
      expect(familiarStarts(text)).toBeUndefined();
    },
  );

  it('is linear in a megabyte of stops, marks or signs', () => {
    const started = performance.now();
    for (const unit of ['.', '."', '. %', '. ) ']) familiarStarts(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

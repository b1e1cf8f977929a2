import { describe, expect, it } from 'vitest';
import { Spellings, spellText } from '../../src/text/spelled-text.js';
import { wordsOf } from '../../src/text/words.js';

const TEXT = 'The ferries sailed. Ferries, the Mayor’s own ferry and 2,000 others!';
const SPANS = [
  { start: 0, end: 19 },
  { start: 20, end: TEXT.length },
];

describe('the words of a text as numbers', () => {
  it('are those of its spans, in order, each by its spelling and where it begins', () => {
    const { spellings, words, starts, ends } = spellText(TEXT, SPANS, new Spellings());
    const read = Array.from(words, (number, at) => {
      const { text, normal, term } = spellings.wordOf(number);
      return { text, normal, term, start: starts[at], end: (starts[at] ?? 0) + text.length };
    });
    expect(read).toEqual(wordsOf(TEXT));
    expect([...ends]).toEqual([3, read.length]);
  });

  it('share the number of a spelling, and spellings that of their term, with other texts', () => {
    const spellings = new Spellings();
    const first = spellText(TEXT, SPANS, spellings);
    const size = spellings.size;
    const again = spellText('Ferries sailed the', [{ start: 0, end: 18 }], spellings);
    expect([...again.words]).toEqual([first.words[3], first.words[2], spellings.read('the')]);
    expect(spellings.size).toBe(size);
    const terms = ['ferries', 'Ferries', 'ferry'].map((word) => spellings.termOf[spellings.read(word)]);
    expect(new Set(terms)).toEqual(new Set([spellings.terms.get('ferri')]));
    expect(spellings.termOf[spellings.read('the')]).toBe(-1);
  });
});

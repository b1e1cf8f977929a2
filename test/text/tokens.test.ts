import { describe, expect, it } from 'vitest';
import { termOf } from '../../src/text/terms.js';
import { tokenize } from '../../src/text/tokens.js';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('keeps offsets', () => {
    const text = '“No,” she said – in 1,200 words.';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('offsets of a span are those of the whole text', () => {
    expect(tokenize('one two three', { start: 4, end: 7 })).toEqual([{ text: 'two', start: 4, end: 7 }]);
  });

  it.each([
    ['pro-Western uprisings', ['pro', 'Western', 'uprisings']],
    ['$1,234.50, or 2.5%', ['1,234.50', 'or', '2.5']],
    ['the U.S. Senate', ['the', 'U.S', 'Senate']],
    ['It ended.The end', ['It', 'ended', 'The', 'end']],
    ['Lloyd’s and rock’n’roll', ['Lloyd’s', 'and', 'rock’n’roll']],
    ['the 1990s, G7, 787-8', ['the', '1990s', 'G7', '787', '8']],
    ['', []],
    ['—…!?', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('is linear in hostile text', () => {
    const started = performance.now();
    for (const unit of ['a.', "a'", '1,', 'a', '.', 'á']) tokenize(unit.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('termOf', () => {
  it.each([
    ['leaving', 'leave'],
    ['Minister’s', 'minister'],
    ['allies', 'ally'],
    ['10,000', '10000'],
    ['Łódź', 'Łodz'],
    ['café', 'cafe'],
    ['U.S', 'US'],
  ])('%s and %s are one term', (word, other) => {
    expect(termOf(word)).toBe(termOf(other));
  });

  it.each(['who', 'The', 'his', 'doesn’t', 'us', 'of'])('%s is a stop word', (word) => {
    expect(termOf(word)).toBeUndefined();
  });

  it.each(['US', 'war', 'first', 'say', 'need', 'used'])('%s is none', (word) => {
    expect(termOf(word)).toBeDefined();
  });
});

import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from './bootstrap.js';
import { porterStem } from './porter.js';
import { rouge, rougeTokens } from './rouge.js';
import { textRank } from './text-rank.js';

describe('porterStem is NLTK’s', () => {
  it.each([
    ...['caresses caress', 'ponies poni', 'dies die', 'spied spi', 'died die', 'agreed agre', 'feed feed'],
    ...[
      'hopping hop',
      'falling fall',
      'filing file',
      'conflated conflat',
      'happy happi',
      'enjoy enjoy',
      'fly fli',
    ],
    ...[
      'relational relat',
      'rationally ration',
      'geology geolog',
      'hopefulness hope',
      'skies sky',
      'news news',
    ],
    ...['adjustable adjust', 'adoption adopt', 'controlling control', 'rate rate', 'using use', 'was wa'],
  ])('%s', (pair) => {
    const [word = '', stem] = pair.split(' ');
    expect(porterStem(word)).toBe(stem);
  });
});

describe('rouge', () => {
  it('tokenises as rouge-score does: ASCII runs in lower case, stems of longer words', () => {
    expect(rougeTokens('The U.S. cats’ 1,000 Café-owners was')).toEqual(
      'the u s cat 1 000 caf owner was'.split(' '),
    );
  });

  it('counts shared words and pairs, each as often as both have it', () => {
    const { rouge1, rouge2 } = rouge(['the cat saw the dog'], ['the cat the cat the']);
    // Shared: the, the, cat of 5 and 5; “the cat” and no more of 4 and 4.
    expect(rouge1).toBeCloseTo(6 / 10);
    expect(rouge2).toBeCloseTo(2 / 8);
  });

  it('takes the union of subsequences over the sentences for Lsum', () => {
    // Lin (2004), section 3.2: w1 w2 w3 w4 w5 against w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5 gives 4 of 5.
    const { rougeLsum } = rouge(['w1 w2 w3 w4 w5'], ['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5']);
    expect(rougeLsum).toBeCloseTo((2 * 4) / (5 + 10));
  });

  it('counts no word twice for Lsum', () => {
    const { rougeLsum } = rouge(['a b', 'a c'], ['a']);
    expect(rougeLsum).toBeCloseTo((2 * 1) / (4 + 1));
  });

  it('is nought where nothing is shared and one where all is', () => {
    expect(rouge(['one two'], ['three four'])).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 });
    expect(rouge(['one two'], ['one two'])).toEqual({ rouge1: 1, rouge2: 1, rougeLsum: 1 });
    expect(rouge([''], [''])).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 });
  });
});

it('bootstrapInterval lies around the mean and is the same each time', () => {
  const values = Array.from({ length: 100 }, (_, at) => at % 10);
  const { low, high } = bootstrapInterval(values);
  expect(low).toBeGreaterThan(3.5);
  expect(low).toBeLessThan(4.5);
  expect(high).toBeGreaterThan(4.5);
  expect(high).toBeLessThan(5.5);
  expect(bootstrapInterval(values)).toEqual({ low, high });
});

it('textRank ranks the sentence highest that shares words with the others', () => {
  const ranks = textRank([
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd', 'e'],
    ['d', 'e', 'f'],
    ['x', 'y'],
  ]);
  expect(ranks.indexOf(Math.max(...ranks))).toBe(1);
  expect(ranks.indexOf(Math.min(...ranks))).toBe(3);
});

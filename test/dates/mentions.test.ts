import { describe, expect, it } from 'vitest';
import { readMentions } from '../../src/dates/mentions.js';

function mentions(text: string) {
  return readMentions(text, [{ start: 0, end: text.length }], '2022-07-02');
}

describe('a mention', () => {
  it('keeps what was stated apart from what was inferred', () => {
    const [mention] = mentions('He won last year.');
    expect(mention?.reading.stated).toEqual({ kind: 'shift', unit: 'year', by: -1, from: 'published' });
    expect(mention?.value).toBe('2021');
    expect(mention?.anchor).toEqual({ granularity: 'day', start: { year: 2022, month: 7, day: 2 } });
  });

  it('has no anchor where the text states the date in full', () => {
    expect(mentions('He won on 3 May 2021.')[0]?.anchor).toBeUndefined();
  });

  it.each([
    ['early 2010', 'START'],
    ['the beginning of May 2010', 'START'],
    ['mid-2010', 'MID'],
    ['the middle of 2010', 'MID'],
    ['late 2010', 'END'],
    ['the end of 2010', 'END'],
    ['the last days of 2010', 'END'],
  ])('keeps the modifier of %j', (printed, mod) => {
    const [mention] = mentions(`It began in ${printed}.`);
    expect([mention?.text, mention?.reading.mod]).toEqual([printed, mod]);
  });

  it('stays inside the span that it was read from', () => {
    const text = 'It began on Friday. May 2021';
    expect(readMentions(text, [{ start: 0, end: 22 }], '2022-07-02').map((each) => each.text)).toEqual([
      'Friday',
    ]);
  });
});

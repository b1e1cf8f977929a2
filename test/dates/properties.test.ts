import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find.js';
import { UserError } from '../../src/errors.js';

const DATE_VALUE =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|(?:BC)?[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|[1-7]))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?|(?:BC)?[\dX]{2,3})$/;
const TIME_VALUE =
  /^(?:BC)?[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-[1-7])T(?:MO|AF|EV|NI|\d{2}(?::\d{2}){0,2})$|^PRESENT_REFT/;
const LENGTH_VALUE = /^P(?:T?[\dX.]+(?:[YMWDHSQ]|DE|CE|WE))$|^XXXX-WXX-[1-7]$/;

const WORDS = fc.constantFrom(
  ...'the a last next this that same following early late mid end of in on by since May March June Friday Sunday week weekend month year years days quarter third first half century decade 2 17 17th 1997 2022-07-02 2/7/22 1990s 480 BC Christmas summer fall morning night ago later before 9999 centuries after , . - – \n every twice Q3 8:30 p.m. now future'.split(
    ' ',
  ),
);
const PHRASES = fc.array(WORDS, { maxLength: 40 }).map((words) => words.join(' '));
const TEXTS = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), PHRASES);
const PUBLISHED = fc.option(
  fc.date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  { nil: undefined },
);

describe('time expressions of any text', () => {
  it('lie in the text, in order, without overlap, verbatim, with TIMEX3 values, the same each time', () => {
    fc.assert(
      fc.property(TEXTS, PUBLISHED, (text, day) => {
        const options = day === undefined ? {} : { published: day.toISOString().slice(0, 10) };
        const found = findDates(text, options);
        let end = 0;
        for (const timex of found) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.text).toBe(text.slice(timex.start, timex.end));
          const grammar = { DATE: DATE_VALUE, TIME: TIME_VALUE, DURATION: LENGTH_VALUE, SET: LENGTH_VALUE };
          expect(timex.value).toMatch(grammar[timex.type]);
          end = timex.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(findDates(text, options)).toEqual(found);
      }),
      { numRuns: 800 },
    );
  });

  it('refuses a publication date that is none', () => {
    expect(() => findDates('today', { published: '2022-02-30' })).toThrow(UserError);
    expect(() => findDates('today', { published: 'Friday' })).toThrow('“Friday”');
  });
});

describe('a long text', () => {
  const seed = readFileSync('seeds/russia-belarus-unification.txt', 'utf8');

  it('takes time in proportion to its length', () => {
    const once = fastest(() => findDates(seed.repeat(4), { published: '2022-07-02' }));
    const eightfold = fastest(() => findDates(seed.repeat(32), { published: '2022-07-02' }));
    expect(eightfold / once).toBeLessThan(24);
  });

  it.each([
    '1234567890',
    'the ',
    'may ',
    ' ',
    '\n',
    '"',
    '’',
    '_',
    'ABCDEF',
    'é',
    '1-',
    '12:',
    '1999-',
    'two days after ',
  ])('of a mebibyte of %j is read in seconds', (unit) => {
    const text = unit.repeat(Math.floor((1 << 20) / unit.length));
    const begun = performance.now();
    findDates(text, { published: '2022-07-02' });
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

function fastest(run: () => void): number {
  const times = Array.from({ length: 12 }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRANULARITIES, lastDayOf, periodOf } from '../../src/dates/period.js';
import { timexPeriod } from '../../src/dates/timex-period.js';
import { timexValue } from '../../src/dates/timex-value.js';
import { dayNumber } from '../../src/text/calendar.js';

describe('timexPeriod', () => {
  it('is the period that was written, at any length and before Christ, too', () => {
    const date = fc.record({
      // The years next to Christ’s birth have no century of a hundred.
      year: fc.oneof(fc.integer({ min: 100, max: 3000 }), fc.integer({ min: -3000, max: -100 })),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(date, fc.constantFrom(...GRANULARITIES), (day, granularity) => {
        const period = periodOf(granularity, day);
        expect(timexPeriod(timexValue(period))).toEqual(period);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['PRESENT_REF', 'XXXX-SU', '2022-07-XX', 'P3D', '', '2022-07-02T20:30', 'XXXX-WXX-5'])(
    'is none for %s',
    (value) => expect(timexPeriod(value)).toBeUndefined(),
  );
});

describe('the last day of a period', () => {
  const from = (value: string) => {
    const period = timexPeriod(value);
    return period && dayNumber(lastDayOf(period)) - dayNumber(period.start) + 1;
  };

  it.each([
    ['2022-07-02', 1],
    ['2022-W26-WE', 2],
    ['2022-W26', 7],
    ['2020-02', 29],
    ['2022-Q3', 92],
    ['2022-WI', 90],
    ['2022-H1', 181],
    ['1997', 365],
    ['199', 3652],
    ['19', 36524],
    ['BC0480', 365],
    ['BC047', 3652],
  ])('%s has %i days', (value, days) => expect(from(value)).toBe(days));
});

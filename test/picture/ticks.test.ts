import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/index.js';
import { roughly, ticksOf } from '../../src/picture/ticks.js';
import { dayNumber } from '../../src/text/calendar.js';

const day = (year: number, month = 1, date = 1) => dayNumber({ year, month, day: date });
const labels = (firstDay: number, lastDay: number, length: number) =>
  ticksOf({ firstDay, lastDay, top: 0, bottom: length }, 50, english).map(({ label }) => label);

describe('ticksOf', () => {
  it.each([
    ['days', day(2022, 6, 29), day(2022, 7, 2), 200, ['29 Jun', '30 Jun', '1 Jul', '2 Jul']],
    ['Mondays', day(2022, 6, 21), day(2022, 7, 12), 200, ['27 Jun', '4 Jul', '11 Jul']],
    ['months', day(2021, 11, 3), day(2022, 3, 1), 300, ['Dec', '2022', 'Feb', 'Mar']],
    ['quarters', day(2021, 11, 1), day(2022, 8, 1), 200, ['2022', 'Apr', 'Jul']],
    ['years', day(1999, 1, 1), day(2002, 2, 1), 200, ['1999', '2000', '2001', '2002']],
    ['decades', day(1985, 6, 1), day(2021, 1, 1), 220, ['1990', '2000', '2010', '2020']],
    ['before Christ', day(-20), day(21), 220, ['20 BC', '10 BC', '10', '20']],
  ])('%s', (_, first, last, length, expected) => expect(labels(first, last, length)).toEqual(expected));

  it('are inside, far enough apart, and few', () => {
    const days = fc.integer({ min: -1_200_000, max: 800_000 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 3000 }), (one, other, length) => {
        const section = {
          firstDay: Math.min(one, other),
          lastDay: Math.max(one, other),
          top: 0,
          bottom: length,
        };
        const ticks = ticksOf(section, 50, english).map((tick) => tick.day);
        const perDay = length / (section.lastDay - section.firstDay);
        for (const [index, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(section.firstDay);
          expect(tick).toBeLessThanOrEqual(section.lastDay);
          // A February is shorter than the twelfth of a year.
          const before = ticks[index - 1];
          if (before !== undefined) expect((tick - before) * perDay).toBeGreaterThan(50 * 0.9);
        }
        expect(ticks.length).toBeLessThanOrEqual(length / 45 + 1);
      }),
    );
  });
});

it.each([
  [1, '1 day'],
  [6, '6 days'],
  [20, '3 weeks'],
  [116, '4 months'],
  [2191, '6 years'],
])('%i days are %s', (days, name) => expect(roughly(days, english)).toBe(name));

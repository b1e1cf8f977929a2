import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnEnds } from '../../src/picture/columns.js';
import { placeIn, sectionsOf } from '../../src/picture/scale.js';
import { stretchesOf } from '../../src/picture/stretches.js';

const sortedDays = fc
  .array(fc.oneof(fc.integer({ min: -900_000, max: 60_000 }), fc.integer({ min: 19_000, max: 19_030 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((days) => days.sort((a, b) => a - b));

describe('stretchesOf', () => {
  it('covers every date once, in order', () => {
    fc.assert(
      fc.property(sortedDays, (days) => {
        const covered = stretchesOf(days).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(covered).toEqual(days.map((_, index) => index));
      }),
    );
  });

  it('never parts dates of one day, and breaks no evenly spaced axis', () => {
    fc.assert(
      fc.property(sortedDays, (days) => {
        for (const { first } of stretchesOf(days).slice(1))
          expect(days[first]).toBeGreaterThan(days[first - 1] ?? 0);
      }),
    );
    expect(stretchesOf(Array.from({ length: 40 }, (_, index) => index * 365))).toHaveLength(1);
    expect(stretchesOf([5, 5, 5, 5])).toHaveLength(1);
  });

  it('breaks at the long gap between decades and days', () => {
    const decades = [0, 3650, 7300, 10_950];
    const days = [18_000, 18_001, 18_003, 18_004, 18_006];
    expect(stretchesOf([...decades, ...days])).toEqual([
      { first: 0, last: 3 },
      { first: 4, last: 8 },
    ]);
  });

  it('sets a date apart that is far from all others', () => {
    expect(stretchesOf([-70_000, 100, 110, 120, 131, 140])).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 5 },
    ]);
  });
});

describe('sectionsOf', () => {
  const lengths = (days: readonly number[]) => ({
    labels: days.map(() => 40),
    anchor: 13,
    slack: 1.2,
    gap: 20,
  });

  it('lie below one another, the gap between them', () => {
    fc.assert(
      fc.property(sortedDays, (days) => {
        const sections = sectionsOf(days, stretchesOf(days), lengths(days));
        let end = Number.NEGATIVE_INFINITY;
        for (const { top, bottom } of sections) {
          expect(top).toBeGreaterThanOrEqual(end);
          expect(bottom).toBeGreaterThanOrEqual(top);
          end = bottom + 20;
        }
      }),
    );
  });

  it('are proportional to time inside', () => {
    fc.assert(
      fc.property(sortedDays, (days) => {
        for (const section of sectionsOf(days, stretchesOf(days), lengths(days))) {
          const { firstDay, lastDay, top, bottom } = section;
          if (firstDay === lastDay) continue;
          const middle = (firstDay + lastDay) / 2;
          expect(placeIn(section, firstDay)).toBe(top);
          expect(placeIn(section, lastDay)).toBeCloseTo(bottom);
          expect(placeIn(section, middle)).toBeCloseTo((top + bottom) / 2);
        }
      }),
    );
  });
});

describe('columnEnds', () => {
  it.each([
    [1, [1]],
    [10, [10]],
    [11, [6, 11]],
    [28, [14, 28]],
    [60, [20, 40, 60]],
  ])('%i dates', (count, ends) => {
    expect(columnEnds(count, [{ first: 0, last: count - 1 }])).toEqual(ends);
  });

  it('a column ends at a break that is near its end', () => {
    const stretches = [
      { first: 0, last: 10 },
      { first: 11, last: 19 },
    ];
    expect(columnEnds(20, stretches)).toEqual([11, 20]);
  });
});

import { addDays, addMonths, type CalendarDate, weekdayOf } from '../text/calendar.js';

/** The lengths of calendar period that TIMEX3 names, from fine to coarse. */
export const GRANULARITIES = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;

export type Granularity = (typeof GRANULARITIES)[number];

/** One period of the calendar. Years are astronomical: 0 is 1 BC, −1 is 2 BC. */
export interface Period {
  readonly granularity: Granularity;
  /** Its first day; a weekend's is the Saturday. */
  readonly start: CalendarDate;
}

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** Position on the scale of `GRANULARITIES`, 0 = day. */
export function rank(granularity: Granularity): number {
  return GRANULARITIES.indexOf(granularity);
}

/** The period of a granularity that a day falls in. A season's year is the one that it begins in. */
export function periodOf(granularity: Granularity, date: CalendarDate): Period {
  const { year, month } = date;
  switch (granularity) {
    case 'day':
      return { granularity, start: date };
    case 'weekend':
      return { granularity, start: addDays(date, 6 - (weekdayOf(date) || 7)) };
    case 'week':
      return { granularity, start: addDays(date, 1 - (weekdayOf(date) || 7)) };
    case 'month':
      return { granularity, start: { year, month, day: 1 } };
    case 'quarter':
      return { granularity, start: { year, month: floorTo(month - 1, 3) + 1, day: 1 } };
    case 'half':
      return { granularity, start: { year, month: floorTo(month - 1, 6) + 1, day: 1 } };
    case 'season':
      return month < 3 ? season(year - 1, 3) : season(year, floorTo(month, 3) / 3 - 1);
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return { granularity, start: { year: decadeStart(year), month: 1, day: 1 } };
    case 'century':
      return { granularity, start: { year: centuryStart(year), month: 1, day: 1 } };
  }
}

export function yearPeriod(year: number): Period {
  return { granularity: 'year', start: { year, month: 1, day: 1 } };
}

/** A season of a year, 0 = spring … 3 = winter (which begins in December). */
export function season(year: number, index: number): Period {
  return { granularity: 'season', start: { year, month: 3 * index + 3, day: 1 } };
}

// Before Christ the digits count backwards: the 470s BC are 479–470, the 4th century BC 400–301.
function decadeStart(year: number): number {
  return year > 0 ? floorTo(year, 10) : 1 - (floorTo(1 - year, 10) + 9);
}

function centuryStart(year: number): number {
  return year > 0 ? floorTo(year, 100) : 1 - 100 * Math.ceil((1 - year) / 100);
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

const MONTHS_LONG: Partial<Record<Granularity, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The period of the same granularity that lies `count` periods later (earlier if negative). */
export function shift({ granularity, start }: Period, count: number): Period {
  const months = MONTHS_LONG[granularity];
  if (months !== undefined) return { granularity, start: addMonths(start, months * count) };
  return { granularity, start: addDays(start, (granularity === 'day' ? 1 : 7) * count) };
}

/**
 * So many units from a period: two weeks after 15 January is 29 January. What is counted in finer units than the
 * period itself is counted from its first one, so 0 weeks from March is its first week.
 */
export function moveBy({ granularity, start }: Period, unit: Granularity, count: number): Period {
  if (rank(granularity) > rank('week') && unit === 'week') return shift(firstWeekOf(start), count);
  if (rank(granularity) >= rank(unit) || count === 0) return shift(periodOf(unit, start), count);
  const months = MONTHS_LONG[unit];
  if (months !== undefined) return periodOf(granularity, addMonths(start, months * count));
  return periodOf(granularity, addDays(start, (unit === 'day' ? 1 : 7) * count));
}

// As ISO 8601 counts weeks, the first one is the one with the first Thursday.
function firstWeekOf(start: CalendarDate): Period {
  return periodOf('week', addDays(start, 3));
}

/** The last day of a period. */
export function lastDayOf(period: Period): CalendarDate {
  return period.granularity === 'weekend' ? addDays(period.start, 1) : addDays(shift(period, 1).start, -1);
}

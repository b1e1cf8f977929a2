import type { Catalogue } from '../language/catalogue.js';
import {
  addDays,
  addMonths,
  type CalendarDate,
  dayNumber,
  dayOfNumber,
  weekdayOf,
} from '../text/calendar.js';
import type { Section } from './scale.js';

/** A mark of the scale. */
export interface Tick {
  /** In days since 1 January 1970. */
  readonly day: number;
  readonly label: string;
}

/** One way to mark a scale: the days between two marks, about; the first mark on or after a day; the next; its label. */
interface Steps {
  readonly days: number;
  readonly first: (date: CalendarDate) => CalendarDate;
  readonly next: (date: CalendarDate) => CalendarDate;
  readonly label: (date: CalendarDate, language: Catalogue) => string;
}

const DAYS_IN_YEAR = 365.25;

const STEPS: readonly Steps[] = [
  { days: 1, first: (date) => date, next: (date) => addDays(date, 1), label: dayAndMonth },
  {
    days: 7,
    first: (date) => addDays(date, (8 - weekdayOf(date)) % 7),
    next: (date) => addDays(date, 7),
    label: dayAndMonth,
  },
  ...[1, 3].map(everyMonths),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(everyYears),
];

function everyMonths(count: number): Steps {
  return {
    days: (DAYS_IN_YEAR / 12) * count,
    first: ({ year, month, day }) => {
      const begun = month - 1 + (day === 1 ? 0 : 1);
      return addMonths({ year, month: 1, day: 1 }, Math.ceil(begun / count) * count);
    },
    next: (date) => addMonths(date, count),
    label: (date, language) =>
      date.month === 1 ? yearName(date, language) : language.formats.shortMonth(date),
  };
}

function everyYears(count: number): Steps {
  return {
    days: DAYS_IN_YEAR * count,
    first: ({ year, month, day }) => {
      const begun = month === 1 && day === 1 ? year : year + 1;
      return newYear(Math.ceil((begun > 0 ? begun : begun - 1) / count) * count || count);
    },
    next: ({ year }) => newYear((year > 0 ? year : year - 1) + count || count),
    label: yearName,
  };
}

/** The first day of a year as people count: 1 BC, which is −1 here, comes before 1. */
function newYear(counted: number): CalendarDate {
  return { year: counted > 0 ? counted : counted + 1, month: 1, day: 1 };
}

function dayAndMonth(date: CalendarDate, { formats }: Catalogue): string {
  return formats.shortDay(date);
}

/** Years are astronomical: 0 is 1 BC. */
function yearName({ year }: CalendarDate, { dates }: Catalogue): string {
  return year > 0 ? String(year) : dates.beforeChrist(String(1 - year));
}

/** The marks of a section: the finest days, weeks, months or years that stand at least so far apart on it. */
export function ticksOf(
  { firstDay, lastDay, top, bottom }: Section,
  apart: number,
  language: Catalogue,
): Tick[] {
  const perDay = (bottom - top) / (lastDay - firstDay);
  const steps = STEPS.find(({ days }) => days * perDay >= apart);
  if (!steps || !Number.isFinite(perDay)) return [];
  const ticks: Tick[] = [];
  let date = steps.first(dayOfNumber(firstDay));
  for (let day = dayNumber(date); day <= lastDay; day = dayNumber(date)) {
    ticks.push({ day, label: steps.label(date, language) });
    date = steps.next(date);
  }
  return ticks;
}

/** A length of time for people, roughly: `6 days`, `4 months`, `30 years`. */
export function roughly(days: number, { picture }: Catalogue): string {
  const [unit, length] = UNITS.find(([, each]) => days >= 2 * each) ?? (['day', 1] as const);
  return picture.lengths[unit](Math.round(days / length));
}

const UNITS = [
  ['year', DAYS_IN_YEAR],
  ['month', DAYS_IN_YEAR / 12],
  ['week', 7],
] as const;

import { addDays, calendarDate, nthWeekday } from '../../text/calendar.js';
import { fixedDateOf, holidayIn } from '../holidays.js';
import { type Period, periodOf, rank, SEASONS, season } from '../period.js';
import type { Part } from '../stated.js';

/** The part of a period that was said: 24 February of 2022, the Tuesday of a week; undefined if it has none. */
export function within(part: Part, { granularity, start }: Period): Period | undefined {
  const { month, day, weekday, nth } = part;
  if (weekday !== undefined && nth !== undefined) {
    const date = nthWeekday(start.year, start.month, weekday, nth);
    return date.month === start.month ? { granularity: 'day', start: date } : undefined;
  }
  if (part.weekend) return periodOf('weekend', start);
  if (weekday !== undefined) {
    const monday = periodOf('week', start).start;
    return { granularity: 'day', start: addDays(monday, (weekday || 7) - 1) };
  }
  if (day !== undefined) {
    if (month === undefined && rank(granularity) > rank('month')) return undefined;
    const date = calendarDay(start.year, month ?? start.month, day);
    return date && { granularity: 'day', start: date };
  }
  return withinYear(part, start.year);
}

function withinYear(
  { month, quarter, half, holiday, season: index }: Part,
  year: number,
): Period | undefined {
  if (holiday !== undefined) {
    const start = holidayIn(year, holiday);
    return start && { granularity: 'day', start };
  }
  if (month !== undefined) return periodOf('month', { year, month, day: 1 });
  if (quarter !== undefined) return periodOf('quarter', { year, month: quarter * 3, day: 1 });
  if (half !== undefined) return periodOf('half', { year, month: half * 6, day: 1 });
  return index === undefined ? undefined : season(year, index);
}

// Before Christ every day that some year has is let pass.
function calendarDay(year: number, month: number, day: number) {
  if (year >= 1) return calendarDate(year, month, day);
  return calendarDate(2000, month, day) && { year, month, day };
}

/** The TIMEX3 value of a part whose larger period is unknown: `XXXX-WXX-5`, `XXXX-04-09`, `XXXX-SU`. */
export function openValue(part: Part): string {
  const { month, day, weekday, weekend, quarter, half, holiday, season: index } = part;
  if (holiday !== undefined) {
    const fixed = fixedDateOf(holiday);
    return openDay(fixed?.month, fixed?.day);
  }
  if (weekend) return 'XXXX-WXX-WE';
  if (weekday !== undefined) return `XXXX-WXX-${weekday || 7}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (index !== undefined) return `XXXX-${SEASONS[index]}`;
  return day === undefined ? `XXXX-${digits(month)}` : openDay(month, day);
}

function openDay(month: number | undefined, day: number | undefined): string {
  return `XXXX-${digits(month)}-${digits(day)}`;
}

function digits(value: number | undefined): string {
  return value === undefined ? 'XX' : String(value).padStart(2, '0');
}

import { calendarDate } from '../../text/calendar.js';
import { type Granularity, moveBy, type Period, periodOf, shift } from '../period.js';
import type { Stated } from '../stated.js';
import { timexValue } from '../timex-value.js';
import { anchorFor, type Context } from './context.js';
import { openValue, within } from './part.js';
import { place } from './place.js';

export interface Resolution {
  /** TIMEX3 value, with `X` for what stays unknown. */
  readonly value: string;
  /** The period of the calendar, if it is known. */
  readonly period?: Period;
  /** What it was counted from, unless it was stated in full. */
  readonly anchor?: Period;
}

/** What a time expression means in its context; undefined for a day that does not exist. */
export function resolve(stated: Stated, context: Context): Resolution | undefined {
  switch (stated.kind) {
    case 'symbol':
      return { value: stated.value };
    case 'period':
      return resolved(stated.period);
    case 'numbers':
      return resolveNumbers(stated, context);
    case 'shift':
      return resolveShift(stated, context);
    case 'part':
      return resolvePart(stated, context);
  }
}

function resolveNumbers({ first, second, year }: Stated & { kind: 'numbers' }, { dayFirst }: Context) {
  const [day, month] = dayFirst || first > 12 ? [first, second] : [second, first];
  const date = calendarDate(year, month, day) ?? calendarDate(year, day, month);
  return date && resolved({ granularity: 'day', start: date });
}

function resolvePart(stated: Stated & { kind: 'part' }, context: Context): Resolution | undefined {
  const { part, turn, of } = stated;
  if (of === undefined) {
    const placed = place(part, turn, context);
    return placed === undefined ? { value: openValue(part) } : resolved(placed.period, placed.anchor);
  }
  const whole = resolve(of, context);
  if (whole?.period === undefined) return { value: openValue(part) };
  const period = within(part, whole.period);
  return period && resolved(period, whole.anchor);
}

function resolveShift({ unit, by, from }: Stated & { kind: 'shift' }, context: Context): Resolution {
  if (typeof from !== 'string') return resolveFromDate(unit, by, resolve(from, context));
  // In a history, “today” is the writer's day.
  if (context.narrative && unit === 'day' && by === 0 && from === 'published')
    return { value: 'PRESENT_REF' };
  // Nothing is of the time, or later than it, that was not told yet.
  if (from === 'told' && (by > 0 ? !isKnown(unit, context) : by === 0 && isOfAnotherYear(unit, context)))
    return { value: OPEN_VALUES[unit] };
  const anchor = anchorFor(from, unit, context);
  return anchor === undefined
    ? { value: OPEN_VALUES[unit] }
    : resolved(shift(periodOf(unit, anchor.start), by), anchor);
}

/** Whether such a day was told, and in news no other month or season since: “in spring 2019 … the following day”. */
function isKnown(unit: Granularity, { narrative, told }: Context): boolean {
  return narrative ? told.last(unit) !== undefined : told.isLatest(unit);
}

/** Whether what was told last is of another year than the last time so fine: “in January 1987 … that day”. */
function isOfAnotherYear(unit: Granularity, { narrative, told }: Context): boolean {
  return !narrative && told.last(unit)?.start.year !== told.last('half')?.start.year && unit === 'day';
}

function resolveFromDate(unit: Granularity, by: number, base: Resolution | undefined): Resolution {
  if (base?.period === undefined) return { value: OPEN_VALUES[unit] };
  return resolved(moveBy(base.period, unit, by), base.anchor ?? base.period);
}

// TIMEX3 has four digits for a year.
const LAST_YEAR = 9999;

function resolved(period: Period, anchor?: Period): Resolution {
  const { year } = period.start;
  if (!(Math.abs(year) < LAST_YEAR)) return { value: year > 0 ? 'FUTURE_REF' : 'PAST_REF' };
  const value = timexValue(period);
  return anchor === undefined ? { value, period } : { value, period, anchor };
}

const OPEN_VALUES: Readonly<Record<Granularity, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

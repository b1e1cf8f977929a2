import { UserError } from '../errors.js';
import { type CalendarDate, dayNumber, MONTH_NAMES, monthNumber, parseIsoDate } from '../text/calendar.js';
import { findDates } from './find.js';
import { lastDayOf, type Period, periodOf } from './period.js';

/** A stretch of days, both ends included, as day numbers; an open end is infinite. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** Whether a text is a bound: `2022`, `2022-07` or `2022-07-02`. */
export function isBound(text: string): boolean {
  return boundPeriod(text) !== undefined;
}

/**
 * The days from the first of `from` to the last of `to`.
 * @throws {UserError} where one is no year, month or day, or `from` is behind `to`.
 */
export function boundsOf(from: string | undefined, to: string | undefined): Bounds {
  const bounds = {
    first: from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(named('from', from).start),
    last: to === undefined ? Number.POSITIVE_INFINITY : dayNumber(lastDayOf(named('to', to))),
  };
  if (from !== undefined && to !== undefined && bounds.first > bounds.last)
    throw new UserError(({ errors }) => errors.turned(from, to));
  return bounds;
}

/**
 * A bound as a person may say it, “March” or “2 July 2022”, in the form of one, counted from the day of publication;
 * undefined where it names no year, month or day.
 */
export function boundSaid(text: string, published: string | undefined): string | undefined {
  if (isBound(text)) return text;
  // “march” in lower case may be what soldiers do, and “sept” nothing; here they are months.
  const month = MONTH_NAMES[(monthNumber(text.trim()) ?? 0) - 1];
  const printed = (month ?? text.trim()).replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const times = findDates(printed, published === undefined ? {} : { published });
  const [time] = times;
  const whole = times.length === 1 && time?.text === printed;
  return whole && isBound(time.value) ? time.value : undefined;
}

function named(option: 'from' | 'to', text: string): Period {
  const period = boundPeriod(text);
  if (period) return period;
  throw new UserError(({ errors, commands }) =>
    errors.noBound(commands['timeline']?.options[option]?.name ?? option, text),
  );
}

function boundPeriod(text: string): Period | undefined {
  if (/^\d{4}$/.test(text)) return at('year', parseIsoDate(`${text}-01-01`));
  if (/^\d{4}-\d\d$/.test(text)) return at('month', parseIsoDate(`${text}-01`));
  return at('day', parseIsoDate(text));
}

function at(granularity: 'day' | 'month' | 'year', date: CalendarDate | undefined): Period | undefined {
  return date && periodOf(granularity, date);
}

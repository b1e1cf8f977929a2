/** A day of the proleptic Gregorian calendar. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31, within its month. */
  readonly day: number;
}

/** In English. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A pattern's alternatives for English month names and their abbreviations, without the full stop. */
export const MONTH_PATTERN =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A pattern's alternatives for English weekday names and their abbreviations, without the full stop. */
export const WEEKDAY_PATTERN =
  'sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?';

/** The month (1–12) that a name or abbreviation means; undefined for anything else. */
export function monthNumber(name: string): number | undefined {
  const index = indexByPrefix(MONTH_NAMES, name);
  return index < 0 ? undefined : index + 1;
}

/** The weekday (0 = Sunday … 6 = Saturday) that a name or abbreviation means; undefined for anything else. */
export function weekdayNumber(name: string): number | undefined {
  const index = indexByPrefix(WEEKDAY_NAMES, name);
  return index < 0 ? undefined : index;
}

function indexByPrefix(names: readonly string[], name: string): number {
  const prefix = name.slice(0, 3).toLowerCase();
  return prefix.length < 3 ? -1 : names.findIndex((full) => full.toLowerCase().startsWith(prefix));
}

function daysInMonth(year: number, month: number): number {
  return utcDate({ year, month: month + 1, day: 0 }).getUTCDate();
}

/** The day if it exists in the calendar, else undefined (31 June, 29 February 2021). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

/** Reads `YYYY-MM-DD`; undefined for anything else and for days that do not exist. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Writes `YYYY-MM-DD`. */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(utcDate({ ...date, day: date.day + days }));
}

/** Adds whole months; a day that the month lacks becomes its last (31 January + 1 month = 28 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** Days since 1 January 1970, negative before it. */
export function dayNumber(date: CalendarDate): number {
  return utcDate(date).getTime() / DAY;
}

/** The day that lies so many days after 1 January 1970. */
export function dayOfNumber(days: number): CalendarDate {
  return fromUtc(new Date(days * DAY));
}

/** The day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return utcDate(date).getUTCDay();
}

/** The nth such weekday of a month, -1 the last; a fifth that the month has not is in the next one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDate {
  const first = { year, month, day: 1 };
  const from = nth < 0 ? addMonths(first, 1) : first;
  return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth < 0 ? nth : nth - 1));
}

/** The week that a day falls in, as ISO 8601 numbers weeks (Monday first; the year is the Thursday's). */
export function isoWeekOf(date: CalendarDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - (weekdayOf(date) || 7));
  const newYear = utcDate({ year: thursday.year, month: 1, day: 1 });
  return {
    year: thursday.year,
    week: Math.floor((utcDate(thursday).getTime() - newYear.getTime()) / WEEK) + 1,
  };
}

/** The Monday of an ISO week. */
export function mondayOfIsoWeek(year: number, week: number): CalendarDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, (week - 1) * 7 - ((weekdayOf(fourth) || 7) - 1));
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

// Date.UTC reads the years 0–99 as 1900–1999, so the year is set apart.
function utcDate({ year, month, day }: CalendarDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fromUtc(date: Date): CalendarDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

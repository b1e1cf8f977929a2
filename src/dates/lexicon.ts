import { ORDINAL, readOrdinal } from './numbers.js';
import type { Granularity } from './period.js';

/** How a parser's `opens` writes numbers: `#` and how many digits. */
export const DAY_DIGITS = ['#1', '#2'];
export const YEAR_DIGITS = ['#4'];
export const DIGITS = ['#1', '#2', '#3', '#4'];

export const MONTH_OPENERS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  );
export const WEEKDAY_OPENERS =
  'sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed weds thu thur thurs fri sat'.split(
    ' ',
  );
export const SEASON_OPENERS = ['spring', 'summer', 'autumn', 'fall', 'winter'];

const FULL_MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** Fragments of patterns; see `pattern` for what a space and `~` mean. */
export const MONTH = `(?:${FULL_MONTHS}|(?:${SHORT_MONTHS})\\.?)`;
/** A month that needs no day or year beside it to be one. */
export const FULL_MONTH = `(?:${FULL_MONTHS}|(?:${SHORT_MONTHS})\\.)`;
export const FULL_WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';
export const WEEKDAY = `(?:${FULL_WEEKDAY}|(?:sun|mon|tues?|weds?|thurs?|thu|fri|sat)\\.?)`;
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

const WORDS = new Set(['may', 'march', 'august']);

/** Whether a month's name, as printed, is another English word: “you may”, “they march”. */
export function isOtherWord(printed: string): boolean {
  return WORDS.has(printed);
}

/** A day of the month in digits or words: 1–31, or undefined. */
export function readDay(text: string): number | undefined {
  const day = readOrdinal(text);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** A day of the month as an ordinal or a number. */
export const ANY_DAY = `(?:${DAY}|${ORDINAL})`;

/** A year: `1997`, `’68` (1968), `480 BC` (astronomical −479). */
export function readYear(text: string): number {
  const digits = Number(text.replace(/\D/g, ''));
  if (/b/i.test(text)) return 1 - digits;
  return /^\D/.test(text) ? expandYear(digits) : digits;
}

/** A year of two digits: 30–99 in the twentieth century, 00–29 in the twenty-first. */
export function expandYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}

/** The words of units of time, which follow a count or an article. */
export const UNIT_OPENERS =
  'second seconds minute minutes hour hours day days night nights weekend weekends week weeks fortnight fortnights month months quarter quarters year years decade decades century centuries'.split(
    ' ',
  );

/** The words that a number of a time expression can have behind it. */
export const AFTER_NUMBER: ReadonlySet<string> = new Set([
  ...MONTH_OPENERS,
  ...UNIT_OPENERS,
  ...'of and to or until through full long short more consecutive straight whole successive a p am pm o gmt utc hours hrs local e est edt bst cet bc bce b ad ce min mins sec secs'.split(
    ' ',
  ),
]);

const UNITS: ReadonlyMap<string, Granularity> = new Map([
  ['day', 'day'],
  ['night', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

/** The calendar unit that a singular or plural noun names. */
export function unitOf(noun: string): Granularity | undefined {
  const word = noun.toLowerCase();
  return UNITS.get(word) ?? UNITS.get(word.replace(/ies$/, 'y').replace(/s$/, ''));
}

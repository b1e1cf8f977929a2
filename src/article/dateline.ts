import {
  type CalendarDate,
  calendarDate,
  formatIsoDate,
  MONTH_PATTERN,
  monthNumber,
} from '../text/calendar.js';
import type { Span } from './article.js';

/** A calendar date as a dateline prints it. */
export interface PrintedDate extends Span {
  /** `YYYY-MM-DD`; undefined where the year is not stated or the day does not exist. */
  readonly value: string | undefined;
  /** Whether it would be another day with day and month exchanged: `03/04/2009`. */
  readonly ambiguous: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface DateForm {
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => CalendarDate | undefined;
  /** Whether some countries print the month first in this form. */
  readonly varies?: boolean;
}

const DAY = String.raw`(?<![\d.,])(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`(?<month>${MONTH_PATTERN})\.?`;
const YEAR = String.raw`(?<year>[12]\d{3})(?!\d)`;

/** Fullest first: a form only reads what the ones before it left. */
const FORMS: readonly DateForm[] = [
  {
    example: '2009-03-25T14:05Z',
    pattern:
      /(?<!\d)(?<year>[12]\d{3})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)(?:t[\d:.]{4,15}(?:z|[+-]\d{2}:?\d{2})?)?/gi,
    read: ({ year, month, day }) => calendarDate(Number(year), Number(month), Number(day)),
  },
  {
    example: '25/03/2009',
    pattern: /(?<!\d)(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>[12]\d{3})(?!\d)/gi,
    read: ({ year, month, day }) =>
      calendarDate(Number(year), Number(month), Number(day)) ??
      calendarDate(Number(year), Number(day), Number(month)),
    varies: true,
  },
  { example: '25 March 2009', pattern: form(`${DAY} (?:of )?${MONTH} ?,? ${YEAR}`), read: readNamed },
  { example: 'March 25, 2009', pattern: form(String.raw`\b${MONTH} ${DAY} ?,? ${YEAR}`), read: readNamed },
  { example: '25 March', pattern: form(`${DAY} (?:of )?${MONTH}(?![a-z])`), read: () => undefined },
  { example: 'March 25', pattern: form(String.raw`\b${MONTH} ${DAY}(?!\d)`), read: () => undefined },
];

function form(source: string): RegExp {
  return new RegExp(source, 'gi');
}

function readNamed({ year, month = '', day }: Groups): CalendarDate | undefined {
  return calendarDate(Number(year), monthNumber(month) ?? 0, Number(day));
}

/** The dates that a short line prints, in order. Numbers are read day first unless that is no date. */
export function printedDates(line: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const { pattern, read, varies = false } of FORMS) {
    for (const match of line.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((date) => start < date.end && date.start < end)) continue;
      const date = read(match.groups ?? {});
      const ambiguous = varies && date !== undefined && date.day <= 12 && date.day !== date.month;
      found.push({ start, end, value: date && formatIsoDate(date), ambiguous });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

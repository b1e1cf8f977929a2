import { calendarDate } from '../../text/calendar.js';
import { DAY_DIGITS, expandYear, YEAR_DIGITS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';

/** “2022-07-02”, “2022/07/02”, “2022-07-02T14:30”. */
export const isoDate: Parser = {
  name: 'iso-date',
  opens: YEAR_DIGITS,
  pattern: pattern(
    '(?<![\\d.-])(?<year>1\\d{3}|20\\d{2})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:(?:T| )(?<clock>[012]\\d:[0-5]\\d(?::[0-5]\\d)?)(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![-/]\\d)',
  ),
  read(groups) {
    const date = calendarDate(Number(groups.year), Number(groups.month), Number(groups.day));
    if (date === undefined) return undefined;
    const stated = { kind: 'period', period: { granularity: 'day', start: date } } as const;
    return groups.clock === undefined ? { stated } : { stated, type: 'TIME', clock: `T${groups.clock}` };
  },
};

/** “2/7/22”, “07-02-2022”, “2.7.2022”: day or month first, which the article’s habit decides. */
export const slashedDate: Parser = {
  name: 'slashed-date',
  opens: DAY_DIGITS,
  pattern: pattern(
    '(?<![\\d$€£/.-])(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![-/.]?\\d)',
  ),
  read(groups) {
    const { mark, year = '' } = groups;
    if (mark !== '/' && year.length < 4) return undefined;
    const [first, second] = [Number(groups.first), Number(groups.second)];
    if (first < 1 || second < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31)
      return undefined;
    return {
      stated: {
        kind: 'numbers',
        first,
        second,
        year: year.length < 4 ? expandYear(Number(year)) : Number(year),
      },
    };
  },
};

/** “2015-03”. What could be the end of a range of years, as in “2009-10”, is left to the years. */
export const isoMonth: Parser = {
  name: 'iso-month',
  opens: YEAR_DIGITS,
  pattern: pattern('(?<![\\w.-])(?<year>1\\d{3}|20\\d{2})-(?<month>0[1-9]|1[0-2])(?!-)'),
  read(groups) {
    const [year, month] = [Number(groups.year), Number(groups.month)];
    if (month > year % 100) return undefined;
    return { stated: { kind: 'period', period: { granularity: 'month', start: { year, month, day: 1 } } } };
  },
};

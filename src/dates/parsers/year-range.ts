import { pattern } from '../pattern.js';
import { yearPeriod } from '../period.js';
import type { Parser } from './parser.js';

/** The short end of a range of years: “58” in “1957–58”. */
export const rangeEnd: Parser = {
  name: 'range-end',
  opens: ['#2'],
  pattern: pattern(
    '(?<=(?<![\\w.,-])(?<century>1\\d|20)(?<from>\\d\\d)(?<mark>[-–/]))(?<to>\\d\\d)(?![-–/.,]\\d|%)',
  ),
  read({ century = '', from = '', mark, to = '' }) {
    const year = Number(century + to);
    if (mark === '/' && Number(to) !== Number(from) + 1) return undefined;
    return Number(to) > Number(from) && year >= 1500
      ? { stated: { kind: 'period', period: yearPeriod(year) } }
      : undefined;
  },
};

import { monthNumber } from '../../text/calendar.js';
import { FULL_MONTH, MONTH, MONTH_OPENERS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import { shift } from '../period.js';
import type { Stated } from '../stated.js';
import type { Parser } from './parser.js';
import { YEAR_TAIL, yearOf } from './relative.js';

/** The first of two months that share a year: “April” in “April and June 1955”, “November” in “November–February 2017”. */
export const firstOfMonths: Parser = {
  name: 'first-of-months',
  opens: MONTH_OPENERS,
  pattern: pattern(
    `(?<month>${MONTH})(?<join> ?[-–/] ?| and | or | to | until | through )(?:(?:early|mid|late|in)~)?(?<second>${FULL_MONTH})(?:${YEAR_TAIL})`,
  ),
  read(groups, { start }) {
    const [month, second] = [monthNumber(groups.month ?? ''), monthNumber(groups.second ?? '')];
    const year = yearOf(groups);
    if (month === undefined || second === undefined || year === undefined) return undefined;
    const of = month > second && !/and|or/.test(groups.join ?? '') ? yearBefore(year) : year;
    return { stated: { kind: 'part', part: { month }, of }, end: start + (groups.month ?? '').length };
  },
};

function yearBefore(year: Stated): Stated {
  return year.kind === 'period' ? { kind: 'period', period: shift(year.period, -1) } : year;
}

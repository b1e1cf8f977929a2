import { YEAR_DIGITS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import { yearPeriod } from '../period.js';
import type { Parser } from './parser.js';
import { readsAsYear } from './year-guard.js';

/** “1997” in “in 1997”, “a 1997 treaty”, “2005 and 2014”: four digits that nothing makes a count or a number of something. */
export const year: Parser = {
  name: 'year',
  opens: YEAR_DIGITS,
  pattern: pattern('(?<year>1\\d{3}|20\\d{2})(?![.,]\\d|[-–]year|%)'),
  read(groups, { text, start, end }) {
    const number = Number(groups.year);
    if (!readsAsYear(text, start, end, number)) return undefined;
    return { stated: { kind: 'period', period: yearPeriod(number) } };
  },
};

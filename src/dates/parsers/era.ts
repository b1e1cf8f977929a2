import { DIGITS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import { yearPeriod } from '../period.js';
import type { Parser } from './parser.js';

/** “480 BC”, “AD 70”, and the first year of “499–493 BC” or “from 499 to 493 BC”. */
export const eraYear: Parser = {
  name: 'era-year',
  opens: [...DIGITS, 'ad'],
  pattern: pattern(
    '(?<![\\d.,])(?:(?<before>AD|A\\.D\\.) )?(?<year>\\d{1,4})(?<joined>(?: ?[-–/] ?| to | and | or | until )\\d{1,4})?(?: ?(?<era>BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|CE))?',
  ),
  read(groups, { start }) {
    const { era, before, joined, year = '' } = groups;
    const sign = era ?? before;
    if (sign === undefined || /[a-z]/.test(sign)) return undefined;
    const number = Number(year);
    const period = yearPeriod(/B/.test(sign) ? 1 - number : number);
    const stated = { kind: 'period', period } as const;
    return joined === undefined
      ? { stated }
      : { stated, end: start + (before?.length ?? -1) + 1 + year.length };
  },
};

import { unitOf } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';

/** “year-end”, “the year’s end”, “by end of year”, “midyear”: the end or the middle of the one under way. */
export const periodEnd: Parser = {
  name: 'period-end',
  opens: ['year', 'month', 'week', 'quarter', 'end', 'mid', 'midyear', 'midweek'],
  pattern: pattern(
    "(?:(?:the )?(?<unit>year|month|week|quarter)(?:['’]s)?~end|end of (?<bare>year|month|week)|mid-?(?<mid>year|week|month))",
  ),
  read(groups) {
    const unit = unitOf(groups.unit ?? groups.bare ?? groups.mid ?? '');
    return (
      unit && {
        stated: { kind: 'shift', unit, by: 0, from: 'context' },
        mod: groups.mid === undefined ? 'END' : 'MID',
      }
    );
  },
};

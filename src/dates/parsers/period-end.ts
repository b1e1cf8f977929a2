import { unitOf } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';

/** “year-end”, “the year’s end”, “month-end”, “by end of year”: the end of the one under way. */
export const periodEnd: Parser = {
  name: 'period-end',
  opens: ['year', 'month', 'week', 'quarter', 'end'],
  pattern: pattern(
    "(?:(?:the )?(?<unit>year|month|week|quarter)(?:['’]s)?~end|end of (?<bare>year|month|week))",
  ),
  read(groups) {
    const unit = unitOf(groups.unit ?? groups.bare ?? '');
    return unit && { stated: { kind: 'shift', unit, by: 0, from: 'context' }, mod: 'END' };
  },
};

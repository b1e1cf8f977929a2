import { weekdayNumber } from '../../text/calendar.js';
import { FULL_WEEKDAY } from '../lexicon.js';
import { ORDINAL, ORDINAL_OPENERS, readOrdinal } from '../numbers.js';
import { prefixPattern } from '../pattern.js';
import type { Stated } from '../stated.js';
import { articleBefore } from './article.js';
import type { Parser } from './parser.js';

const LAST = -1;

/** “the first Monday of December”, “the last Saturday in September 2024”, “the second Tuesday of next month”. */
export const nthWeekday: Parser = {
  name: 'nth-weekday',
  opens: ['last', 'final', '#1', ...ORDINAL_OPENERS],
  pattern: prefixPattern(
    `(?:the )?(?:(?:last|final)|(?<nth>${ORDINAL})) (?<day>${FULL_WEEKDAY}) (?:of|in) (?:the )?`,
  ),
  read({ nth, day = '' }, { text, end, readAt }) {
    const base = readAt(articleBefore(text, end)) ?? readAt(end);
    const weekday = weekdayNumber(day);
    const number = nth === undefined ? LAST : readOrdinal(nth);
    if (base === undefined || weekday === undefined || number === undefined || !isMonth(base.stated))
      return undefined;
    return { stated: { kind: 'part', part: { weekday, nth: number }, of: base.stated }, end: base.end };
  },
};

function isMonth(stated: Stated): boolean {
  if (stated.kind === 'part') return stated.part.month !== undefined && stated.part.day === undefined;
  if (stated.kind === 'period') return stated.period.granularity === 'month';
  return stated.kind === 'shift' && stated.unit === 'month';
}

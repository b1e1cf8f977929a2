import { ORDINAL, ORDINAL_OPENERS, readOrdinal } from '../numbers.js';
import { prefixPattern } from '../pattern.js';
import type { Stated } from '../stated.js';
import { articleBefore } from './article.js';
import { isDay } from './day-part.js';
import type { Parser } from './parser.js';

/** “the week of 20 June”, “the weekend of July 4”. */
export const weekOf: Parser = {
  name: 'week-of',
  opens: ['week', 'weekend'],
  pattern: prefixPattern(
    '(?:the )?(?<unit>week|weekend) (?:of|beginning|starting|commencing|ending|ended)(?: on)? (?:the )?',
  ),
  read(groups, { end, readAt }) {
    const base = readAt(end);
    if (base?.type !== 'DATE' || !isDay(base)) return undefined;
    const unit = groups.unit?.toLowerCase() === 'week' ? 'week' : 'weekend';
    return { stated: { kind: 'shift', unit, by: 0, from: base.stated }, end: base.end };
  },
};

/** “the first week of March”, “the last week of 2016”. */
export const nthWeek: Parser = {
  name: 'nth-week',
  opens: ['last', 'final', '#1', '#2', ...ORDINAL_OPENERS],
  pattern: prefixPattern(
    `(?:the )?(?:(?<last>last|final)|(?<nth>${ORDINAL}))(?: full)? week (?:of|in) (?:the )?`,
  ),
  read({ last, nth = '' }, { text, end, readAt }) {
    const base = readAt(articleBefore(text, end)) ?? readAt(end);
    const number = readOrdinal(nth);
    if (base?.type !== 'DATE' || base.stated.kind === 'symbol' || isDay(base)) return undefined;
    if (number !== undefined) return { stated: week(number - 1, base.stated), end: base.end };
    // The last week is the one before the first of what follows.
    const after = followingOf(base.stated);
    return last === undefined || after === undefined ? undefined : { stated: week(-1, after), end: base.end };
  },
};

function week(by: number, from: Stated): Stated {
  return { kind: 'shift', unit: 'week', by, from };
}

function followingOf(stated: Stated): Stated | undefined {
  if (stated.kind === 'part' && stated.part.month !== undefined)
    return { kind: 'shift', unit: 'month', by: 1, from: stated };
  if (stated.kind === 'period')
    return { kind: 'shift', unit: stated.period.granularity, by: 1, from: stated };
  return stated.kind === 'shift' ? { ...stated, by: stated.by + 1 } : undefined;
}

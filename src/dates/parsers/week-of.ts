import { prefixPattern } from '../pattern.js';
import { isDay } from './day-part.js';
import type { Parser } from './parser.js';

/** “the week of 20 June”, “the weekend of July 4”. */
export const weekOf: Parser = {
  name: 'week-of',
  opens: ['week', 'weekend'],
  pattern: prefixPattern('(?:the )?(?<unit>week|weekend) (?:of|beginning|starting|commencing|ending|ended)(?: on)? (?:the )?'),
  read(groups, { end, readAt }) {
    const base = readAt(end);
    if (base?.type !== 'DATE' || !isDay(base)) return undefined;
    const unit = groups.unit?.toLowerCase() === 'week' ? 'week' : 'weekend';
    return { stated: { kind: 'shift', unit, by: 0, from: base.stated }, end: base.end };
  },
};

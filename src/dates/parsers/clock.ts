import { DAY_DIGITS } from '../lexicon.js';
import { pattern, prefixPattern } from '../pattern.js';
import type { Stated } from '../stated.js';
import { isDay } from './day-part.js';
import type { Groups, Parser } from './parser.js';

const THAT_DAY: Stated = { kind: 'shift', unit: 'day', by: 0, from: 'context' };
const ZONE = '(?: ?(?:gmt|utc|bst|cet|cest|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|local time|hours|hrs))?';

const CLOCK = `(?<![\\d$€£.:/-])(?<hour>[01]?\\d|2[0-4])(?:(?<mark>[:.])(?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?: ?(?<half>[ap])(?:m|\\. ?m\\b\\.?)| ?(?<oclock>o['’]clock))?(?<zone>${ZONE})`;
const CUE = /(?:^|[^a-z])(?:at|by|around|about|until|till|before|after|from|since)\s$/i;

/** “8:30 a.m.”, “3pm”, “at 14:05”, “15:00 GMT”. */
export const clockTime: Parser = {
  name: 'clock-time',
  opens: DAY_DIGITS,
  pattern: pattern(CLOCK),
  read(groups, { text, start }) {
    const clock = readClock(groups, text, start);
    return clock === undefined ? undefined : { stated: THAT_DAY, type: 'TIME', clock };
  },
};

/** “10 a.m. Friday”, “2:30 p.m. on March 3, 2011”. */
export const clockOfDate: Parser = {
  name: 'clock-of-date',
  opens: DAY_DIGITS,
  pattern: prefixPattern(`${CLOCK},? (?:on )?(?=[A-Za-z\\d])`),
  read(groups, { text, start, end, readAt }) {
    const clock = readClock(groups, text, start);
    const base = clock === undefined ? undefined : readAt(end);
    if (base?.type !== 'DATE' || !isDay(base)) return undefined;
    return { stated: base.stated, type: 'TIME', clock: clock ?? '', end: base.end };
  },
};

/** The clock’s time as TIMEX3 writes it; undefined for a number that is no time of day. */
function readClock(
  { hour, mark, minute, half, oclock, zone }: Groups,
  text: string,
  start: number,
): string | undefined {
  const cued = CUE.test(text.slice(Math.max(0, start - 8), start));
  const marked = minute !== undefined && (zone !== '' || (cued && mark === ':'));
  if (half === undefined && oclock === undefined && !marked) return undefined;
  const hours = (Number(hour) % (half === undefined ? 25 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return `T${String(hours).padStart(2, '0')}${minute === undefined ? '' : `:${minute}`}`;
}

/** “noon”, “midnight”, “midnight on Tuesday”. */
export const noon: Parser = {
  name: 'noon',
  opens: ['noon', 'midnight', 'midday'],
  pattern: pattern('(?:(?<midnight>midnight)|noon|midday)'),
  read({ midnight }, { text, end, readAt }) {
    const clock = midnight === undefined ? 'T12:00' : 'T24:00';
    const joined = /^,? (?:on )?(?=[A-Z])/.exec(text.slice(end, end + 6));
    const base = joined === null ? undefined : readAt(end + joined[0].length);
    if (base?.type !== 'DATE' || !isDay(base)) return { stated: THAT_DAY, type: 'TIME', clock };
    return { stated: base.stated, type: 'TIME', clock, end: base.end };
  },
};

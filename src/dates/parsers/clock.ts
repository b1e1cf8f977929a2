import { DAY_DIGITS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Stated } from '../stated.js';
import type { Parser } from './parser.js';

const THAT_DAY: Stated = { kind: 'shift', unit: 'day', by: 0, from: 'context' };
const ZONE = '(?: ?(?:gmt|utc|bst|cet|cest|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|local time|hours|hrs))?';

/** “8:30 a.m.”, “3pm”, “at 14:05”, “15:00 GMT”. */
export const clockTime: Parser = {
  name: 'clock-time',
  opens: DAY_DIGITS,
  pattern: pattern(
    `(?<![\\d$€£.:/-])(?<hour>[01]?\\d|2[0-4])(?:(?<mark>[:.])(?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?: ?(?<half>[ap])(?:m|\\. ?m\\b\\.?)| ?(?<oclock>o['’]clock))?(?<zone>${ZONE})`,
  ),
  read(groups, { text, start }) {
    const { mark, minute, half, oclock, zone } = groups;
    const cued = /(?:^|[^a-z])(?:at|by|around|about|until|till|before|after|from|since)\s$/i.test(
      text.slice(Math.max(0, start - 8), start),
    );
    if (
      half === undefined &&
      oclock === undefined &&
      (minute === undefined || (zone === '' && (!cued || mark === '.')))
    )
      return undefined;
    const hour =
      (Number(groups.hour) % (half === undefined ? 25 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0);
    const clock = `T${String(hour).padStart(2, '0')}${minute === undefined ? '' : `:${minute}`}`;
    return { stated: THAT_DAY, type: 'TIME', clock };
  },
};

/** “noon”, “midnight”. */
export const noon: Parser = {
  name: 'noon',
  opens: ['noon', 'midnight', 'midday'],
  pattern: pattern('(?:(?<midnight>midnight)|noon|midday)'),
  read: (groups) => ({
    stated: THAT_DAY,
    type: 'TIME',
    clock: groups.midnight === undefined ? 'T12:00' : 'T24:00',
  }),
};

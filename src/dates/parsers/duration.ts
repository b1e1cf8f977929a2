import { UNIT_OPENERS } from '../lexicon.js';
import { COUNT, COUNT_OPENERS, readCount } from '../numbers.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';

const UNIT_CODES: ReadonlyMap<string, string> = new Map([
  ['second', 'TS'],
  ['sec', 'TS'],
  ['minute', 'TM'],
  ['min', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['night', 'D'],
  ['week', 'W'],
  ['fortnight', 'W'],
  ['weekend', 'WE'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['century', 'CE'],
]);

const UNIT =
  '(?<unit>seconds?|secs?|minutes?|mins?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)';

/** The TIMEX3 value of a length of time: `P3D`, `PT2H`, `PXM`. */
export function durationValue(count: number | 'X', noun: string): string | undefined {
  const word = noun.toLowerCase();
  const code = UNIT_CODES.get(word) ?? UNIT_CODES.get(word.replace(/ies$/, 'y').replace(/s$/, ''));
  if (code === undefined) return undefined;
  const amount = /^fortnight/.test(word) && count !== 'X' ? count * 2 : count;
  return code.startsWith('T') ? `PT${amount}${code.slice(1)}` : `P${amount}${code}`;
}

/** “three days”, “a two-week”, “the last six months”, “several years”. */
export const duration: Parser = {
  name: 'duration',
  opens: [
    ...COUNT_OPENERS,
    ...UNIT_OPENERS,
    'full',
    'last',
    'past',
    'next',
    'coming',
    'previous',
    'recent',
    'first',
    'final',
    'following',
    'preceding',
  ],
  pattern: pattern(
    `(?:(?:the |this )?(?:last|past|next|first|final|coming|previous|recent|following|preceding) )?(?<count>${COUNT})(?:~(?:long|full|consecutive|straight|whole|more|and a half|successive|past|previous|next|coming|preceding|following))?~${UNIT}(?!-)`,
  ),
  read({ count = '', unit = '' }, { text, end }) {
    // “a second attack”, “three quarters full”
    if (/^an?$/i.test(count) && /^(?:second|quarter)$/i.test(unit)) return undefined;
    if (
      /^quarter/i.test(unit) &&
      !/^\s(?:ago|in|to|and|after|before)\b|^[.,;]/.test(text.slice(end, end + 8))
    )
      return undefined;
    return said(count, unit);
  },
};

/** “the past year”, “the last decade”: a length that reaches up to now. */
export const pastSpan: Parser = {
  name: 'past-span',
  opens: ['past', 'entire', 'whole', 'last', 'next', 'coming'],
  pattern: pattern(
    `the (?:(?:past|entire|whole)(?: entire| full)? (?<unit>week|month|quarter|year|decade|century|day|hour|weekend)|last (?<long>decade|century)|(?<=\\b(?:over|in|during|for|of)\\sthe )(?:last|next|coming) (?<within>week|month|year))`,
  ),
  read: (groups) => said('a', groups.unit ?? groups.long ?? groups.within ?? ''),
};

/** “weeks” in “for weeks”, “the coming months”. */
export const plainUnits: Parser = {
  name: 'plain-units',
  opens:
    'days weeks months years decades centuries hours minutes coming intervening following ensuing last past next previous'.split(
      ' ',
    ),
  pattern: pattern(
    '(?:(?<=\\b(?:for|within)\\s)|(?:the )?(?:coming|intervening|following|ensuing|last|past|next|previous) )(?<unit>days|weeks|months|years|decades|centuries|hours|minutes)',
  ),
  read: (groups) => said('several', groups.unit ?? ''),
};

function said(count: string, noun: string) {
  const value = durationValue(readCount(count), noun);
  return value === undefined
    ? undefined
    : { type: 'DURATION' as const, stated: { kind: 'symbol' as const, value } };
}

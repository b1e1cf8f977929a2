import { weekdayNumber } from '../../text/calendar.js';
import { FULL_MONTH, FULL_WEEKDAY } from '../lexicon.js';
import { COUNT, readCount } from '../numbers.js';
import { pattern } from '../pattern.js';
import { durationValue } from './duration.js';
import type { Parser } from './parser.js';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['everyday', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
]);
const UNIT =
  '(?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?)';

/** “daily”, “every week”, “each of two years”, “once a month”, “every Monday”, “Fridays”. */
export const set: Parser = {
  name: 'set',
  opens: [
    'every',
    'each',
    'once',
    'twice',
    'per',
    ...ADVERBS.keys(),
    'sundays',
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'weekends',
  ],
  pattern: pattern(
    `(?:(?<adverb>${[...ADVERBS.keys()].join('|')})|(?:every|each) (?:(?<other>other|second) |(?<count>${COUNT})~)?(?:${UNIT}|(?<weekday>${FULL_WEEKDAY})|(?<month>${FULL_MONTH})|(?<part>morning|afternoon|evening))|(?:once|twice|per|once every|once per|twice per)(?: an?| each| every)? (?<per>hour|day|night|week|month|quarter|year|decade)|(?<days>${FULL_WEEKDAY})s|(?<weekends>weekends))`,
  ),
  read(groups, { text, end }) {
    const { adverb, other, count, unit, weekday, month, part, per, days } = groups;
    if (adverb !== undefined)
      return isTitle(adverb, text, end) ? undefined : said(ADVERBS.get(adverb.toLowerCase()));
    const day = weekdayNumber(weekday ?? days ?? '');
    if (day !== undefined) return said(`XXXX-WXX-${day || 7}`);
    if (month !== undefined || part !== undefined) return said(month === undefined ? 'P1D' : 'P1Y');
    const amount = other === undefined ? readCount(count ?? 'a') : 2;
    return said(durationValue(amount, unit ?? per ?? 'weekend'));
  },
};

function said(value: string | undefined) {
  return value === undefined
    ? undefined
    : { type: 'SET' as const, stated: { kind: 'symbol' as const, value } };
}

/** “the Daily Mail”, “China Daily”: a capital that no sentence asks for, or before another. */
function isTitle(printed: string, text: string, end: number): boolean {
  if (!/^[A-Z]/.test(printed)) return false;
  const start = end - printed.length;
  const opensSentence = /(?:^|[.!?:\n]\s?["“]?)$/.test(text.slice(Math.max(0, start - 3), start));
  return !opensSentence || /^ [A-Z]/.test(text.slice(end, end + 2));
}

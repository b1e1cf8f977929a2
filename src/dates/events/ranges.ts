import { dayNumber } from '../../text/calendar.js';
import type { Mention } from '../mentions.js';
import type { Period } from '../period.js';

/** A date or both ends of a range, with the calendar's periods. */
export interface Dated {
  readonly mention: Mention;
  readonly period: Period;
  /** Where a range ends: “2011” in “from 2009 to 2011”. */
  readonly until?: { readonly mention: Mention; readonly period: Period };
}

const TO = /^\s?(?:to|until|till|through|[-–—])\s?(?:the\s|early\s|mid-|late\s)?$/i;
const AND = /^\s(?:and)\s$/i;
const BETWEEN = /\bbetween\s(?:the\s)?$/i;

/** Joins the two ends of a range: “from 2009 to 2011”, “between 1939 and 1945”, “12–14 July”, “13 and 14 July”. Dates in order. */
export function joinRanges(dates: readonly Dated[], text: string): Dated[] {
  const joined: Dated[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (last && last.until === undefined && isRange(last, date, text))
      joined[joined.length - 1] = { ...last, until: { mention: date.mention, period: date.period } };
    else joined.push(date);
  }
  return joined;
}

function isRange(from: Dated, to: Dated, text: string): boolean {
  const [first, second] = [from.mention.reading, to.mention.reading];
  if (dayNumber(from.period.start) >= dayNumber(to.period.start) || second.start - first.end > LONGEST_JOIN)
    return false;
  const between = text.slice(first.end, second.start);
  if (TO.test(between)) return true;
  if (!AND.test(between)) return false;
  const days = from.period.granularity === 'day' && to.period.granularity === 'day';
  if (days && dayNumber(to.period.start) - dayNumber(from.period.start) === 1) return true;
  return BETWEEN.test(text.slice(Math.max(0, first.start - 14), first.start));
}

const LONGEST_JOIN = 14;

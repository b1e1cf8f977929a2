import { monthNumber } from '../../text/calendar.js';
import { ANY_DAY, isOtherWord, MONTH, MONTH_OPENERS, readDay, WEEKDAY, WEEKDAY_OPENERS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';
import { partOfYear, YEAR_TAIL } from './relative.js';

/** “July 2, 2022”, “Saturday, July 2nd”, “Jul. 2”, “February 24 of this year”, “June the 28th 2020”. */
export const monthDay: Parser = {
  name: 'month-day',
  opens: [...MONTH_OPENERS, ...WEEKDAY_OPENERS],
  pattern: pattern(
    `(?:${WEEKDAY},? )?(?<month>${MONTH})(?:,? (?:the )?|[-/])(?<day>${ANY_DAY})(?![,.]?\\d| ?(?:%|percent|per cent|million|billion))(?:[-/](?<dashYear>\\d{4})|${YEAR_TAIL})?`,
  ),
  read(groups) {
    const day = readDay(groups.day ?? '');
    const month = monthNumber(groups.month ?? '');
    if (day === undefined || month === undefined) return undefined;
    // “they march 12 miles”
    if (isOtherWord(groups.month ?? '') && /\d$/.test(groups.day ?? '')) return undefined;
    return { stated: partOfYear({ month, day }, { ...groups, year: groups.year ?? groups.dashYear }) };
  },
};

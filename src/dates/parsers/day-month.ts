import { monthNumber } from '../../text/calendar.js';
import { ANY_DAY, DAY_DIGITS, isOtherWord, MONTH, readDay, WEEKDAY, WEEKDAY_OPENERS } from '../lexicon.js';
import { ORDINAL_OPENERS } from '../numbers.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';
import { partOfYear, YEAR_TAIL } from './relative.js';

/** “2 July 2022”, “Sat 02 July”, “the 2nd of July, 2022”, “2 July last year”, “05-Aug-2016”. */
export const dayMonth: Parser = {
  name: 'day-month',
  opens: [...DAY_DIGITS, ...ORDINAL_OPENERS, ...WEEKDAY_OPENERS],
  pattern: pattern(
    `(?:${WEEKDAY},? )?(?:the )?(?<day>${ANY_DAY})(?: day)?(?:,? of | |[-/])(?<month>${MONTH})(?:[-/](?<dashYear>\\d{4})|${YEAR_TAIL})?`,
  ),
  read(groups) {
    const day = readDay(groups.day ?? '');
    const month = monthNumber(groups.month ?? '');
    if (day === undefined || month === undefined) return undefined;
    // “Article 5 may apply”
    if (isOtherWord(groups.month ?? '') && /\d$/.test(groups.day ?? '')) return undefined;
    return { stated: partOfYear({ month, day }, { ...groups, year: groups.year ?? groups.dashYear }) };
  },
};

import { monthNumber } from '../../text/calendar.js';
import { ANY_DAY, DAY, DAY_DIGITS, isOtherWord, MONTH, MONTH_OPENERS, readDay } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';
import { partOfYear, YEAR_TAIL } from './relative.js';

const JOIN = '(?: ?[-–/] ?| and | to | or | until | through |, )';

/** The first of two days that share a month: “6” in “6–7 February 1920”; the second is read on its own. */
export const firstOfDays: Parser = {
  name: 'first-of-days',
  opens: DAY_DIGITS,
  pattern: pattern(`(?<day>${DAY})${JOIN}(?:the )?${DAY}(?: of | )(?<month>${MONTH})(?:${YEAR_TAIL})?`),
  read(groups, { start }) {
    const day = readDay(groups.day ?? '');
    const month = monthNumber(groups.month ?? '');
    if (day === undefined || month === undefined || isOtherWord(groups.month ?? '')) return undefined;
    return { stated: partOfYear({ month, day }, groups), end: start + (groups.day ?? '').length };
  },
};

/** The first of two days after their month: “July 12” in “July 12–14, 2015”; see `secondOfDays`. */
export const monthAndDays: Parser = {
  name: 'month-and-days',
  opens: MONTH_OPENERS,
  pattern: pattern(
    `(?<first>(?<month>${MONTH}) (?<day>${ANY_DAY}))${JOIN}(?:the )?${ANY_DAY}(?![:.,]?\\d)(?! ?(?:[ap]\\.?m|${MONTH}|people|years|months|percent))(?:${YEAR_TAIL})?`,
  ),
  read(groups, { start }) {
    const day = readDay(groups.day ?? '');
    const month = monthNumber(groups.month ?? '');
    if (day === undefined || month === undefined || isOtherWord(groups.month ?? '')) return undefined;
    return { stated: partOfYear({ month, day }, groups), end: start + (groups.first ?? '').length };
  },
};

/** The second of two days after their month: “5” in “May 4 and 5”. */
export const secondOfDays: Parser = {
  name: 'second-of-days',
  opens: DAY_DIGITS,
  pattern: pattern(
    `(?<=\\b(?<month>${MONTH})\\s\\d{1,2}(?:st|nd|rd|th)?(?:\\s(?:and|or|to|through|until)\\s|, |[-–]))(?<day>${DAY})(?![:.,]?\\d)(?! (?:${MONTH}|people|years|months|percent))(?:${YEAR_TAIL})?`,
  ),
  read(groups) {
    const day = readDay(groups.day ?? '');
    const month = monthNumber(groups.month ?? '');
    if (day === undefined || month === undefined || isOtherWord(groups.month ?? '')) return undefined;
    return { stated: partOfYear({ month, day }, groups) };
  },
};

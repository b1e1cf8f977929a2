import { DAY_DIGITS, readDay } from '../lexicon.js';
import { ORDINAL, ORDINAL_OPENERS } from '../numbers.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';
import { RELATIVE, relativeUnit } from './relative.js';

/** “the 17th of that month”, “the 15th day of next month”. */
export const dayOfMonth: Parser = {
  name: 'day-of-month',
  opens: [...DAY_DIGITS, ...ORDINAL_OPENERS],
  pattern: pattern(`the (?<day>${ORDINAL})(?: day)? of (?<words>${RELATIVE}|the) month`),
  read(groups) {
    const day = readDay(groups.day ?? '');
    if (day === undefined) return undefined;
    return { stated: { kind: 'part', part: { day }, of: relativeUnit(groups.words ?? '', 'month') } };
  },
};

/** “by the 17th”: a day whose month the text goes on with. */
export const dayAlone: Parser = {
  name: 'day-alone',
  opens: DAY_DIGITS,
  pattern: pattern(
    '(?<=\\b(?:on|by|until|till|before|after|from|since|around|of|to|and)\\s)the (?<day>\\d{1,2}(?:st|nd|rd|th))(?=[.,;:)]|\\s(?:and|to|they|he|she|it|we|the|in|at|when|as|was|were|with|by|his|her|their|a|an|but|until|for)\\b|\\s*$)',
  ),
  read(groups) {
    const day = readDay(groups.day ?? '');
    return day === undefined ? undefined : { stated: { kind: 'part', part: { day } } };
  },
};

import { DAY_DIGITS } from '../lexicon.js';
import { ORDINAL, ORDINAL_OPENERS, readOrdinal } from '../numbers.js';
import { pattern } from '../pattern.js';
import { periodOf } from '../period.js';
import type { Parser } from './parser.js';

/** “the 20th century”, “eighteenth-century”, “the 4th century BC”, and the first of “the 16th and 17th centuries”. */
export const century: Parser = {
  name: 'century',
  opens: [...DAY_DIGITS, ...ORDINAL_OPENERS],
  pattern: pattern(
    `(?<first>(?:the )?(?<ordinal>${ORDINAL}))(?<joined>-?(?: and | to | or |[-–])(?:the )?(?:(?:early|late|mid)~)?${ORDINAL})?~centur(?:y|ies)(?<era> (?:bce?|b\\.c\\.(?:e\\.)?)| ad| ce)?`,
  ),
  read(groups, { text, start, end }) {
    // “20th Century Fox”
    if (/^ [A-Z]/.test(text.slice(end, end + 2)) && /C[a-z]+$/.test(text.slice(end - 9, end)))
      return undefined;
    const number = readOrdinal(groups.ordinal ?? '');
    if (number === undefined) return undefined;
    const year = /b/i.test(groups.era ?? '') ? 1 - 100 * number : 100 * (number - 1) + 1;
    const stated = { kind: 'period', period: periodOf('century', { year, month: 1, day: 1 }) } as const;
    return groups.joined === undefined ? { stated } : { stated, end: start + (groups.first ?? '').length };
  },
};

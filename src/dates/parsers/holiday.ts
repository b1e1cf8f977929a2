import { HOLIDAY_NAMES } from '../holidays.js';
import { oneOf, pattern } from '../pattern.js';
import type { Parser } from './parser.js';
import { partOfYear, RELATIVE, relativeUnit, YEAR_TAIL } from './relative.js';
import { readTurn } from './turn.js';

const NAMES = oneOf(HOLIDAY_NAMES.map((name) => name.replace('’', "['’]?")));
const OPENERS = [...new Set(HOLIDAY_NAMES.map((name) => name.split(/[ ’]/)[0] ?? ''))];
const CUE =
  /\b(?:on|by|before|after|since|until|till|around|at|over|for|during|through|from|between|and|to)\s$/i;

/** “Christmas 1963”, “last Thanksgiving”, “Easter Monday”, “by New Year’s Day”. */
export const holiday: Parser = {
  name: 'holiday',
  opens: OPENERS,
  pattern: pattern(`(?:(?<words>${RELATIVE}) )?(?<name>${NAMES})(?<tail>${YEAR_TAIL})?`),
  read(groups, { text, start, end }) {
    const name = (groups.name ?? '').toLowerCase().replace(/\s+/g, ' ').replace("'", '’');
    const part = {
      holiday: HOLIDAY_NAMES.find((known) => known.replace('’', '') === name.replace('’', '')) ?? name,
    };
    if (groups.tail !== undefined) return { stated: partOfYear(part, groups) };
    // A dinner, a tree, an offensive: the name as an adjective.
    const alone =
      !/^\s\p{L}/u.test(text.slice(end, end + 2)) ||
      / /.test(name) ||
      CUE.test(text.slice(Math.max(0, start - 9), start));
    if (!alone || /^\s[A-Z]/.test(text.slice(end, end + 2))) return undefined;
    const { words } = groups;
    if (words !== undefined && /that|same|following|previous/i.test(words))
      return { stated: { kind: 'part', part, of: relativeUnit(words, 'year') } };
    const turn = readTurn(words);
    return { stated: turn === undefined ? { kind: 'part', part } : { kind: 'part', part, turn } };
  },
};

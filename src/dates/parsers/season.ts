import { SEASON, SEASON_OPENERS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';
import { partOfYear, RELATIVE, relativeUnit, YEAR_TAIL } from './relative.js';
import { readTurn } from './turn.js';

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['spring', 0],
  ['summer', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
]);

/** “the summer of 2021”, “summer 2021”, “the winter of 1941–42”, “last winter”, “that same spring”. */
export const season: Parser = {
  name: 'season',
  opens: ['last', 'next', 'past', 'coming', 'same', 'following', 'previous', ...SEASON_OPENERS],
  pattern: pattern(
    `(?:(?<words>${RELATIVE}) |(?<the>the ))?(?<season>${SEASON})(?:(?<joined> (?:and|to|or) (?:the )?(?:early |late )?${SEASON})?(?<tail>${YEAR_TAIL}))?`,
  ),
  read(groups, { text, start, end }) {
    const name = (groups.season ?? '').toLowerCase();
    const number = NUMBERS.get(name);
    if (number === undefined) return undefined;
    const part = { season: number };
    if (groups.tail !== undefined)
      return {
        stated: partOfYear(part, groups),
        end: groups.joined === undefined ? end : end - groups.joined.length - groups.tail.length,
      };
    if (groups.words === undefined && describes(name, text, start, end))
      return { stated: { kind: 'part', part }, historyOnly: true };
    if (groups.words === undefined)
      return isSeason(name, groups.the !== undefined, text, start, end)
        ? { stated: { kind: 'part', part } }
        : undefined;
    if (/that|same|following|previous/i.test(groups.words))
      return { stated: { kind: 'part', part, of: relativeUnit(groups.words, 'year') } };
    const turn = readTurn(groups.words);
    return { stated: turn === undefined ? { kind: 'part', part } : { kind: 'part', part, turn } };
  },
};

const BEFORE =
  /(?:^|[^a-z])(?:in|by|during|until|till|since|from|through|throughout|before|after|and|over|of|early|late|mid)[\s-]{1,3}$/i;

/** Whether a season’s word without a year is the season: “in summer”, “the winter”, but not “the fall of Rome”. */
function isSeason(name: string, the: boolean, text: string, start: number, end: number): boolean {
  const before = BEFORE.test(text.slice(Math.max(0, start - 14), start));
  if (name === 'fall') return the && before && !/^ of\b/.test(text.slice(end, end + 4));
  if (/^\s+(?:of\b|[A-Z])/.test(text.slice(end, end + 4))) return false;
  return before || the;
}

/** “their summer offensive”, “the spring campaign”: a season before the noun that it describes. */
function describes(name: string, text: string, start: number, end: number): boolean {
  // “the Arab Spring uprisings”
  if (/[A-Z][a-z]+\s$/.test(text.slice(Math.max(0, start - 16), start))) return false;
  const next = /^ ([a-z]{4,})/.exec(text.slice(end, end + 16))?.[1];
  return (
    next !== undefined &&
    name !== 'fall' &&
    !/^(?:when|with|that|then|they|came|went|were|from|until|before|after|into|over|made|began)$/.test(next)
  );
}

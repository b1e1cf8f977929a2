import { readYear, YEAR_DIGITS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import { yearPeriod } from '../period.js';
import type { Part, Stated } from '../stated.js';
import type { Groups, Parser } from './parser.js';
import { RELATIVE, relativeUnit } from './relative.js';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['latter', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
  ['last', 4],
]);
const NTH = '(?<nth>first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
const FISCAL = '(?:fiscal(?:~year)? |financial year |fy ?)?';
const TAIL = `(?:(?: of|,| in)? (?:the )?${FISCAL}(?<year>20\\d{2}|1\\d{3}|['’]\\d{2})|(?: of)? (?<yearWords>${RELATIVE}) (?:fiscal )?year| of (?<open>the (?:fiscal |financial )?year))`;

/** “Q3 2023”, “the third quarter”, “fiscal first-quarter”, “the second quarter of last year”, “2019 Q1”. */
export const quarter: Parser = {
  name: 'quarter',
  opens: ['fiscal', 'first', 'second', 'third', 'fourth', 'final', 'last', 'q', 'year', ...YEAR_DIGITS],
  pattern: pattern(
    `(?:(?:the )?(?:(?<yearBefore>20\\d{2}|1\\d{3})(?:['’]s)? )?(?:(?<yearWordsBefore>this|last|next) year['’]s )?(?:fiscal )?${NTH}~quarter|q(?<q>[1-4])|(?<yearBeforeQ>20\\d{2})(?:[-/]| )?q(?<q2>[1-4]))(?:[-/](?<dashYear>20\\d{2})|${TAIL})?`,
  ),
  read(groups, { text, start, end }) {
    const digit = groups.q ?? groups.q2;
    const number = digit === undefined ? ORDINALS.get((groups.nth ?? '').toLowerCase()) : Number(digit);
    // “the last quarter” alone is the one before this.
    const last =
      /last/i.test(groups.nth ?? '') && (groups.year ?? groups.yearWords ?? groups.open) === undefined;
    if (number === undefined || last) return undefined;
    const stated = inYear({ quarter: number }, groups);
    const told = isTold(text, start, end);
    return { stated: told && stated.kind === 'part' && !stated.of ? { ...stated, turn: 'last' } : stated };
  },
};

/** “Fourth-quarter profit fell”, “reported fourth-quarter profit of”: it is over. */
const FIGURES =
  /^ (?:(?:net|operating|core|pre-?tax|adjusted|group|total|like-for-like) )?(?:profits?|results|earnings|sales|revenues?|loss|losses|figures|income)\b/u;
const TOLD_BEHIND =
  /^ (?:\p{Ll}+ly |more than )?(?!expected|estimated|forecast|projected|scheduled|planned)(?:\p{Ll}+ed|fell|rose|slid|shrank|grew|sank|beat|was|were|came|hit|swung)\b/u;
const TOLD_BEFORE = /\b(?:reported|posted|announced|recorded|booked)\s(?:an?\s)?$/u;

/** Whether the figures of a quarter are told as known. */
function isTold(text: string, start: number, end: number): boolean {
  const figures = FIGURES.exec(text.slice(end, end + 40))?.[0];
  if (figures === undefined) return false;
  const behind = text.slice(end + figures.length, end + 100);
  return TOLD_BEHIND.test(behind) || TOLD_BEFORE.test(text.slice(Math.max(0, start - 20), start));
}

const SPORT = /^ (?:goals?|lead|header|penalty|strike|try|tries|deficit|comeback|whistle|minutes?)\b/;

/** “the first half of 2015”, “first-half”, “H1 2023”. */
export const half: Parser = {
  name: 'half',
  opens: ['first', 'second', 'h', 'latter', ...YEAR_DIGITS],
  pattern: pattern(
    `(?:(?:the )?(?<nth>first|second|latter)(?<dash>~)half(?<next> (?:profits?|results|earnings|sales|revenues?|net|loss|losses|figures))?|h(?<h>[12])|(?<yearBefore>20\\d{2})(?:[-/]| )h(?<h2>[12]))(?:${TAIL})?`,
  ),
  read(groups, { text, end }) {
    const digit = groups.h ?? groups.h2;
    const number = digit === undefined ? ORDINALS.get((groups.nth ?? '').toLowerCase()) : Number(digit);
    if (number === undefined || SPORT.test(text.slice(end, end + 14))) return undefined;
    const said = { stated: inYear({ half: number }, groups), end: end - (groups.next?.length ?? 0) };
    // A match has halves too: without a year it takes a hyphen or a figure's name.
    const sure =
      groups.dash === '-' ||
      (groups.next ?? groups.open ?? groups.year ?? groups.yearWords ?? groups.yearBefore);
    return sure ? said : undefined;
  },
};

/** “fiscal 2015”, “the fiscal year 2015”, “FY2015”, “the year 2008”. */
export const fiscalYear: Parser = {
  name: 'fiscal-year',
  opens: ['fiscal', 'fy', 'financial', 'year'],
  pattern: pattern(
    "(?:the )?(?:(?:fiscal|financial)(?:~year)? |fy ?|year (?:of )?)(?<year>20\\d{2}|1\\d{3}|['’]\\d{2})",
  ),
  read: (groups) => ({ stated: { kind: 'period', period: yearPeriod(readYear(groups.year ?? '')) } }),
};

function inYear(part: Part, groups: Groups): Stated {
  const year = groups.year ?? groups.yearBefore ?? groups.yearBeforeQ ?? groups.dashYear;
  if (year !== undefined)
    return { kind: 'part', part, of: { kind: 'period', period: yearPeriod(readYear(year)) } };
  const words = groups.yearWords ?? groups.yearWordsBefore;
  return words === undefined
    ? { kind: 'part', part }
    : { kind: 'part', part, of: relativeUnit(words, 'year') };
}

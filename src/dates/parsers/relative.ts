import { readYear } from '../lexicon.js';
import { type Granularity, yearPeriod } from '../period.js';
import type { Anchor, Part, Stated } from '../stated.js';
import type { Groups } from './parser.js';

const STEPS: ReadonlyMap<string, readonly [by: number, from: Anchor]> = new Map([
  ['this', [0, 'published']],
  ['current', [0, 'published']],
  ['last', [-1, 'published']],
  ['past', [-1, 'published']],
  ['next', [1, 'published']],
  ['coming', [1, 'published']],
  ['upcoming', [1, 'published']],
  ['that', [0, 'told']],
  ['same', [0, 'told']],
  ['following', [1, 'told']],
  ['subsequent', [1, 'told']],
  ['succeeding', [1, 'told']],
  ['ensuing', [1, 'told']],
  ['previous', [-1, 'told']],
  ['preceding', [-1, 'told']],
  ['prior', [-1, 'told']],
]);

/** “this”, “the following”, “that same” … before a unit. */
export const RELATIVE =
  '(?:(?:this|that) same|this (?:past|coming|current)|(?:the )?(?:same|following|previous|preceding|prior|current|coming|upcoming|subsequent|succeeding|ensuing)|the (?:next|last)|this|that|last|next)';
export const RELATIVE_OPENERS = [
  'past',
  'last',
  'next',
  'same',
  'following',
  'previous',
  'preceding',
  'prior',
  'current',
  'coming',
  'upcoming',
  'subsequent',
  'succeeding',
  'ensuing',
];

/** The unit that such words point to, counted from the publication date or from the date told last. */
export function relativeUnit(words: string, unit: Granularity): Stated {
  const parts = words.toLowerCase().split(/\s+/);
  const [by, from] = STEPS.get(parts.at(-1) ?? '') ?? [0, 'told'];
  // “the next day” follows what was told, “next week” the day of publication; “this same day” is told.
  const told =
    parts.includes('the') && !['current', 'coming', 'upcoming', 'last'].includes(parts.at(-1) ?? '');
  return { kind: 'shift', unit, by, from: told ? 'told' : from };
}

const ERA = '\\d{1,4} ?(?:bce?|b\\.c\\.(?:e\\.)?)';
const PLAIN_YEAR = "(?:1\\d{3}|20\\d{2})(?!,\\d{3})|['’]\\d{2}";

/** The year after a month or a season: `, 2022`, `of 2022`, `480 BC`, `of this year`, `last year`. */
export const YEAR_TAIL = `(?:(?: ?,)? ?(?:of |in )?(?:the year )?(?<year>${ERA}|${PLAIN_YEAR})|,? (?:of )?(?<yearWords>${RELATIVE}) year)`;

/** The year that `YEAR_TAIL` matched, if it matched. */
export function yearOf(groups: Groups): Stated | undefined {
  if (groups.yearWords !== undefined) return relativeUnit(groups.yearWords, 'year');
  return groups.year === undefined
    ? undefined
    : { kind: 'period', period: yearPeriod(readYear(groups.year)) };
}

/** A part of the calendar in the year that `YEAR_TAIL` matched, or in an open one. */
export function partOfYear(part: Part, groups: Groups): Stated {
  const of = yearOf(groups);
  return of === undefined ? { kind: 'part', part } : { kind: 'part', part, of };
}

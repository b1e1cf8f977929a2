import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findDates } from '../../src/dates/find.js';
import type { TimexType } from '../../src/dates/timex.js';
import { countTimexes, type ScoredTimex, type TimexFigures, timexFigures } from './tempeval.js';

const GOLD_TIMEX = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  value: z.string(),
});
const GOLD = z.object({ doc: z.string(), dct: z.string(), text: z.string(), timexes: z.array(GOLD_TIMEX) });

type GoldTimex = z.infer<typeof GOLD_TIMEX>;
type Gold = z.infer<typeof GOLD>;

/** Figures of one set of documents: how many it holds, and its F1s over expressions of type DATE. */
export interface DatesFigures extends TimexFigures {
  readonly documents: number;
}

/** A reader of dates: those of a text that was published on a day. */
export type DateReader = (text: string, published: string) => readonly ScoredTimex[];

/**
 * The narrative articles of `wikiwars.jsonl`. Its TIMEX2 expressions carry no type; those whose value is a length of
 * time, a time of day or nothing are left out, as they are no dates.
 */
export function wikiwarsFigures(folder: string, find = footnoteReader(['DATE'])): DatesFigures {
  return figures(
    readGold(folder, 'wikiwars.jsonl'),
    (timex) => (isDateValue(timex.value) ? timex : undefined),
    find,
  );
}

/**
 * The one-line cases of `recognizers.jsonl`: its types `date` and `daterange` are DATE, `duration` DURATION and `set`
 * SET. Ranges with two ends, times of day and cases whose values TIMEX3 does not know are left out.
 */
export function recognizersFigures(folder: string): DatesFigures {
  const cases = readGold(folder, 'recognizers.jsonl').filter(({ timexes }) => timexes.every(isMapped));
  return figures(
    cases,
    (timex) => ({ ...timex, accepts: (value) => isReadingOf(timex, value) }),
    footnoteReader(['DATE', 'DURATION', 'SET']),
  );
}

function figures(
  golds: readonly Gold[],
  read: (timex: GoldTimex) => ScoredTimex | undefined,
  find: DateReader,
): DatesFigures {
  const counts = golds.map(({ text, dct, timexes }) =>
    countTimexes(
      timexes.map(read).filter((timex) => timex !== undefined),
      find(text, dct),
    ),
  );
  return { documents: golds.length, ...timexFigures(counts) };
}

/** Footnote's own, for expressions of some types. */
export function footnoteReader(types: readonly TimexType[]): DateReader {
  return (text, published) => findDates(text, { published }).filter(({ type }) => types.includes(type));
}

/** The texts of `wikiwars.jsonl` with their days. */
export function wikiwarsTexts(folder: string): { readonly text: string; readonly published: string }[] {
  return readGold(folder, 'wikiwars.jsonl').map(({ text, dct }) => ({ text, published: dct }));
}

function readGold(folder: string, file: string): Gold[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  return lines.map((line) => GOLD.parse(JSON.parse(line)));
}

function isDateValue(value: string): boolean {
  return value !== 'null' && (value.endsWith('_REF') || !/^P[\d.X]|T/.test(value));
}

const MAPPED_TYPES = new Set(['date', 'daterange', 'duration', 'set']);
const TIMEX3_VALUE =
  /^(?:[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?|-WXX-\d|-W\d\d(?:-WE)?|-(?:SP|SU|FA|WI))?|P[\d.]+(?:Y|M|W|D)|PT[\d.]+[HMS])$/;

function isMapped({ type, value }: GoldTimex): boolean {
  return MAPPED_TYPES.has(type) && TIMEX3_VALUE.test(value);
}

// An open year may be read as any; “a few” is three there and X in TIMEX3, a quarter three months.
function isReadingOf({ value: gold }: GoldTimex, value: string): boolean {
  if (gold.startsWith('XXXX-WXX-')) return value.length === 10 && weekdayOf(value) === Number(gold.at(-1));
  if (gold.startsWith('XXXX-')) return value.slice(4) === gold.slice(4);
  return value.replace(/^(PT?)X/, '$13').replace(/^P1Q$/, 'P3M') === gold;
}

// 1 = Monday … 7 = Sunday, as ISO 8601 and TIMEX3 number them.
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

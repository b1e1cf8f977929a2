import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Component, type ParsedResult, parse } from 'chrono-node';
import { openLibrary } from '../../src/article/library.js';
import { seedsFolder } from '../../src/package.js';
import { type DateReader, footnoteReader, wikiwarsFigures, wikiwarsTexts } from '../eval/dates.js';
import { percentile } from './asking.js';
import { shown, textTable } from './table.js';

/** chrono's reading of dates: its known parts as TIMEX3 has them, a time of day left out. */
const chronoReader: DateReader = (text, published) =>
  parse(text, new Date(`${published}T12:00:00`))
    .filter(isDate)
    .map(({ index, text: found, start }) => {
      const parts = (['year', 'month', 'day'] as const satisfies readonly Component[]).map((part) =>
        start.get(part),
      );
      // chrono is certain of a day that it counted, as of “yesterday”, in no part: then all are meant.
      const certain =
        start.isCertain('day') || start.isCertain('weekday') ? 3 : start.isCertain('month') ? 2 : 1;
      const counted = !start.isCertain('year') && !start.isCertain('month') && certain === 1 ? 3 : certain;
      const value = parts
        .slice(0, counted)
        .map((part, place) => String(part ?? '').padStart(place === 0 ? 4 : 2, '0'))
        .join('-');
      return { start: index, end: index + found.length, value };
    });

/** A time of day alone is no date. */
function isDate({ start }: ParsedResult): boolean {
  const parts = ['year', 'month', 'day', 'weekday'] as const satisfies readonly Component[];
  return !start.isCertain('hour') || parts.some((part) => start.isCertain(part));
}

const READERS: Readonly<Record<string, DateReader>> = {
  Footnote: footnoteReader(['DATE']),
  'chrono-node': chronoReader,
};

const ROUNDS = 5;

/** How well and fast dates are read beside chrono-node; on the seed alone, and unmeasured, where there is no data. */
export function benchDates(folder: string, tell: (text: string) => void): Readonly<Record<string, number>> {
  const measurable = existsSync(join(folder, 'wikiwars.jsonl'));
  const texts = measurable ? wikiwarsTexts(folder) : seedTexts();
  const kibibytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1024;
  const rows = Object.entries(READERS).map(([name, read]) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      for (const { text, published } of texts) read(text, published);
      return (performance.now() - started) / kibibytes;
    });
    const figures = measurable ? wikiwarsFigures(folder, read) : undefined;
    return { name, ms: percentile(times, 50), figures };
  });
  tell(
    textTable(
      [measurable ? `WikiWars, ${texts.length} texts` : 'the seed', 'span F1', 'value F1', 'ms a KiB'],
      rows.map(({ name, ms, figures }) => [
        name,
        shown(figures && 100 * figures.span),
        shown(figures && 100 * figures.value),
        shown(ms, 3),
      ]),
    ),
  );
  const [footnote, chrono] = rows;
  return measurable ? { 'time of chrono-node’s': (footnote?.ms ?? 0) / (chrono?.ms ?? 0) } : {};
}

function seedTexts() {
  return openLibrary(seedsFolder(undefined)).articles.map(({ text, published = '2022-01-01' }) => ({
    text,
    published,
  }));
}

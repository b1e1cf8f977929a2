import { join } from 'node:path';
import { hasPostgres } from '../store/postgres-server.js';
import { benchDates } from './dates.js';
import { benchDigest } from './digest.js';
import { type Comparison, compareWithPing, FULL, SHORT } from './discord.js';
import { compareFirstAsked } from './first-asked.js';
import { type LibraryFigure, measureLibraries } from './library.js';
import { benchSearch } from './search/search.js';
import { measureShards, SIMULATED, SIMULATED_SHORT } from './shards.js';
import { measureStarts } from './start.js';
import { shown, textTable } from './table.js';

/** How a part is run. */
interface Run {
  readonly short: boolean;
  /** The folder of evaluation data. */
  readonly data: string;
  /** Another folder of articles and questions. */
  readonly folder: string | undefined;
  readonly tell: (text: string) => void;
}

/** Ratios to something else's figures of the same run, by figure: what stays comparable on a busy machine. */
type Ratios = Readonly<Record<string, number>>;

/** What can be measured, by name. */
export const PARTS: Readonly<Record<string, (run: Run) => Promise<Ratios> | Ratios>> = {
  async discord({ short, tell }) {
    const comparisons = await compareWithPing(short ? SHORT : FULL);
    tell(discordTable(comparisons));
    return Object.fromEntries(comparisons.map(({ figure, footnote, ping }) => [figure, footnote / ping]));
  },
  search: ({ short, data, folder, tell }) => benchSearch(folder ?? join(data, 'squad'), short, tell),
  async library({ short, tell }) {
    const figures = await measureLibraries(short ? [20_000] : [20_000, 100_000]);
    tell(libraryTable(figures));
    const { asked, read } = compareFirstAsked();
    tell(`The first answer from an article of 30 passages, p50: ${shown(asked, 2)} ms; `);
    tell(`MiniSearch reading the article: ${shown(read, 2)} ms; ratio ${shown(asked / read)}.\n`);
    return {
      'an article asked first, of MiniSearch reading it': asked / read,
      ...Object.fromEntries(
        figures
          .filter(({ figure }) => figure.startsWith('ask'))
          .map(({ passages, figure, value }) => [
            `${figure}, ${passages} passages, of MiniSearch reading an article`,
            value / read,
          ]),
      ),
    };
  },
  async shards({ short, tell }) {
    if (!hasPostgres) {
      tell('There is no PostgreSQL here (Debian: postgresql).\n');
      return {};
    }
    const figures = await measureShards(short ? SIMULATED_SHORT : SIMULATED);
    tell(
      textTable(
        ['', 'figure'],
        figures.map(({ figure, unit, value }) => [`${figure}, ${unit}`, shown(value)]),
      ),
    );
    return {};
  },
  dates: ({ data, tell }) => benchDates(join(data, 'dates'), tell),
  digest: ({ data, tell }) => benchDigest(data, tell),
  start({ short, tell }) {
    const { nothing, miniSearch, words, meaning } = measureStarts(short ? 5 : 20);
    const rows = [
      ['node -e 0', nothing],
      ['a script that searches with MiniSearch', miniSearch],
      ['footnote ask, SEMANTIC=off', words],
      ['footnote ask, vectors cached', meaning],
    ] as const;
    tell(
      textTable(
        ['from start to end, p50', 'ms', '× MiniSearch'],
        rows.map(([name, ms]) => [name, shown(ms, 0), shown(ms / miniSearch)]),
      ),
    );
    return { 'words only': words / miniSearch, 'by meaning': meaning / miniSearch };
  },
};

function libraryTable(figures: readonly LibraryFigure[]): string {
  return textTable(
    ['', 'passages', 'figure'],
    figures.map(({ passages, figure, unit, value }) => [
      `${figure}, ${unit}`,
      String(passages),
      shown(value, 2),
    ]),
  );
}

function discordTable(comparisons: readonly Comparison[]): string {
  return textTable(
    ['', 'Footnote', 'ping bot', 'ratio'],
    comparisons.map(({ figure, unit, footnote, ping }) => [
      `${figure}, ${unit}`,
      shown(footnote, 2),
      shown(ping, 2),
      shown(footnote / ping, 2),
    ]),
  );
}

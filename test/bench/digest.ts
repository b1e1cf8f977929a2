import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../src/article/library.js';
import { seedsFolder } from '../../src/package.js';
import { keyFactFigures } from '../eval/digest/key-facts.js';
import { WAYS } from '../eval/digest/ways.js';
import { percentile } from './asking.js';
import { shown, textTable } from './table.js';

const ROUNDS = 5;
const SENTENCES = [3, 5];

/** How many key facts digests hold and how long they take; without figures where there are no news articles beside the data. */
export function benchDigest(folder: string, tell: (text: string) => void): Readonly<Record<string, number>> {
  const news = join(folder, '..', 'articles');
  const measurable = existsSync(news);
  const { articles } = openLibrary(measurable ? news : seedsFolder(undefined));
  const figures = measurable ? keyFactFigures(folder) : {};
  const ways = ['first', 'TextRank', 'digest'] as const;
  const rows = ways.map((way) => {
    const times = Array.from({ length: ROUNDS }, () =>
      articles.map((article) => {
        const started = performance.now();
        WAYS[way](article, 3);
        return performance.now() - started;
      }),
    ).flat();
    const held = SENTENCES.map((count) => shown(figures[`${way} ${count}: facts held %`]));
    return [way === 'digest' ? 'Footnote' : way, ...held, shown(percentile(times, 50), 2)];
  });
  tell(
    textTable(
      [
        `key facts held, %, ${articles.length} articles`,
        ...SENTENCES.map((count) => `by ${count} sentences`),
        'ms, p50',
      ],
      rows,
    ),
  );
  return {};
}

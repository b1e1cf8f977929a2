import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.js';
import { openLibrary } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import { summarize } from '../../src/digest/digest.js';
import { seedsFolder } from '../../src/package.js';
import { keyFactFigures } from '../eval/digest/key-facts.js';
import { WAYS } from '../eval/digest/ways.js';
import { percentile } from './asking.js';
import { shown, textTable } from './table.js';

const ROUNDS = 5;
const SENTENCES = [3, 5];
/** Words of an article, the rounds of its digest, and the milliseconds that it may take. */
const SIZES = [
  { words: 1000, rounds: 100, most: 3 },
  { words: 20_000, rounds: 20, most: 100 },
] as const;

/** How many key facts digests hold and how long they take; without figures where there are no news articles beside the data. */
export function benchDigest(folder: string, tell: (text: string) => void): Readonly<Record<string, number>> {
  const news = join(folder, '..', 'articles');
  const measurable = existsSync(news);
  const { articles } = openLibrary(measurable ? news : seedsFolder(undefined));
  tell(factsTable(articles, measurable ? keyFactFigures(folder) : {}));
  tell('\n');
  const times = SIZES.map((size) => ({
    ...size,
    ms: fastestDigest(articleOfWords(articles, size.words), size.rounds),
  }));
  tell(
    textTable(
      ['a digest of', 'ms', 'may take'],
      times.map(({ words, ms, most }) => [`${words.toLocaleString('en')} words`, shown(ms, 2), String(most)]),
    ),
  );
  const [short, long] = times;
  const growth = ((long?.ms ?? 0) / (short?.ms ?? 0)) * (SIZES[0].words / SIZES[1].words);
  return {
    ...Object.fromEntries(times.map(({ words, ms, most }) => [`${words} words, of ${most} ms`, ms / most])),
    'time a word, 20000 words to 1000': growth,
  };
}

function factsTable(articles: readonly Article[], figures: Readonly<Record<string, number>>): string {
  const rows = (['first', 'TextRank', 'digest'] as const).map((way) => {
    const times = Array.from({ length: ROUNDS }, () =>
      articles.map((article) => timed(() => WAYS[way](article, 3))),
    ).flat();
    const held = SENTENCES.map((count) => shown(figures[`${way} ${count}: facts held %`]));
    return [way === 'digest' ? 'Footnote' : way, ...held, shown(percentile(times, 50), 2)];
  });
  return textTable(
    [
      `key facts held, %, ${articles.length} articles`,
      ...SENTENCES.map((count) => `by ${count} sentences`),
      'ms, p50',
    ],
    rows,
  );
}

/** An article of at least so many words, of the paragraphs of others over and over. */
function articleOfWords(articles: readonly Article[], words: number): Article {
  const all = articles.flatMap(({ text, paragraphs }) =>
    paragraphs.map(({ start, end }) => text.slice(start, end)),
  );
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const next = all[paragraphs.length % all.length] ?? '';
    paragraphs.push(next);
    count += next.split(/\s+/u).length;
  }
  return parseArticle(['---\nheadline: Long\n---', ...paragraphs].join('\n\n'), 'long');
}

/** The milliseconds of the fastest round: what others on the machine take is in the slower ones. */
function fastestDigest(article: Article, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => timed(() => summarize(article))));
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

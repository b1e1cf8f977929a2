import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.js';
import { type Library, libraryOf } from '../../src/article/library.js';
import { Libraries } from '../../src/library/libraries.js';
import { ask } from '../../src/search/ask.js';
import { boundIndexes } from '../../src/search/bound-indexes.js';
import { candidateArticles, prepareCandidates } from '../../src/search/candidates.js';
import { openStore } from '../../src/store/open-store.js';
import { termOf } from '../../src/text/terms.js';
import { tokenize } from '../../src/text/tokens.js';
import { type Random, randomFrom } from '../eval/train/random.js';
import { percentile } from './asking.js';
import { glossArticles } from './glosses.js';
import { mibInUse } from './search/heap.js';

/** One figure of a library of so many passages. */
export interface LibraryFigure {
  readonly passages: number;
  readonly figure: string;
  readonly unit: 'ms' | 'MiB';
  readonly value: number;
}

const SEARCHES = 2000;
const ASKS = 600;
const SEED = 7;
const MIB = 2 ** 20;
/** As INDEX_MEMORY_MB has it where nothing is set, and the part of it that is for indexes. */
const INDEX_BYTES = 192 * MIB;

/** What libraries of so many passages take, and how soon a server's 50 articles are answered from that were not in memory. */
export async function measureLibraries(sizes: readonly number[]): Promise<LibraryFigure[]> {
  boundIndexes(INDEX_BYTES);
  const figures = await coldServer();
  for (const passages of sizes) figures.push(...(await largeLibrary(passages)));
  return figures;
}

async function largeLibrary(passages: number): Promise<LibraryFigure[]> {
  const random = randomFrom(SEED);
  const articles = glossArticles(passages, random);
  const library = libraryOf(articles);
  const before = mibInUse();
  const built = await timed(() => prepareCandidates(library, undefined));
  const taken = mibInUse() - before;
  const [last = articles[0] as Article] = articles.slice(-1);
  const changed = libraryOf([...articles.slice(0, -1), { ...last }]);
  const again = await timed(() => prepareCandidates(changed, library));
  const questions = Array.from({ length: SEARCHES }, () => questionOn(articles, random));
  const found = await times(questions, (question) => candidateArticles(library, question));
  const asked = await times(questions.slice(0, ASKS), (question) => ask(library, question));
  return [
    ['candidates: built', 'ms', built],
    ['candidates: built anew with one article changed', 'ms', again],
    ['candidates: memory', 'MiB', taken],
    ['candidates: found, p50', 'ms', percentile(found, 50)],
    ['candidates: found, p99', 'ms', percentile(found, 99)],
    ['ask, by words, p50', 'ms', percentile(asked, 50)],
    ['ask, by words, p99', 'ms', percentile(asked, 99)],
  ].map(([figure, unit, value]) => ({ passages, figure, unit, value }) as LibraryFigure);
}

/** Two to six content words of a passage; in every tenth question one has a letter wrong. */
export function questionOn(articles: readonly Article[], random: Random): string {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random.next() * values.length)];
  const article = pick(articles);
  const paragraph = pick(article?.paragraphs ?? []);
  const words = tokenize(article?.text ?? '', paragraph).flatMap(({ text }) => (termOf(text) ? [text] : []));
  const chosen = random.shuffle(words).slice(0, 2 + Math.floor(random.next() * 5));
  if (random.next() < 0.1) chosen[0] = (chosen[0] ?? '').replace(/(?<=^..)./u, 'x');
  return `What about ${chosen.join(' ')}?`;
}

/** From the database to the answer, in a process that has answered before: 50 articles of 30 passages for each of some servers. */
async function coldServer(): Promise<LibraryFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const store = await openStore({ dataDir: folder, databaseUrl: undefined });
  if (!store) throw new Error('a folder is enough for a store');
  try {
    const random = randomFrom(SEED);
    const articles = glossArticles(50 * 30, random);
    const seeds = libraryOf(glossArticles(30, random));
    const libraries = new Libraries({ seeds, store, bytes: 64 * MIB, tell: () => undefined });
    const taken: number[] = [];
    for (let server = 1; server <= 12; server += 1) {
      const owner = `server/${server}` as const;
      for (const article of articles) await store.addArticle(owner, article, { by: '1', at: new Date() });
      const question = questionOn(articles, random);
      const first = await timed(async () => {
        const library = await libraries.libraryFor({ owner, channels: [] });
        ask(library as Library, question);
      });
      taken.push(first);
    }
    // The first two compile the code that a bot at work has compiled.
    return [
      {
        passages: 1500,
        figure: 'first answer of a cold server',
        unit: 'ms',
        value: percentile(taken.slice(2), 50),
      },
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** The milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function times(questions: readonly string[], answer: (question: string) => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (const question of questions) taken.push(await timed(async () => answer(question)));
  return taken.slice(Math.min(20, taken.length / 10));
}

import type { Library } from '../article/library.js';
import type { Log } from '../log.js';
import { indexOf } from '../search/article-index.js';
import type { Meaning } from '../search/meaning.js';

const PROGRESS_MS = 5_000;

/** Makes the vectors of all articles, or reads them from the cache, and tells how far it is. */
export async function prepareMeanings(
  library: Library,
  meaning: Meaning | undefined,
  log: Log,
): Promise<void> {
  if (!meaning) return;
  let told = performance.now();
  for (const [place, article] of library.articles.entries()) {
    await meaning.prepare(indexOf(article));
    if (performance.now() - told < PROGRESS_MS) continue;
    told = performance.now();
    log.info(
      `reading articles by meaning: ${place + 1} of ${library.articles.length}; once only, it is kept`,
    );
  }
}

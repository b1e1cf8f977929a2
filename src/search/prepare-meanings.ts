import type { Article } from '../article/article.js';
import { indexOf } from './article-index.js';
import type { Meaning } from './meaning.js';

const PROGRESS_MS = 2_000;

/** Makes the vectors of some articles, or reads them from the cache; where that takes long, tells in a sentence how far it is. */
export async function prepareMeanings(
  articles: readonly Article[],
  meaning: Meaning | undefined,
  tell: (sentence: string) => void,
): Promise<void> {
  if (!meaning) return;
  let told = performance.now();
  for (const [place, article] of articles.entries()) {
    await meaning.prepare(indexOf(article));
    if (performance.now() - told < PROGRESS_MS) continue;
    told = performance.now();
    tell(`reading articles by meaning: ${place + 1} of ${articles.length}; once only, it is kept`);
  }
}

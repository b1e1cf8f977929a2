import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/article/article.js';
import { libraryOf } from '../src/article/library.js';
import { parseArticle } from '../src/article/parse.js';

export const SEEDS = join(import.meta.dirname, '..', 'seeds');
export const SEED_ID = 'russia-belarus-unification';

/** The article that comes with the package. */
export const seed: Article = parseArticle(readFileSync(join(SEEDS, `${SEED_ID}.txt`)), SEED_ID);

/** A library of the seed alone. */
export const seedLibrary = libraryOf([seed]);

/** An article of one paragraph per text, headline first. */
export function articleOf(id: string, headline: string, ...paragraphs: string[]): Article {
  return parseArticle([`---\nheadline: ${headline}\n---`, ...paragraphs].join('\n\n'), id);
}

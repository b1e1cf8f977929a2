import type { Article } from './article.js';
import type { Library } from './library.js';

/** The articles, the one published last first; undated ones come behind all dated, ties go by id. */
export function newestFirst({ articles }: Library): Article[] {
  return [...articles].sort((a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id));
}

/** The first of `newestFirst`. */
export function newestArticle(library: Library): Article {
  const [newest] = newestFirst(library);
  if (!newest) throw new RangeError('a library is never empty');
  return newest;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

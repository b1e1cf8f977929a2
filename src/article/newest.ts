import type { Article } from './article.js';
import type { Library } from './library.js';

/** The article published last; undated ones come behind all dated, ties go by id. */
export function newestArticle(library: Library): Article {
  const [newest] = [...library.articles].sort(
    (a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id),
  );
  if (!newest) throw new RangeError('a library is never empty');
  return newest;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { Article } from './article.js';
import type { Library } from './library.js';

const ordered = new WeakMap<Library, readonly Article[]>();

/** The articles, those of an earlier part first, then the one published last; undated ones come behind all dated, ties go by id. */
export function newestFirst(library: Library): readonly Article[] {
  const { articles, parts } = library;
  const known =
    ordered.get(library) ?? (parts ? [...new Set(parts.flatMap(newestFirst))] : [...articles].sort(byDate));
  ordered.set(library, known);
  return known;
}

/** Every question asks for it. */
const newest = new WeakMap<Library, Article>();

/** The first of `newestFirst`. */
export function newestArticle(library: Library): Article {
  const known = newest.get(library);
  if (known) return known;
  const [first] = library.parts ?? [];
  const found = first
    ? newestArticle(first)
    : library.articles.reduce((best, article) => (byDate(best, article) <= 0 ? best : article));
  newest.set(library, found);
  return found;
}

function byDate(a: Article, b: Article): number {
  return compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

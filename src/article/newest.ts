import type { Article } from './article.js';
import type { Library } from './library.js';

/** The articles, those of an earlier part first, then the one published last; undated ones come behind all dated, ties go by id. */
export function newestFirst({ articles, parts }: Library): Article[] {
  if (parts) return [...new Set(parts.flatMap(newestFirst))];
  return [...articles].sort(byDate);
}

/** The first of `newestFirst`. */
export function newestArticle({ articles, parts: [first] = [] }: Library): Article {
  if (first) return newestArticle(first);
  return articles.reduce((newest, article) => (byDate(newest, article) <= 0 ? newest : article));
}

function byDate(a: Article, b: Article): number {
  return compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

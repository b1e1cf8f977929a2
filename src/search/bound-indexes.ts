import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.js';
import { type ArticleIndex, keepIndexesIn } from './article-index.js';

/** Bytes of memory that an index takes for each character of its article, its vectors among them: 79 and 62, measured on articles that were asked hundreds of questions. */
const BYTES_PER_CHARACTER = 150;

/** From now on, keeps indexes of so many bytes together, those used last; one article's is kept however large. */
export function boundIndexes(bytes: number): void {
  keepIndexesIn(
    new LRUCache<Article, ArticleIndex>({
      maxSize: bytes,
      sizeCalculation: (_, { text }) => Math.min(bytes, text.length * BYTES_PER_CHARACTER),
    }),
  );
}

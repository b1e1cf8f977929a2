import { createHash } from 'node:crypto';
import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { UserError } from '../errors.js';
import type { ArticleKey } from './view.js';

/** Characters of base64url, 6 bits each: among a thousand articles, two are alike by chance once in 500 million. */
const HASH_LENGTH = 8;

/** A short hash of a text, as unreserved characters of a URL. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}

const keys = new WeakMap<Article, ArticleKey>();

/** An article's id and wording in short; another reading of its paragraphs is another wording. */
export function articleKey(article: Article): ArticleKey {
  const known = keys.get(article);
  if (known) return known;
  const { id, text, paragraphs } = article;
  const places = paragraphs.map(({ start, end }) => `${start}-${end}`).join(' ');
  const key = { id: shortHash(id.toLowerCase()), version: shortHash(`${places}\n${text}`) };
  keys.set(article, key);
  return key;
}

/** The article of a key. @throws {UserError} where it is gone or its text has changed. */
export function articleOfKey({ id, version }: ArticleKey, { articles }: Library): Article {
  const article = articles.find((candidate) => articleKey(candidate).id === id);
  if (!article) throw new UserError(({ errors }) => errors.articleGone);
  if (articleKey(article).version !== version) throw new UserError(({ errors }) => errors.articleChanged);
  return article;
}

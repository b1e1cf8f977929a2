import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { UserError } from '../errors.js';
import { once } from '../once.js';
import type { ArticleKey } from './view.js';

/** Characters of base64url, 6 bits each: among a thousand articles, two are alike by chance once in 500 million. */
const HASH_LENGTH = 8;

/** A short hash of a text, as unreserved characters of a URL. */
export function shortHash(text: string): string {
  // Opening it takes longer than all else of a card: only who hashes does.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}

const keys = new WeakMap<Article, ArticleKey>();

/**
 * An article's id and wording in short; another reading of its paragraphs is another wording. Hashed when they are
 * looked at: a terminal does not.
 */
export function articleKey(article: Article): ArticleKey {
  const known = keys.get(article);
  if (known) return known;
  const { text, paragraphs } = article;
  const id = once(() => shortHash(article.id.toLowerCase()));
  const version = once(() => {
    const places = paragraphs.map(({ start, end }) => `${start}-${end}`).join(' ');
    return shortHash(`${places}\n${text}`);
  });
  const key = {
    get id() {
      return id();
    },
    get version() {
      return version();
    },
  };
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

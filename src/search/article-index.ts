import { type Article, sentencesOf } from '../article/article.js';
import { once } from '../once.js';
import { ArticleWords } from './article-words.js';
import { profilesOf, type SentenceProfile } from './profile.js';
import { rarityOf } from './rarity.js';
import { findNamed, type Named } from './spans/named.js';
import { wordsOfArticle } from './spelled-articles.js';

/** What is known of one article's words, computed once. */
export interface ArticleIndex {
  readonly article: Article;
  readonly words: ArticleWords;
  /** Its proper names and the roles of its people, found when they are first asked for. */
  readonly named: () => Named;
  readonly profiles: readonly SentenceProfile[];
}

/** Where indexes are kept. */
interface IndexKeeper {
  get(article: Article): ArticleIndex | undefined;
  set(article: Article, index: ArticleIndex): unknown;
}

/** By default as long as their articles are. */
let indexes: IndexKeeper = new WeakMap<Article, ArticleIndex>();

/** From now on, keeps indexes elsewhere. */
export function keepIndexesIn(keeper: IndexKeeper): void {
  indexes = keeper;
}

/** The index of an article, built where it is not kept. */
export function indexOf(article: Article): ArticleIndex {
  const known = indexes.get(article);
  if (known) return known;
  const index = buildIndex(article);
  indexes.set(article, index);
  return index;
}

function buildIndex(article: Article): ArticleIndex {
  const sentences = sentencesOf(article);
  const words = new ArticleWords(wordsOfArticle(article), sentences);
  const named = once(() => findNamed(article, sentences, words));
  return { article, words, named, profiles: profilesOf(article, sentences, words, named) };
}

/** Inverse document frequency of a term over the sentences. Terms that no sentence holds weigh most. */
export function inverseDocumentFrequency(index: ArticleIndex, term: string): number {
  let count = 0;
  let last = -1;
  for (const { sentence } of index.words.placesOf(term)) {
    if (sentence !== last) count += 1;
    last = sentence;
  }
  return rarityOf(count, index.profiles.length);
}

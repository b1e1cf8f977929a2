import { LRUCache } from 'lru-cache';
import MiniSearch from 'minisearch';
import type { Article, Span } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import { profilesOf, type SentenceProfile } from './profile.js';

/** What is known of one article's words, computed once. */
export interface ArticleIndex {
  readonly article: Article;
  readonly profiles: readonly SentenceProfile[];
  /** MiniSearch over the sentences; a document's id is its place in `profiles`. */
  readonly bySentence: MiniSearch;
  /** MiniSearch over the paragraphs; a document's id is the paragraph's number. */
  readonly byParagraph: MiniSearch;
  /** Where each term stands, in order. */
  readonly places: ReadonlyMap<string, readonly TermPlace[]>;
  /** How many sentences hold a term. */
  readonly documentFrequency: ReadonlyMap<string, number>;
}

/** One place of a term. */
export interface TermPlace {
  /** Place in `profiles`. */
  readonly sentence: number;
  /** Place in the sentence's tokens. */
  readonly word: number;
}

/** Where indexes are kept: by default as long as their articles are. */
let indexes: {
  get(article: Article): ArticleIndex | undefined;
  set(article: Article, index: ArticleIndex): unknown;
} = new WeakMap<Article, ArticleIndex>();

/** Bytes of memory that an index takes for each character of its article, its vectors among them: 191 and 62, measured on news articles. */
const BYTES_PER_CHARACTER = 260;

/** From now on, keeps indexes of so many bytes together, those used last; one article's is kept however large. */
export function boundIndexes(bytes: number): void {
  indexes = new LRUCache<Article, ArticleIndex>({
    maxSize: bytes,
    sizeCalculation: (_, { text }) => Math.min(bytes, text.length * BYTES_PER_CHARACTER),
  });
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
  const profiles = profilesOf(article);
  const textOf = ({ start, end }: Span) => article.text.slice(start, end);
  const places = new Map<string, TermPlace[]>();
  profiles.forEach(({ tokens }, sentence) => {
    tokens.forEach(({ term }, word) => {
      if (term !== undefined) entryOf(places, term).push({ sentence, word });
    });
  });
  return {
    article,
    profiles,
    bySentence: searchOver(profiles.map(({ sentence }, id) => ({ id, text: textOf(sentence) }))),
    byParagraph: searchOver(
      article.paragraphs.map((paragraph) => ({ id: paragraph.number, text: textOf(paragraph) })),
    ),
    places,
    documentFrequency: new Map(
      [...places].map(([term, list]) => [term, new Set(list.map(({ sentence }) => sentence)).size]),
    ),
  };
}

function entryOf<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key);
  if (known) return known;
  const list: T[] = [];
  map.set(key, list);
  return list;
}

/** A MiniSearch of stems without stop words: `text` is searched, `id` names the document. */
function searchOver(documents: readonly { readonly id: number; readonly text: string }[]): MiniSearch {
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => tokenize(text).map((token) => token.text),
    processTerm: (word) => termOf(word) ?? null,
  });
  search.addAll(documents);
  return search;
}

/**
 * Inverse document frequency of a term over the sentences, as BM25 has it (Robertson & Zaragoza, “The Probabilistic
 * Relevance Framework”, 2009, §3.2, in the form that stays positive). Terms that no sentence holds weigh most.
 */
export function inverseDocumentFrequency(index: ArticleIndex, term: string): number {
  const count = index.documentFrequency.get(term) ?? 0;
  return Math.log(1 + (index.profiles.length - count + 0.5) / (count + 0.5));
}

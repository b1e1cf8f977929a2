import type MiniSearch from 'minisearch';
import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { searchOver } from './article-index.js';

/** How many of a library's paragraphs are looked at more closely. */
const CANDIDATE_PARAGRAPHS = 20;

// As in one article, a typo finds the word that is meant.
const fuzzy = (term: string) => (term.length >= 5 && term.length <= 40 ? 0.2 : false);

const searches = new WeakMap<Library, MiniSearch>();

/** So few articles are all looked at: the one that answers may share no word with the question. */
const FEW_ARTICLES = 8;

/** The articles whose paragraphs share most with a question, best first; all of them where they are few. */
export function candidateArticles(library: Library, question: string): readonly Article[] {
  if (library.articles.length <= FEW_ARTICLES) return library.articles;
  const hits = searchOf(library).search(question, { fuzzy }).slice(0, CANDIDATE_PARAGRAPHS);
  const ids = new Set(hits.map((hit) => String(hit['article'])));
  return [...ids].flatMap((id) => library.get(id) ?? []);
}

function searchOf(library: Library): MiniSearch {
  const known = searches.get(library);
  if (known) return known;
  const paragraphs = library.articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({
      id: `${article.id}#${paragraph.number}`,
      article: article.id,
      text: article.text.slice(paragraph.start, paragraph.end),
    })),
  );
  const search = searchOver(paragraphs, ['article']);
  searches.set(library, search);
  return search;
}

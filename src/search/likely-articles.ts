import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { newestFirst } from '../article/newest.js';
import { type ArticleIndex, indexOf } from './article-index.js';
import { ALL_LOOKED_AT, type Candidate, candidateArticles, pointsOf } from './candidates.js';
import type { Meaning } from './meaning.js';
import type { Question } from './question.js';
import { cosine, type Vectors } from './sentence-vectors.js';

/** An article that may answer a question. */
export interface LikelyArticle {
  readonly index: ArticleIndex;
  /**
   * What being less like the question than the likeliest article takes from the log-odds of its answer, 0 for that one:
   * how sure one article's answer is says little of how rare the question's words are among all.
   */
  readonly behind: number;
}

/** The articles of a library that may answer, the likeliest first. */
interface LikelyArticles {
  readonly articles: readonly LikelyArticle[];
  /** By what they are to be compared: one way for all, since how sure answers are can only be compared within one. */
  readonly meaning: Meaning | undefined;
}

/**
 * What a point of BM25 is worth, by words alone. Of 1, 1.5 and 2, on SQuAD and Wikinews as one library each, all together with
 * 480 reports, and SQuAD among 2,000 and 20,000 paragraphs of made text: less finds as many right articles or fewer.
 */
const POINT = 2;

/**
 * By meaning: what a point is worth, and the cosine of an article's sentence nearest to the question. More for the cosine
 * finds more of what readers ask in other words and less of Wikinews, whose questions repeat the article's.
 */
const POINT_BY_MEANING = 0.8;
const NEARNESS = 10;

/** Where not all are looked at more closely: so many at most, none that is further behind than this in log-odds. */
const MOST_LIKELY = 5;
const MOST_BEHIND = 5;

/**
 * Finds the articles of a library that may answer a question: by words, and once the vectors that this takes are there, by
 * meaning as well, though they share no word with it.
 */
export function likelyArticles(
  library: Library,
  question: Question,
  meaning: Meaning | undefined,
): LikelyArticles {
  const found = candidateArticles(library, question.text);
  const byWords = found.map(({ article, behind }) => ({ index: indexOf(article), behind: POINT * behind }));
  // Each is asked for: where vectors are made later, those of all are.
  const known = byWords.map(({ index }) => meaning?.article(index));
  if (!meaning || !known.every(Boolean)) return { articles: byWords, meaning: undefined };
  const several = library.articles.length > 1 && question.terms.length > 0;
  const byMeaning = several ? likelyByMeaning(library, found, question, meaning) : undefined;
  return { articles: byMeaning ?? byWords, meaning };
}

/** The likeliest of those that were found by words and of the newest; undefined as long as vectors are missing. */
function likelyByMeaning(
  library: Library,
  found: readonly Candidate[],
  question: Question,
  meaning: Meaning,
): LikelyArticle[] | undefined {
  const articles = [...new Set([...found.map(({ article }) => article), ...comparedArticles(library)])];
  const compared = articles.flatMap((article) => {
    const wholes = meaning.wholes(article);
    return wholes ? [{ article, wholes }] : [];
  });
  // All or none: what is found must not hang on how many are made by now.
  if (compared.length < articles.length) return undefined;
  const points = pointsOf(library, question.text, new Set(articles));
  const { whole } = meaning.question(question);
  const scored = compared.map(({ article, wholes }) => ({
    article,
    score: POINT_BY_MEANING * (points.get(article) ?? 0) + NEARNESS * nearest(whole, wholes),
  }));
  scored.sort((a, b) => b.score - a.score);
  const most = scored[0]?.score ?? 0;
  const chosen =
    articles.length <= ALL_LOOKED_AT
      ? scored
      : scored.slice(0, MOST_LIKELY).filter(({ score }) => most - score <= MOST_BEHIND);
  const likely = chosen.map(({ article, score }) => ({ index: indexOf(article), behind: most - score }));
  // Of an index that was given up, what cannot be kept on disk is made again.
  return likely.map(({ index }) => meaning.article(index)).every(Boolean) ? likely : undefined;
}

/** The greatest cosine of a vector to some others. */
function nearest(one: Vectors, others: Vectors): number {
  let most = 0;
  for (let row = 0; row < others.scales.length; row += 1) most = Math.max(most, cosine(one, 0, others, row));
  return most;
}

/** So many articles, the newest, are compared with a question by meaning whether or not they share a word with it. */
const COMPARED = 50;

/** Those of a library that are. */
export function comparedArticles(library: Library): readonly Article[] {
  const { articles } = library;
  return articles.length <= COMPARED ? articles : newestFirst(library).slice(0, COMPARED);
}

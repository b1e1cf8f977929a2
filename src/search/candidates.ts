import { setImmediate as others } from 'node:timers/promises';
import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { PassageIndex } from './passage-index.js';
import { nothingSpelled, type SpelledArticles, spellArticle } from './spelled-articles.js';

/** So many of a library's paragraphs tell which articles those are. */
const CANDIDATE_PARAGRAPHS = 20;

/**
 * At most so many articles are looked at more closely, and so few are all looked at: the one that answers may share no
 * word with the question.
 */
export const ALL_LOOKED_AT = 8;

/**
 * An article is looked at whose best paragraph scores at least so much of the highest score. Of SQuAD's questions 99 % have
 * theirs among these, 1.5 on average, where all the articles of the eval and of the training are one library, 547.
 */
const WORTH_A_LOOK = 0.5;

/** Nor is one that is more points than this behind the best: what an article's answer is worth falls fast with each. */
const MOST_BEHIND = 4;

/** What is known of a library's paragraphs. */
interface Indexed {
  readonly spelled: SpelledArticles;
  readonly index: PassageIndex;
  /** Paragraphs read that belong to articles which are gone: their words still have numbers. */
  readonly gone: number;
}

const known = new WeakMap<Library, Indexed>();

/** An article that may answer, and how far the BM25 score of its best paragraph is behind that of the best article's. */
export interface Candidate {
  readonly article: Article;
  /** 0 for the best. */
  readonly behind: number;
}

/** The articles whose paragraphs share most with a question, best first; all of them where they are few. */
export function candidateArticles(library: Library, question: string): readonly Candidate[] {
  const { articles } = library;
  const [only] = articles;
  if (only && articles.length === 1) return [{ article: only, behind: 0 }];
  const few = articles.length <= ALL_LOOKED_AT;
  const hits = indexOfPassages(library).search(
    question,
    few ? Number.POSITIVE_INFINITY : CANDIDATE_PARAGRAPHS,
  );
  const most = hits[0]?.score ?? 0;
  const least = few ? 0 : Math.max(WORTH_A_LOOK * most, most - MOST_BEHIND);
  const best = new Map<Article, number>();
  for (const { article, score } of hits) {
    if (!best.has(article) && score >= least) best.set(article, score);
  }
  if (few) for (const article of articles) if (!best.has(article)) best.set(article, 0);
  return [...best].slice(0, ALL_LOOKED_AT).map(([article, score]) => ({ article, behind: most - score }));
}

/** The BM25 score of the best paragraph of each of some articles that share a word with a question. */
export function pointsOf(
  library: Library,
  question: string,
  articles: ReadonlySet<Article>,
): ReadonlyMap<Article, number> {
  return indexOfPassages(library).bestOf(question, articles);
}

/** Whether a paragraph of a library has a word, in any form. */
export function mentions(library: Library, word: string): boolean {
  return indexOfPassages(library).mentions(word);
}

function indexOfPassages(library: Library): PassageIndex {
  const ready = known.get(library);
  if (ready) return ready.index;
  const spelled = nothingSpelled();
  for (const article of library.articles) spellArticle(spelled, article);
  return finish(library, spelled, 0);
}

/** Milliseconds of reading after which others have their turn. */
const TURN_MS = 10;

/**
 * Makes ready what finds candidates in a library, a few articles at a time, so that other work can go on. Of `before`,
 * an earlier form of the library, what did not change is taken over.
 */
export async function prepareCandidates(library: Library, before: Library | undefined): Promise<void> {
  if (library.articles.length === 1 || known.has(library)) return;
  const earlier = before && known.get(before);
  const { spelled, gone } = takeOver(library, earlier);
  let began = performance.now();
  for (const article of library.articles) {
    spellArticle(spelled, article);
    if (performance.now() - began < TURN_MS) continue;
    await others();
    began = performance.now();
  }
  finish(library, spelled, gone);
}

/** The words of articles that are still there; none where more is gone than is left, as the numbers only grow. */
function takeOver(library: Library, earlier: Indexed | undefined): Pick<Indexed, 'spelled' | 'gone'> {
  if (!earlier) return { spelled: nothingSpelled(), gone: 0 };
  const { spellings, byArticle } = earlier.spelled;
  const present = new Set(library.articles);
  const left = [...byArticle].filter(([article]) => present.has(article));
  const gone = earlier.gone + passagesOf(byArticle.keys()) - passagesOf(left.map(([article]) => article));
  if (gone > passagesOf(present)) return { spelled: nothingSpelled(), gone: 0 };
  return { spelled: { spellings, byArticle: new Map(left) }, gone };
}

function passagesOf(articles: Iterable<Article>): number {
  return [...articles].reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

function finish(library: Library, spelled: SpelledArticles, gone: number): PassageIndex {
  const index = new PassageIndex(library.articles, spelled);
  known.set(library, { spelled, index, gone });
  return index;
}

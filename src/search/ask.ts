import type { Article, Sentence } from '../article/article.js';
import type { Library } from '../article/library.js';
import { newestArticle } from '../article/newest.js';
import type { Answer, Passage } from './answer.js';
import { candidateArticles } from './candidates.js';
import { coverage, gradeOf } from './evidence.js';
import { factOf } from './facts.js';
import { indexOf } from './index.js';
import { analyzeQuestion, type Question } from './question.js';
import { rankSentences } from './rank.js';
import { resolveTerms } from './resolve.js';

export interface AskOptions {
  /** The article that the question is about; without it the whole library is searched. */
  readonly article?: Article;
  /** At most so many passages, 1 and up; 5 by default. */
  readonly limit?: number;
}

/**
 * Answers a question with whole sentences of the library's articles, best first. The same library and question always
 * give the same answer. Questions about the article itself are answered from its data (`fact`).
 */
export function ask(library: Library, question: string, { article, limit = 5 }: AskOptions = {}): Answer {
  const fact = factOf(article ?? newestArticle(library), question);
  if (fact) {
    const told = fact.value !== null;
    return {
      question,
      grade: told ? 'answered' : 'absent',
      confidence: told ? 1 : 0,
      fact,
      missing: [],
      passages: [],
    };
  }
  const articles = article ? [article] : candidateArticles(library, question);
  const analyzed = analyzeQuestion(question);
  const found = articles.map((candidate) => search(candidate, analyzed, limit));
  found.sort((a, b) => b.confidence - a.confidence);
  const best = found[0] ?? {
    confidence: 0,
    missing: analyzed.terms.map(({ token }) => token.text),
    passages: [],
  };
  const passages = found.flatMap((result) => result.passages).sort((a, b) => b.score - a.score);
  const { confidence, missing } = best;
  return {
    question,
    grade: gradeOf(confidence),
    confidence,
    fact: null,
    missing,
    passages: passages.slice(0, limit),
  };
}

function search(
  article: Article,
  question: Question,
  limit: number,
): Pick<Answer, 'confidence' | 'missing' | 'passages'> {
  const index = indexOf(article);
  const terms = resolveTerms(index, question);
  const ranked = rankSentences(index, terms).slice(0, limit);
  const best = ranked[0];
  const confidence = best ? coverage(index, terms, best.sentence) : 0;
  return {
    confidence,
    missing: terms.filter(({ matches }) => matches.length === 0).map(({ token }) => token.text),
    // Weighed by how well the article answers, so that passages of several articles can be put in one order.
    passages: ranked.flatMap(({ sentence, score }) =>
      passageOf(article, index.profiles[sentence]?.sentence, score * confidence),
    ),
  };
}

function passageOf(article: Article, sentence: Sentence | undefined, score: number): Passage[] {
  if (!sentence) return [];
  const { paragraph, start, end } = sentence;
  return [
    {
      article: article.id,
      paragraph,
      start,
      end,
      quote: article.text.slice(start, end),
      score,
      answer: null,
    },
  ];
}

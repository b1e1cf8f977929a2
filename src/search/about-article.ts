import type { Article } from '../article/article.js';
import { summarize } from '../digest/digest.js';
import type { Answer, Fact } from './answer.js';

/** An answer from the article's data; in a library it is `named` which article's. */
export function factAnswer(question: string, fact: Fact, named: string | undefined): Answer {
  const told = fact.value !== null;
  return {
    question,
    grade: told ? 'answered' : 'absent',
    confidence: told ? 1 : 0,
    fact: named === undefined ? fact : { ...fact, text: `${named}: ${fact.text}` },
    missing: [],
    passages: [],
  };
}

/** What an article is about: the sentence that stands for it best. */
export function aboutAnswer(question: string, article: Article): Answer {
  const passages = summarize(article, { sentences: 1 }).sentences.map(({ paragraph, start, end, quote }) => ({
    article: article.id,
    paragraph,
    start,
    end,
    quote,
    score: 1,
    answer: null,
  }));
  return { question, grade: 'answered', confidence: 1, fact: null, missing: [], passages };
}

import type { Article } from '../article/article.js';
import { indexOf } from './article-index.js';
import type { Meaning } from './meaning.js';

/**
 * Meanings that no answer waits for: an article whose vectors are neither made nor cached has none yet, and they are made
 * between other work, one article after the other. Until then its words are compared as they are written.
 * @param tell is told what went wrong in making them.
 */
export function patientMeaning(meaning: Meaning, tell: (err: unknown) => void): Meaning {
  const waiting = new Map<Article, Promise<void>>();
  /** Articles whose vectors were made, or read, in this process. */
  const made = new WeakSet<Article>();
  let last = Promise.resolve();
  const make = (article: Article): Promise<void> => {
    const known = waiting.get(article);
    if (known) return known;
    // Only then read: many may wait.
    const making = last
      .then(() => meaning.prepare(indexOf(article)))
      .then(() => {
        made.add(article);
      })
      .finally(() => waiting.delete(article));
    waiting.set(article, making);
    last = making.catch(() => undefined);
    return making;
  };
  return {
    get head() {
      return meaning.head;
    },
    get making() {
      return waiting.size > 0;
    },
    question: (question) => meaning.question(question),
    known: (index) => meaning.known(index),
    prepare: ({ article }) => make(article),
    article(index) {
      const { article } = index;
      const known = meaning.known(index);
      if (known) made.add(article);
      if (known || waiting.has(article)) return known;
      make(article).catch(tell);
      return undefined;
    },
    wholes(article) {
      if (made.has(article)) return meaning.wholes(article);
      if (!waiting.has(article)) make(article).catch(tell);
      return undefined;
    },
  };
}

import type { ArticleIndex } from './article-index.js';
import type { Meaning } from './meaning.js';

/**
 * Meanings that no answer waits for: an article whose vectors are neither made nor cached has none yet, and they are made
 * between other work, one article after the other. Until then its words are compared as they are written.
 * @param tell is told what went wrong in making them.
 */
export function patientMeaning(meaning: Meaning, tell: (err: unknown) => void): Meaning {
  const waiting = new Map<ArticleIndex, Promise<void>>();
  let last = Promise.resolve();
  const make = (index: ArticleIndex): Promise<void> => {
    const known = waiting.get(index);
    if (known) return known;
    const made = last.then(() => meaning.prepare(index)).finally(() => waiting.delete(index));
    waiting.set(index, made);
    last = made.catch(() => undefined);
    return made;
  };
  return {
    get head() {
      return meaning.head;
    },
    get making() {
      return waiting.size > 0;
    },
    question: (text, words) => meaning.question(text, words),
    known: (index) => meaning.known(index),
    prepare: make,
    article(index) {
      const known = meaning.known(index);
      if (known || waiting.has(index)) return known;
      make(index).catch(tell);
      return undefined;
    },
  };
}

import { setImmediate as others } from 'node:timers/promises';
import type { Article } from '../article/article.js';
import { indexOf } from './article-index.js';
import type { Meaning } from './meaning.js';

/** An article whose vectors are to be made. */
interface Task {
  readonly article: Article;
  readonly done: () => void;
  readonly failed: (err: unknown) => void;
}

/**
 * Meanings that no answer waits for: an article whose vectors are neither made nor cached has none yet, and they are made
 * between other work, one article after the other. Until then its words are compared as they are written.
 * @param tell is told what went wrong in making them.
 */
export function patientMeaning(meaning: Meaning, tell: (err: unknown) => void): Meaning {
  const waiting = new Map<Article, Promise<void>>();
  /** What was found by words comes before what is only to be found by meaning. */
  const tasks = { first: [] as Task[], later: [] as Task[] };
  /** Articles whose vectors were made, or read, in this process; and those whose could not. */
  const made = new WeakSet<Article>();
  const failed = new WeakSet<Article>();
  let working = false;

  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    for (let task = next(); task; task = next()) {
      // Also where all is in the cache: reading many takes its time, too.
      await others();
      try {
        await meaning.prepare(indexOf(task.article));
        made.add(task.article);
        task.done();
      } catch (err) {
        failed.add(task.article);
        task.failed(err);
      } finally {
        waiting.delete(task.article);
      }
    }
    working = false;
  };
  const next = () => tasks.first.shift() ?? tasks.later.shift();
  const make = (article: Article, when: keyof typeof tasks): Promise<void> => {
    const known = waiting.get(article);
    if (known) {
      const place = when === 'first' ? tasks.later.findIndex((task) => task.article === article) : -1;
      if (place >= 0) tasks.first.push(...tasks.later.splice(place, 1));
      return known;
    }
    const making = new Promise<void>((done, fail) => {
      tasks[when].push({ article, done, failed: fail });
    });
    waiting.set(article, making);
    void work();
    return making;
  };

  return {
    get head() {
      return meaning.head;
    },
    get reader() {
      return meaning.reader;
    },
    get making() {
      return waiting.size > 0;
    },
    question: (question) => meaning.question(question),
    known: (index) => meaning.known(index),
    prepare: ({ article }) => make(article, 'first'),
    article(index) {
      const { article } = index;
      const known = meaning.known(index);
      if (known) made.add(article);
      else if (waiting.has(article)) void make(article, 'first');
      else make(article, 'first').catch(tell);
      return known;
    },
    wholes(article) {
      if (made.has(article)) return meaning.wholes(article);
      if (!waiting.has(article) && !failed.has(article)) make(article, 'later').catch(tell);
      return undefined;
    },
  };
}

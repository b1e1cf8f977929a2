import MiniSearch from 'minisearch';
import type { Article } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { ask } from '../../src/search/ask.js';
import { randomFrom } from '../eval/train/random.js';
import { percentile } from './asking.js';
import { glossArticles } from './glosses.js';
import { questionOn } from './library.js';

const ARTICLES = 240;
/** Articles whose times do not count: the code is compiled then. */
const WARMING = 80;
const PASSAGES = 30;

/** Milliseconds at the median for an article of 30 passages. */
export interface FirstAsked {
  /** Footnote's first answer from it by words: all that is read of it then is read now. */
  readonly asked: number;
  /** MiniSearch, as it comes, reading its paragraphs. */
  readonly read: number;
}

/** How long an article takes that was never asked, beside MiniSearch on the same article; both take turns. */
export function compareFirstAsked(): FirstAsked {
  const random = randomFrom(3);
  const asked: number[] = [];
  const read: number[] = [];
  for (const article of glossArticles(ARTICLES * PASSAGES, random)) {
    const library = libraryOf([article]);
    const question = questionOn([article], random);
    asked.push(timeOf(() => ask(library, question)));
    read.push(timeOf(() => readInto(article)));
  }
  return {
    asked: percentile(asked.slice(WARMING), 50),
    read: percentile(read.slice(WARMING), 50),
  };
}

function readInto({ text, paragraphs }: Article): void {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(paragraphs.map(({ number, start, end }) => ({ id: number, text: text.slice(start, end) })));
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

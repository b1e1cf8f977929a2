import { libraryOf } from '../../../src/article/library.js';
import { indexOf } from '../../../src/search/article-index.js';
import { ask } from '../../../src/search/ask.js';
import type { Meaning } from '../../../src/search/meaning.js';
import { HALF, readNumbers } from '../../eval/number-files.js';
import type { Contestant } from './contestant.js';

/** So many articles at most are read in at once; of more, as in the bot, each when it is first looked at. */
const READ_AT_ONCE = 50;

/**
 * Footnote's way from a question to passages, by words alone or by meaning, with the numbers that were not learned from
 * the questions.
 */
export function footnoteContestant(meaning?: Meaning): Contestant {
  const numbers = readNumbers(HALF);
  return {
    name: meaning ? 'Footnote, by meaning' : 'Footnote, words only',
    open(articles) {
      const library = libraryOf(articles);
      const few = articles.slice(0, articles.length > READ_AT_ONCE ? 0 : undefined);
      for (const article of few) meaning?.article(indexOf(article)) ?? indexOf(article);
      // The first question makes the index of the library.
      const best = (question: string) => ask(library, question, { meaning, limit: 1, numbers }).passages[0];
      best('What is this about?');
      best('What else?');
      return { paragraph: best, sentence: best };
    },
  };
}

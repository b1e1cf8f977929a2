import { indexOf } from '../../src/search/article-index.js';
import type { QuestionSet } from './data.js';
import { reword } from './train/paraphrase.js';
import { randomFrom } from './train/random.js';
import { goldSentence } from './train/ranking.js';

/**
 * The questions of a set whose gold sentence is known, with most of the words that they share with it replaced by words
 * that WordNet relates to them, or left out: the artificial version of low overlap. The same at every call.
 */
export function inOtherWords(set: QuestionSet): QuestionSet {
  const random = randomFrom(4);
  const questions = set.questions.flatMap((gold) => {
    const article = set.articles.get(gold.article);
    const place = article ? goldSentence(indexOf(article), gold) : -1;
    if (!article || place < 0) return [];
    return { ...gold, question: reword(gold.question, indexOf(article), place, random) };
  });
  return { ...set, questions, unanswerable: [] };
}

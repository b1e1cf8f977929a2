import { expect, it } from 'vitest';
import { libraryOf } from '../../../src/article/library.js';
import { indexOf } from '../../../src/search/article-index.js';
import { ask } from '../../../src/search/ask.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { relatedPlaces } from '../../../src/search/relations/related-places.js';
import { articleOf } from '../../seed.js';

const article = articleOf(
  'ferry',
  'Harbour firm looks for new skipper',
  'The harbour firm was founded in the spring and has nine boats.',
  'Its director stepped down on Tuesday after a quarrel about wages.',
  'The firm bought two boats from a shipyard in the north last year.',
);

const placesFor = (text: string, word: string) => {
  const question = analyzeQuestion(text);
  const term = question.terms.find(({ token }) => token.text === word);
  if (!term) throw new Error(`no term ${word}`);
  return relatedPlaces(indexOf(article), question, term);
};

it('finds several words that stand for one, in any form', () => {
  expect(placesFor('Who quit?', 'quit')).toMatchObject([{ sentence: 1, word: 2, length: 2 }]);
});

it('finds one word for another', () => {
  expect(placesFor('What was purchased?', 'purchased')).toMatchObject([{ sentence: 2, length: 1 }]);
});

it('leaves names alone', () => {
  expect(placesFor('Did Mr Purchase come?', 'Purchase')).toEqual([]);
});

it('answers in other words, says by which, and the same twice', () => {
  const asked = () => ask(libraryOf([article]), 'What was purchased?', { explain: true });
  const answer = asked();
  expect(answer.passages[0]?.paragraph).toBe(3);
  expect(answer.missing).toEqual([]);
  expect(answer.why?.words).toMatchObject([
    { word: 'purchased', relation: 'related', match: { text: 'bought' }, where: 'sentence' },
  ]);
  expect(asked()).toEqual(answer);
});

it('does not miss a word that the headline has', () => {
  const { missing } = ask(libraryOf([article]), 'Which skipper owns a zeppelin?');
  expect(missing).toContain('zeppelin');
  expect(missing).not.toContain('skipper');
});

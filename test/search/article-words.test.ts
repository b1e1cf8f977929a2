import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/article/article.js';
import { ArticleWords } from '../../src/search/article-words.js';
import { Spellings, spellText } from '../../src/text/spelled-text.js';
import { wordsOf } from '../../src/text/words.js';
import { articleOf } from '../seed.js';

const ARTICLE = articleOf(
  'ferries',
  'Ferries',
  'The mayor sold a ferry. The ferries had sailed for 30 years.',
  'Nobody bought the other ferry.',
);

it('the words of an article are the same whether other articles share their numbers or none', () => {
  const sentences = sentencesOf(ARTICLE);
  const shared = new Spellings();
  for (const word of 'years mayor unheard ferries Nobody'.split(' ')) shared.read(word);
  const [alone, among] = [new Spellings(), shared].map(
    (spellings) => new ArticleWords(spellText(ARTICLE.text, ARTICLE.paragraphs, spellings), sentences),
  );
  expect(alone?.all()).toEqual(sentences.flatMap((sentence) => wordsOf(ARTICLE.text, sentence)));
  expect(among?.all()).toEqual(alone?.all());
  expect(among?.placesOf('ferri')).toEqual([
    { sentence: 0, word: 4 },
    { sentence: 1, word: 1 },
    { sentence: 2, word: 4 },
  ]);
  expect([...(among?.inParagraph ?? [])]).toEqual([0, 11, 5]);
  expect([...(among?.inSentence ?? [])]).toEqual([...(alone?.inSentence ?? [])]);
});

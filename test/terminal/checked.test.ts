import { expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { english } from '../../src/language/en/index.js';
import { checkedAnswer, checkedDigest, checkedTimeline } from '../../src/terminal/checked.js';
import { seed, seedLibrary } from '../seed.js';

const QUESTION = { question: 'What rights does the Union Treaty grant?' };

/** A library that finds in the seed what it then looks up in another article. */
const lookingUp = (article: Article) => ({
  library: { ...seedLibrary, get: () => article },
  language: english,
});

const finders = [checkedAnswer, checkedDigest, checkedTimeline];

it.each(finders)('%o lets pass what the article says', (find) => {
  expect(() => find(QUESTION, { library: seedLibrary, language: english })).not.toThrow();
});

it.each(finders)('%o throws where words are not the article’s own', (find) => {
  const other = lookingUp({ ...seed, text: ` ${seed.text}` });
  expect(() => find(QUESTION, other)).toThrow('the text does not read so from');
});

it.each(finders)('%o throws where words are in another paragraph', (find) => {
  const other = lookingUp({ ...seed, paragraphs: seed.paragraphs.slice(1) });
  expect(() => find(QUESTION, other)).toThrow('a quotation is not in ¶');
});

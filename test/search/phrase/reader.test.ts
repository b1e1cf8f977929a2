import { expect, it } from 'vitest';
import { libraryOf } from '../../../src/article/library.js';
import { loadEncoder } from '../../../src/meaning/encoder.js';
import { trainedHead } from '../../../src/search/alignment/head-file.js';
import { ask } from '../../../src/search/ask.js';
import { createMeaning } from '../../../src/search/meaning.js';
import { trainedNet } from '../../../src/search/phrase/net/net-file.js';
import { createReader } from '../../../src/search/phrase/reader.js';
import { phraseWeights } from '../../../src/search/phrase/weights.js';
import { articleOf } from '../../seed.js';

const STORY = articleOf(
  'canal',
  'Canal opened',
  'The 34-year-old engineer Anna Berg opened the canal near Ostwick on 3 May.',
  'It took eleven years and cost 40 million crowns, twice as much as planned, because the ground was too soft.',
  'The council will not build a second lock, the mayor said.',
);

const loaded = loadEncoder();
if (!('encoder' in loaded)) throw new Error(loaded.unavailable);
const reader = createReader(trainedNet(), phraseWeights());
const meaning = createMeaning(loaded.encoder, { head: trainedHead(), reader });

it.each([
  ['how old is Berg', '34-year-old'],
  ['what was the price tag', '40 million crowns'],
  ['how long did the work take', 'eleven years'],
  ['why so expensive', 'the ground was too soft'],
  ['who cut the ribbon', 'Anna Berg'],
  ['Will there be another lock?', 'will not build a second lock'],
])('%s – %s', (question, phrase) => {
  const { passages } = ask(libraryOf([STORY]), question, { meaning });
  expect(passages[0]?.answer?.text).toBe(phrase);
});

it.each([
  'How many ships used the canal on the first day?',
  'Who designed the lock gates?',
  'Is Berg married?',
])('%s – no phrase convinces', (question) => {
  const { passages } = ask(libraryOf([STORY]), question, { meaning });
  expect(passages[0]?.answer).toBeNull();
});

import { expect, it } from 'vitest';
import { plainQuestion } from '../../src/search/plain-question.js';

it.each([
  ['Hi! Can you tell me who won, please?', 'who won?'],
  ['hey who won', 'who won'],
  ['Hello there, when did it end?', 'when did it end?'],
  ['Footnote, when did it end?', 'when did it end?'],
  ['And who wrote this article?', 'who wrote this article?'],
  ['ok so please tell me why it closed', 'why it closed'],
  ['Do you know when it ends? Thanks!', 'when it ends?'],
  ["I'd like to know how many came", 'how many came'],
  ['I was wondering where it stood', 'where it stood'],
  ['Could you please tell me about the harbour', 'the harbour'],
  ['Who won? thanks a lot', 'Who won?'],
  ['Quick question: who won?', 'who won?'],
])('%s → %s', (question, plain) => {
  expect(plainQuestion(question)).toBe(plain);
});

it.each([
  'Hey Jude was sung by whom?',
  'Hello Kitty is how old?',
  'Please Please Me',
  'please',
  'Who said thanks to the mayor?',
  'Did she know who won?',
  'Who told me?',
  'Can the mayor tell the truth?',
  'And',
  '???',
  '',
])('%j stays', (question) => {
  expect(plainQuestion(question)).toBe(question);
});

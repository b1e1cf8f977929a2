import { expect, it } from 'vitest';
import { plainQuestion, storyQuestion } from '../../src/search/plain-question.js';

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
  ['whats the score', "what's the score"],
  ['WHO WON THE CUP?', 'who won the cup?'],
  ['(who won)', 'who won'],
  ['“who won?”', 'who won?'],
  ['who won @everyone <@123> <:cup:42> :tada:', 'who won'],
  ['whos gonna pay & why cant u wait', "who's going to pay & why can't you wait"],
  ['Wheres the money, and dont ppl care abt it', "Where's the money, and don't people care about it"],
  ['did the IM or BC Place win', 'did the IM or BC Place win'],
  ['did the u.s. and the u.n. know it in 44 bc', 'did the u.s. and the u.n. know it in 44 bc'],
  ['wen did it end', 'when did it end'],
  ['were is the harbour', 'where is the harbour'],
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
  'NATO',
  'When is 10:30: 11:00?',
  '“Ice” and “salt”',
  'May they vote as they please?',
  'Whom did she want to please?',
  'How many shows were there?',
  'Were fishermen there?',
  'Can the mayor tell the truth?',
  'And',
  '???',
  '',
])('%j stays', (question) => {
  expect(plainQuestion(question)).toBe(question);
});

it.each([
  ['does it mention the harbour?', 'the harbour?'],
  ['Does the article say anything about salt?', 'salt?'],
  ['What does this story say about the mayor?', 'the mayor?'],
  ['is the mayor mentioned?', 'the mayor?'],
  ['anything about salt', 'salt'],
  ['Who won, according to the article?', 'Who won?'],
  ['In the article, who won?', 'who won?'],
  ['According to this text who won?', 'who won?'],
])('%s asks the story %s', (question, asked) => {
  expect(storyQuestion(question)).toBe(asked);
});

it.each([
  'What did the mayor say about salt?',
  'Who is mentioned?',
  'Who was named in the report?',
  'What is the article about?',
  'What about the harbour?',
  'Does it rain?',
  'In the article',
])('%j stays as it is', (question) => {
  expect(storyQuestion(question)).toBe(question);
});

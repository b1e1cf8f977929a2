import { expect, it } from 'vitest';
import { isKeywords, questionsIn } from '../../src/search/questions-in.js';

it.each([
  ['When did he resign? And who follows him?', ['When did he resign?', 'And who follows him?']],
  ['who won? how many came?', ['who won?', 'how many came?']],
  ['Who won?? Where was the match?!', ['Who won??', 'Where was the match?!']],
  ['I read it. Who won? And where was it played?', ['I read it. Who won?', 'And where was it played?']],
  ['Hi, who won? Thanks! When did it end?', ['Hi, who won?', 'Thanks! When did it end?']],
  ['Who won? Tell me the score. When did it end?', ['Who won?', 'Tell me the score. When did it end?']],
  ['Who won\nwhere was the match played', ['Who won', 'where was the match played']],
  [
    'Who met the U.S. president? When did Mr. Smith resign?',
    ['Who met the U.S. president?', 'When did Mr. Smith resign?'],
  ],
  [
    'Did it rain? Is the bridge closed? Who said so?',
    ['Did it rain?', 'Is the bridge closed?', 'Who said so?'],
  ],
  ['Who resigned? And when?', ['Who resigned?', 'And when?']],
  ['How many jobs go and when does it close?', ['How many jobs go', 'and when does it close?']],
  ['who resigned? why?', ['who resigned?', 'why?']],
  [
    'How much does a block cost? and ordinary concrete?',
    ['How much does a block cost?', 'and ordinary concrete?'],
  ],
  ['谁赢了？When did it end？Who paid？', ['谁赢了？ When did it end？', 'Who paid？']],
])('%j holds several', (text, questions) => {
  expect(questionsIn(text)).toEqual(questions);
});

it.each([
  'Who won?',
  'I read the article on the harbour. When did it freeze?',
  'When he resigned, the markets fell. Who follows him?',
  'Who won the cup? I mean the one of last year.',
  'When and where was the treaty signed?',
  'Who died and how old were they?',
  'Who won? The harbour club?',
  'When did the bridge close? Ok thanks.',
  'When did the bridge close? It was lovely.',
  'Did the U.S. president meet Mr. Smith?',
  'What did she mean by “Who are we?” in her speech?',
  'Why did he ask "Is it over?" twice?',
  'harbour frozen\nmayor',
  'Really? Is it?',
  '???',
  '',
])('%j is one', (text) => {
  expect(questionsIn(text)).toEqual([text]);
});

it.each(['harbour', 'harbour ice February', '“frozen harbour”'])('%s are keywords', (text) => {
  expect(isKeywords(text)).toBe(true);
});

it.each([
  'harbour?',
  'who won',
  'why',
  'is it open',
  'explain the frost',
  'the harbour was frozen over for all of February',
])('%s are none', (text) => {
  expect(isKeywords(text)).toBe(false);
});

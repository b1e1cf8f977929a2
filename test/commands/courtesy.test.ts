import { expect, it } from 'vitest';
import { courtesyReply } from '../../commands/courtesy.js';
import { english } from '../../src/language/en/index.js';

it.each([
  ['hi', /^Hello\./],
  ['Hello there!', /^Hello\./],
  ['HEY 👋', /^Hello\./],
  ['good morning everyone', /^Hello\./],
  ['how are you?', /^Fine/],
  ["What's up?", /^Fine/],
  ['thx', /^You are welcome/],
  ['Thank you so much! :)', /^You are welcome/],
  ['thanks a lot', /^You are welcome/],
  ['ok', /^Good/],
  ['lol', /^Good/],
  ['bye', /^Goodbye/],
  ['Is this true?', /^I cannot tell/],
  ['who are you?', /^I am Footnote/],
  ['Are you a bot?', /^I am Footnote/],
  ['help', /^I am Footnote/],
  ['what can you do', /^I am Footnote/],
])('%s is a courtesy', (text, reply) => {
  expect(courtesyReply(text, english)).toMatch(reply);
});

it.each([
  'Who won?',
  'hi, who won?',
  'thanks to whom was it built?',
  'Good Morning America',
  'who are they?',
  'right of way',
  'no smoking',
  'the',
  '👍',
  '',
  'hello '.repeat(100),
])('%.30j is none', (text) => {
  expect(courtesyReply(text, english)).toBeUndefined();
});

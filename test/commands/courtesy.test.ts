import { expect, it } from 'vitest';
import { courtesyOf, courtesyReply } from '../../commands/courtesy.js';
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
  ['ok thanks', /^You are welcome/],
  ['Great, thank you for the answer!', /^You are welcome/],
  ['Thank you, that helps', /^You are welcome/],
  ["thanks, that's very useful", /^You are welcome/],
  ['ok', /^Good/],
  ['ah ok, got it', /^Good/],
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
  'thanks for what?',
  'great fire',
  'thanks to whom was it built?',
  'Good Morning America',
  'who are they?',
  'right of way',
  'no smoking',
  'the',
  '👍',
  'Danke wem?',
  'merci pour quoi',
  '',
  'hello '.repeat(100),
])('%.30j is none', (text) => {
  expect(courtesyReply(text, english)).toBeUndefined();
});

it.each([
  ['Danke!', 'thanks', 'de'],
  ['Guten Morgen :)', 'greeting', 'de'],
  ['¡Buenos dias!', 'greeting', 'es-ES'],
  ['Ça va ?', 'wellBeing', 'fr'],
  ['C’est vrai ?', 'truth', 'fr'],
  ['Muito obrigada', 'thanks', 'pt-BR'],
  ['Привет!', 'greeting', 'ru'],
  ['Дякую', 'thanks', 'uk'],
  ['sorry', 'apology', 'en'],
])('%s is %s in %s', (text, key, code) => {
  expect(courtesyOf(text)).toMatchObject({ key, language: { code } });
});

import { expect, it } from 'vitest';
import { found } from './found.js';

it.each([
  ['Anna Berg, 51, leads the board.', ['51']],
  ['Otto Lind (48) was hurt.', ['48']],
  ['A 12-year-old girl and a 3-month-old calf were found.', ['12-year-old', '3-month-old']],
  ['A man aged 33 fell.', ['33']],
  ['She retired at the age of sixty-two.', ['sixty-two']],
  ['He turned 60 on Monday.', ['60']],
  ['He is thirty-one years old.', ['thirty-one years old']],
  ['The pilot is in her early 50s.', ['early 50s']],
  ['The suspect is in his late twenties.', ['late twenties']],
  ['Two teenagers and an octogenarian won.', ['teenagers', 'octogenarian']],
  ['The dam is 40 years of age.', ['40 years of age']],
])('%s', (text, expected) => {
  expect(found(text, 'age')).toEqual(expected);
});

it.each([
  'The fleet has 51 ships.',
  'In Bergen, 51 people were hurt.',
  'The price turned 60 percent lower.',
  'The talks took 12 years.',
  'It happened on June 12, 1999.',
])('no age: %s', (text) => {
  expect(found(text, 'age')).toEqual([]);
});

it('an age is neither a duration nor a number', () => {
  expect(found('A 12-year-old girl is thirty-one years old.', 'duration')).toEqual([]);
  expect(found('A 12-year-old girl is thirty-one years old.', 'number')).toEqual([]);
});

import { expect, it } from 'vitest';
import { dateInWords } from '../../src/language/date-in-words.js';
import { english } from '../../src/language/en/index.js';

it.each([
  ['2022-06-26', '26 June 2022'],
  ['2022-W25-WE', 'weekend of 25 June 2022'],
  ['2022-W25', 'week of 20 June 2022'],
  ['2022-06', 'June 2022'],
  ['2022-Q3', 'third quarter of 2022'],
  ['2022-H1', 'first half of 2022'],
  ['2022-SU', 'summer 2022'],
  ['1997', '1997'],
  ['199', '1990s'],
  ['19', '20th century'],
  ['20', '21st century'],
  ['10', '11th century'],
  ['0079', '79'],
  ['BC0480', '480 BC'],
  ['BC047', '470s BC'],
  ['BC03', '4th century BC'],
])('%s is said as %s', (value, said) => {
  expect(dateInWords(value, english)).toBe(said);
});

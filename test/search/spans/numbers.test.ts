import { expect, it } from 'vitest';
import { found } from './found.js';

it.each([
  ['It cost $1.2bn, then €3m and £20.', 'money', ['$1.2bn', '€3m', '£20']],
  ['He paid 50 cents.', 'money', ['50 cents']],
  ['It promised 50 million lei and 20,000 forints.', 'money', ['50 million lei', '20,000 forints']],
  ['They lent half a billion dollars.', 'money', ['half a billion dollars']],
  ['It is worth a million euros.', 'money', ['a million euros']],
  ['They lost tens of millions of pounds.', 'money', ['tens of millions of pounds']],
  ['It gave 300 million Canadian dollars.', 'money', ['300 million Canadian dollars']],
  ['It gave US$ 5 million and C$2 billion.', 'money', ['US$ 5 million', 'C$2 billion']],
  ['Oil cost 140 dollars a barrel.', 'money', ['140 dollars']],
  ['A third of voters and two-thirds of pupils stayed.', 'percent', ['A third', 'two-thirds']],
  ['One in five farmers quit.', 'percent', ['One in five']],
  ['Nearly half voted for a 10-percent cut.', 'percent', ['half', '10-percent']],
  [
    'It fell 5.2pc, 3 per cent or 2 percentage points.',
    'percent',
    ['5.2pc', '3 per cent', '2 percentage points'],
  ],
  ['It rose by 25 basis points.', 'quantity', ['25 basis points']],
  ['It is 2,000 square miles and 14 stories.', 'quantity', ['2,000 square miles', '14 stories']],
  ['The tower is 40 feet high.', 'quantity', ['40 feet']],
  ['Several hundred people and 12,500 sheep came.', 'number', ['Several hundred', '12,500']],
  ['Thirty-two boats sank.', 'number', ['Thirty-two']],
  ['The strike lasted nine months.', 'duration', ['nine months']],
  ['She got a three-year sentence.', 'duration', ['three-year']],
  ['It took two and a half hours.', 'duration', ['two and a half hours']],
  ['The talks went on for weeks.', 'duration', ['weeks']],
])('%s: %s', (text, type, expected) => {
  expect(found(text, type)).toEqual(expected);
});

it.each([
  ['A third man was seen.', 'percent'],
  ['In 1999 the dam burst.', 'number'],
  ['It lasted nine months.', 'number'],
  ['The Group of Seven met.', 'number'],
  ['The G7 met on the M25.', 'number'],
  ['The strike of May 3 went on.', 'number'],
])('%s: no %s', (text, type) => {
  expect(found(text, type)).toEqual([]);
});

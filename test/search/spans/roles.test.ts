import { expect, it } from 'vitest';
import { found } from './found.js';

it.each([
  ['Anna Berg, 51, the chief executive of Nordbank, left.', ['chief executive of Nordbank']],
  ['Anna Berg, a former mayor of Bergen, won.', ['former mayor of Bergen']],
  ['Lind, who is chairman of the Dairy Board, left.', ['chairman of the Dairy Board']],
  ['Prime Minister Anna Berg spoke.', ['Prime Minister']],
  ['Swedish Prime Minister Olof Strand spoke.', ['Swedish Prime Minister']],
  ['The bank’s boss, Otto Lind, said no.', ['bank’s boss']],
  ['Nordbank’s boss Otto Lind said no.', ['Nordbank’s boss']],
  ['They met Nordbank chief executive Otto Lind.', ['Nordbank chief executive']],
  ['It was said by spokesman Otto Lind.', ['spokesman']],
  ['Anna Berg is the chief analyst at Fjord Securities.', ['chief analyst at Fjord Securities']],
  ['Anna Berg became mayor.', ['mayor']],
])('%s', (text, expected) => {
  expect(found(text, 'role')).toEqual(expected);
});

it.each([
  'Anna Berg, 51, left.',
  'Anna Berg met the chief executive.',
  'Bergen, Oslo and Moss lie by the sea.',
  'Anna Berg is in Oslo.',
  'The Norwegian president spoke.',
  'Anna Berg, however, stayed.',
])('no role: %s', (text) => {
  expect(found(text, 'role')).toEqual([]);
});

it('who has a role is a person', () => {
  expect(found('The mayor, Strand, left.', 'person')).toEqual(['Strand']);
});

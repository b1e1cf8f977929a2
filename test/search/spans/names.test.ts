import { expect, it } from 'vitest';
import { found } from './found.js';

it.each([
  ['Nordbank’s Anna Berg left.', 'name', ['Nordbank’s', 'Anna Berg']],
  ['She sang in St Paul’s Church.', 'name', ['St Paul’s Church']],
  ['Anna Berg and Otto Lind met.', 'name', ['Anna Berg', 'Otto Lind']],
  ['Earlier the boats left. Three sank.', 'name', []],
  ['Boats sank. The boats were old.', 'name', []],
  ['On Monday in May nobody came.', 'name', []],
  ['Swedish Prime Minister Olof Strand spoke.', 'person', ['Swedish Prime Minister Olof Strand']],
  ['Anna Berg spoke. In the end Berg left.', 'person', ['Anna Berg', 'Berg']],
  ['It was Berg. “Yes,” said analyst Otto Lind.', 'person', ['Otto Lind']],
  ['NATO met.', 'organization', ['NATO']],
  ['He left Fjord Securities and Bank of Norway.', 'organization', ['Fjord Securities', 'Bank of Norway']],
  [
    'Norway and the Kremlin met in Bergen near Lake Mjosa.',
    'place',
    ['Norway', 'Kremlin', 'Bergen', 'Lake Mjosa'],
  ],
  ['The Norwegian crew left.', 'place', []],
])('%s: %s', (text, type, expected) => {
  expect(found(text, type)).toEqual(expected);
});

import { expect, it } from 'vitest';
import { findDates } from '../../src/dates/find.js';

it.each([
  ['on Christmas', 'XXXX-12-25'],
  ['on Christmas night', 'XXXX-12-25TNI'],
  ['the night of Christmas', 'XXXX-12-25TNI'],
  ['on Easter', 'XXXX-XX-XX'],
  ['on Thanksgiving evening', 'XXXX-XX-XXTEV'],
])('without a year “%s” is %s', (text, value) => {
  expect(findDates(text).map((timex) => timex.value)).toEqual([value]);
});

it('with one it is the day of that year', () => {
  expect(findDates('on Christmas night', { published: '2022-12-27' })[0]?.value).toBe('2022-12-25TNI');
});

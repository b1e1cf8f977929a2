import { expect, it } from 'vitest';
import { findCountries } from '../../../src/search/places/find-countries.js';
import { tokenize } from '../../../src/text/tokens.js';

const named = (text: string, anyCase = false) =>
  findCountries(tokenize(text), { anyCase }).map(
    ({ country, naming, first, last }) => `${country} ${naming} ${first}-${last}`,
  );

it.each([
  ['The Norwegian crew flew to Oslo.', ['Norway people 1-1', 'Norway seat 5-5']],
  ['The United States of America won.', ['United States country 1-4']],
  [
    'The U.S. and the US and the UK met.',
    ['United States country 1-1', 'United States country 4-4', 'United Kingdom country 7-7'],
  ],
  ['Peru’s envoy met South Koreans.', ['Peru country 0-0', 'South Korea people 3-4']],
  ['Give us some polish and a turkey.', []],
  ['The White House spoke.', ['United States seat 1-2']],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it('takes small letters where asked to, but not for function words', () => {
  expect(named('tell us about the norwegian crew', true)).toEqual(['Norway people 4-4']);
});

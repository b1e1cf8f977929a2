import { expect, it } from 'vitest';
import { indexOf } from '../../../src/search/article-index.js';
import { findAgesAlone, findNumbers } from '../../../src/search/spans/numbers.js';
import { articleOf } from '../../seed.js';
import { found } from './found.js';

it.each([
  ['The envoy met Anna Berg. Oslo denied it.', 'name', ['Anna Berg', 'Oslo']],
  ['It was signed by the Bank of England in London.', 'name', ['Bank of England', 'London']],
  ['President Anna Berg spoke.', 'person', ['President Anna Berg']],
  ['They moved to Bergen in May.', 'place', ['Bergen']],
  ['It cost $50 million, or 48% more than in 1999.', 'money', ['$50 million']],
  ['It cost $50 million, or 48% more than in 1999.', 'percent', ['48%']],
  ['The 51-year-old walked 12 km in three hours.', 'age', ['51-year-old']],
  ['The 51-year-old walked 12 km in three hours.', 'quantity', ['12 km']],
  ['“We won,” she said, “at last.”', 'quotation', ['We won,', 'at last.']],
  ['They left because of the flood.', 'reason', ['because of the flood']],
])('%s: %s', (text, type, expected) => {
  expect(found(text, type)).toEqual(expected);
});

it('a quotation that is not closed ends with its paragraph', () => {
  const article = articleOf('open', 'Open', '"It went on, he said.', '"And on," he added. The train left.');
  const quoted = indexOf(article)
    .profiles.flatMap((profile) => profile.spans)
    .filter(({ type }) => type === 'quotation')
    .map(({ start, end }) => article.text.slice(start, end));
  expect(quoted).toEqual(['And on,']);
});

it('spans of one type are those that all of the sentence has, in their order', () => {
  const article = articleOf(
    'types',
    'Types',
    'Anna Berg, 51, sold seven boats on 2 July. Six went to Bergen in 2009, said the mayor, Otto Lind.',
    'The Group of Seven paid $50 million “at last” because of the flood.',
  );
  const types = ['date', 'age', 'number', 'person', 'role', 'money', 'quotation', 'reason'] as const;
  const all = indexOf(article).profiles.flatMap(({ spans }) => spans);
  // Another article of the same words: what was looked for first must not matter.
  const { profiles } = indexOf({ ...article });
  for (const type of types) {
    const found = profiles.flatMap((profile) => profile.spansOf(type));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(all.filter((span) => span.type === type));
  }
});

it('ages alone are those among all numbers', () => {
  const text =
    'Berg, 51, met a 51-year-old man aged 51 years of age, two in their early 50s and 14 teenagers, 3 km off.';
  const ages = findNumbers(text).filter(({ type }) => type === 'age');
  expect(ages.length).toBeGreaterThan(3);
  expect(findAgesAlone(text)).toEqual(ages);
});

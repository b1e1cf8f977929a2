import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/article/article.js';
import { summarize } from '../../src/digest/digest.js';
import { articleOf, seed } from '../seed.js';

describe('summarize', () => {
  it.each([
    ['short', 3],
    ['medium', 5],
    ['long', 8],
  ] as const)('%s has %i sentences of the article, in its order', (length, count) => {
    const { sentences } = summarize(seed, { length });
    expect(sentences).toHaveLength(count);
    expect(sentences.map(({ start }) => start)).toEqual(
      sentences.map(({ start }) => start).sort((a, b) => a - b),
    );
    for (const { start, end, quote, paragraph } of sentences) {
      expect(seed.text.slice(start, end)).toBe(quote);
      expect(sentencesOf(seed)).toContainEqual({ paragraph, start, end });
    }
  });

  it('is medium by default and opens with the news', () => {
    expect(summarize(seed)).toEqual(summarize(seed, { length: 'medium' }));
    expect(summarize(seed).sentences[0]?.paragraph).toBe(1);
  });

  it.each([1, 2, 7, 19])('gives exactly %i sentences', (sentences) => {
    expect(summarize(seed, { sentences }).sentences).toHaveLength(sentences);
  });

  it('gives all where the article has fewer', () => {
    const article = articleOf('two', 'Two', 'One came. Another went.');
    expect(summarize(article, { sentences: 9 }).sentences.map(({ quote }) => quote)).toEqual([
      'One came.',
      'Another went.',
    ]);
  });

  it('does not say the same thing twice', () => {
    const article = articleOf(
      'twice',
      'Dam bursts',
      'The dam above Orlo burst on Friday after a week of rain.',
      'Four villages were cleared before the water came.',
      'The dam above Orlo burst on Friday after a week of heavy rain.',
      'Engineers had asked for new gates in spring.',
    );
    expect(summarize(article, { sentences: 3 }).sentences.map(({ paragraph }) => paragraph)).toEqual([
      1, 2, 4,
    ]);
  });
});

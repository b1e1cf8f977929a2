import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/digest/digest.js';
import { articleOf, seed } from '../seed.js';

describe('a long digest', () => {
  const dated = (...paragraphs: string[]) => ({
    ...articleOf('parts', 'Bridge', ...paragraphs),
    published: '2022-07-02',
  });
  const news = [
    'Mayor Jane Roe of Orlo closed the old bridge on Friday after cracks were found in its pillars.',
    'Engineers of the city expect that repairs will cost 40 million and take until the autumn.',
    'Buses take another way over the dam since Saturday, which adds half an hour to the trip.',
  ];

  it('parts news from background where it has both', () => {
    const article = dated(
      ...news,
      'Orlo Steel built the bridge in 1921 for 9,000 marks.',
      'In 1987 the city widened both of its lanes for lorries.',
    );
    expect(summarize(article, { length: 'long' }).sentences.map(({ part }) => part)).toEqual([
      ...['happened', 'happened', 'happened'],
      ...['background', 'background'],
    ]);
    expect(summarize(article, { sentences: 5 }).sentences.map(({ part }) => part)).toEqual(
      Array(5).fill(null),
    );
  });

  it('takes a comparison with the past for news', () => {
    const article = dated(
      ...news,
      'The water of the river stood at 14 meters, its lowest level since 1921.',
      'Fewer than 9,000 cars came to Orlo, for the first time since 1987.',
    );
    expect(summarize(article, { length: 'long' }).sentences.map(({ part }) => part)).toEqual(
      Array(5).fill(null),
    );
  });

  it('has no parts where there is little background', () => {
    const article = dated(...news, 'Orlo Steel built the bridge in 1921 for 9,000 marks.');
    expect(summarize(article, { length: 'long' }).sentences.map(({ part }) => part)).toEqual(
      Array(4).fill(null),
    );
  });

  it('parts the seed, and names in full who is named first in it as it is read', () => {
    const { sentences } = summarize(seed, { length: 'long' });
    const told = sentences.map(({ paragraph, part, note }) => [paragraph, part, note?.name.text ?? null]);
    expect(told).toEqual([
      [1, 'happened', null],
      [2, 'happened', null],
      [6, 'background', null],
      [14, 'background', null],
      [17, 'happened', 'Alexander Lukashenko'],
    ]);
  });

  it('has no parts where news leans on background', () => {
    const article = dated(
      ...news.slice(0, 2),
      'In 1921 the shipyard Orlo Steel built a ferry for 9,000 marks.',
      'In 1987 the city sold both of its lanes to a farmer.',
      'The shipyard will close by Monday for 40 weeks.',
    );
    expect(summarize(article, { length: 'long' }).sentences.map(({ part }) => part)).toEqual(
      Array(5).fill(null),
    );
  });
});

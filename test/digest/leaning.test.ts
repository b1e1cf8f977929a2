import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/digest/digest.js';
import { articleOf, seed } from '../seed.js';
import { paragraphsOf } from './shown.js';

describe('a sentence that leans on another', () => {
  const LEAD =
    'Mayor Jane Roe of Orlo closed the old bridge on Friday after cracks were found in its pillars.';
  const REST = 'Engineers of the city expect that repairs will take until the autumn of next year.';

  it.each([
    'That would be done to keep heavy lorries and 40 buses away from the city.',
    'However, lorries and 40 buses of the city may use a new road until Monday.',
    'It was built in 1921 by Orlo Steel and carries 9,000 cars on each Monday.',
    'Inspectors of Orlo Steel visited 40 bridges of the city two days later and will report on Monday.',
    '“Nobody in Orlo will have to walk across 40 fields on Monday in the rain.”',
  ])('waits until the one before it is chosen: %s', (leaning) => {
    const article = articleOf('lean', 'Bridge', LEAD, 'A cat slept.', leaning, REST);
    expect(paragraphsOf(summarize(article, { sentences: 2 }))).toEqual([1, 4]);
    const all = summarize(article, { sentences: 4 });
    expect(paragraphsOf(all)).toEqual([1, 2, 3, 4]);
  });

  it('brings a note on whom it means, beside the words and not in them', () => {
    const article = articleOf(
      'note',
      'Bridge of Orlo closed by mayor',
      'The bridge of Orlo was closed for 9,000 cars on Friday, after cracks were found in two of its pillars.',
      'Jane Roe walked home.',
      'She said on Friday that Orlo needs 40 million for a new bridge, and asked the government to pay half of it.',
    );
    const { sentences } = summarize(article, { sentences: 2 });
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
    expect(sentences[1]).toMatchObject({
      quote: expect.stringMatching(/^She said/),
      note: { word: { text: 'She' }, name: { text: 'Jane Roe', paragraph: 2 } },
    });
    expect(summarize(article, { sentences: 3 }).sentences.map(({ note }) => note)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('has the full name of who is named in short', () => {
    const [, , last] = summarize(seed).sentences;
    expect(last).toMatchObject({
      paragraph: 17,
      note: { word: { text: 'Lukashenko' }, name: { text: 'Alexander Lukashenko', paragraph: 6 } },
    });
  });

  it('is left to the last where it is only a quotation, which would seem the speaker’s before it', () => {
    const article = articleOf(
      'quoted',
      'Bridge',
      LEAD,
      '“The bridge has 40 cracks and is the oldest of Orlo,” said Anna Zwick of Orlo Steel on Friday.',
      '“Nobody in Orlo asked me about the 9,000 cars on Monday.',
      'I would have told them, and the mayor of Orlo too,” said John Blum, an engineer of the old bridge.',
    );
    const chosen = [3, 4].map((sentences) => paragraphsOf(summarize(article, { sentences })));
    expect(chosen).toEqual([
      [1, 2, 4],
      [1, 2, 3, 4],
    ]);
  });
});

import { expect, it } from 'vitest';
import { seed } from '../seed.js';
import { textsOf } from './texts.js';

it('reads the seed', () => {
  expect(seed).toMatchObject({
    headline: 'WESTERN SANCTIONS PUSHING RUSSIA-BELARUS UNIFICATION, PUTIN SAYS',
    byline: 'News Desk World',
    published: '2022-07-02',
    source: 'INDEPENDENT PRESS AND NEWS AGENCIES',
  });
  const texts = textsOf(seed);
  expect(texts).toHaveLength(18);
  expect(texts[0]).toMatch(/^Belarus is being pushed to ingratiate/u);
  expect(texts[17]).toMatch(/^The Belarusian president said Russia “must be ready”.*in Minsk\.$/u);
  expect(seed.paragraphs.map(({ sentences }) => sentences.length)).toEqual([
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    ...Array(11).fill(1),
  ]);
});

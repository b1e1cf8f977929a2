import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { sentencesOf } from '../../src/article/article.js';
import { textFragment } from '../../src/cards/text-fragment.js';
import { articleOf } from '../seed.js';

const URL_ = 'https://example.org/bridge';

const linkTo = (article: Article, place: number, url = URL_) => {
  const sentence = sentencesOf(article)[place];
  if (!sentence) throw new RangeError(`no sentence ${place}`);
  return textFragment(url, article, { article: article.id, ...sentence });
};

describe('a link to the very words', () => {
  it('names a short quotation whole, and percent-encodes what would act', () => {
    const article = articleOf('a', 'Bridge', 'The well-known “bridge”, at 100% & more, is closed. It rains.');
    expect(linkTo(article, 0)).toBe(
      `${URL_}#:~:text=The%20well%2Dknown%20%E2%80%9Cbridge%E2%80%9D%2C%20at%20100%25%20%26%20more%2C%20is%20closed.`,
    );
  });

  it('names the first and last words of a long one', () => {
    const article = articleOf(
      'a',
      'Bridge',
      'On Monday the council voted by nine to four to close the old bridge for the winter. It rains.',
    );
    expect(linkTo(article, 0)).toBe(
      `${URL_}#:~:text=On%20Monday%20the%20council,bridge%20for%20the%20winter.`,
    );
  });

  it('tells words that repeat by the words beside them', () => {
    const article = articleOf(
      'a',
      'Bridge',
      'Nobody came. He said no. She left.',
      'It was late. He said no.',
      'Then it rained again.',
    );
    expect(linkTo(article, 1)).toBe(`${URL_}#:~:text=Nobody%20came.-,He%20said%20no.,-She%20left.`);
    expect(linkTo(article, 4)).toBe(`${URL_}#:~:text=It%20was%20late.-,He%20said%20no.,-Then%20it%20rained`);
  });

  it('goes behind a fragment that the address has', () => {
    const article = articleOf('a', 'Bridge', 'It is closed. It rains.');
    expect(linkTo(article, 0, `${URL_}#top`)).toBe(`${URL_}#top:~:text=It%20is%20closed.`);
  });

  it('is an address whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const span = { start: 0, end: text.length };
        const article: Article = {
          ...{ id: 'a', text, headline: 'A' },
          paragraphs: [{ number: 1, ...span, sentences: [{ paragraph: 1, ...span }] }],
        };
        const link = textFragment(URL_, article, { article: 'a', paragraph: 1, ...span });
        expect(link.slice(URL_.length)).toMatch(/^#:~:text=[\w.!~*'()%,-]*$/);
        expect(decodeURIComponent(link)).toBeTypeOf('string');
      }),
    );
  });
});

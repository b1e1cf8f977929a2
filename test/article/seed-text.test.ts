import { describe, expect, it } from 'vitest';
import { composeArticle, type Draft } from '../../src/article/compose.js';
import { openLibrary } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import { writeSeed } from '../../src/article/seed-text.js';
import { packageFile } from '../../src/package.js';

const STORY = [
  'The ferry to Odde sank off the pier on Monday, the harbour master said.',
  'Divers looked for its bell until dusk, and found an anchor that nobody missed.',
];

const factsOf = ({ headline, byline, published, source, url }: Draft) => ({
  ...{ headline, byline, published, source, url },
});

describe('a seed that is written', () => {
  it.each<Partial<Draft>>([
    { headline: 'Ferry sinks' },
    {
      headline: '“Gone in a minute”: the ferry of Odde',
      byline: 'Ann Roe and Tom Hale',
      published: '2026-03-02',
      source: 'The Harbour Post',
      url: 'https://example.org/ferry?a=1#top',
    },
    { headline: '"Gone" and "lost"' },
    { headline: "'Gone'", byline: 'the Sea Wire' },
    { headline: 'Ferry: what we know\nso far' },
    { headline: '--- no ruler' },
  ])('is read as the same article: %j', (facts) => {
    const article = composeArticle({ headline: '', paragraphs: STORY, ...facts }, 'ferry');
    const { text, lost } = writeSeed(article);
    const read = parseArticle(text, 'ferry');
    expect(lost).toEqual([]);
    expect(factsOf({ ...read, paragraphs: [] })).toEqual({
      ...factsOf({ ...article, paragraphs: [] }),
      headline: article.headline.replace('\n', ' '),
    });
    expect(read.paragraphs.map(({ start, end }) => read.text.slice(start, end))).toEqual(STORY);
  });

  it('says which paragraphs reading it would lose', () => {
    const paragraphs = [...STORY, 'Share this article', 'The pier opens again on Friday.'];
    const { lost } = writeSeed(composeArticle({ headline: 'Ferry sinks', paragraphs }, 'ferry'));
    expect(lost.map(({ number }) => number)).toEqual([3]);
    const twice = composeArticle(
      { headline: 'Ferry sinks', paragraphs: [paragraphs[2] ?? '', ...STORY] },
      'ferry',
    );
    expect(writeSeed(twice).lost.map(({ number }) => number)).toEqual([1]);
  });

  it('of a seed gives the seed’s article', () => {
    for (const article of openLibrary(packageFile('seeds')).articles) {
      const { text, lost } = writeSeed(article);
      const read = parseArticle(text, article.id);
      expect(lost).toEqual([]);
      expect(read.paragraphs.length).toBe(article.paragraphs.length);
      expect(factsOf({ ...read, paragraphs: [] })).toEqual(factsOf({ ...article, paragraphs: [] }));
    }
  });
});

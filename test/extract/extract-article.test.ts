import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.js';
import { page, paragraphs, STORY, URL_OF_PAGE } from './pages/page.js';

const html = (source: string) => ({
  bytes: Buffer.from(source),
  type: 'text/html',
  url: URL_OF_PAGE,
  name: URL_OF_PAGE,
});
const article = page('', `<article><h1>Ferry</h1>${paragraphs()}</article>`);

describe('in a thread of its own', () => {
  it('a page is an article whose every paragraph is a slice of its text', async () => {
    const { article: read } = await extractArticle(html(article), 'ferry');
    expect(read).toMatchObject({
      id: 'ferry',
      headline: 'Ferry',
      source: 'harbour.example',
      url: URL_OF_PAGE,
    });
    expect(read.paragraphs.map(({ start, end }) => read.text.slice(start, end))).toEqual(STORY);
    expect(read.paragraphs[0]).not.toHaveProperty('page');
  });

  it('a refusal names the page in both languages', async () => {
    const refused = extractArticle(html(page('', '')), 'ferry');
    await expect(refused).rejects.toMatchObject({
      reason: 'empty',
      message: expect.stringContaining(URL_OF_PAGE),
    });
  });

  it('what takes too long is ended', async () => {
    await expect(extractArticle(html(article), 'ferry', 1)).rejects.toMatchObject({ reason: 'tooHard' });
  });

  it.each([
    [
      '5 MiB of text in one paragraph',
      `<p>${'The ferry sails again. '.repeat(228_000)}</p>`,
      /tooLong|tooHard/u,
    ],
    [
      '5 MiB of small paragraphs',
      '<p>The ferry sails again on Monday, they said.</p>'.repeat(105_000),
      /tooLong|tooHard/u,
    ],
    ['elements nested 100,000 deep', '<div>'.repeat(100_000), /tooHard/u],
    ['elements never closed', '<a href=x><b>'.repeat(100_000), /tooHard/u],
  ])('%s ends in a refusal, and this thread goes on', async (_, body, reason) => {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await expect(extractArticle(html(page('', body)), 'ferry')).rejects.toMatchObject({
      reason: expect.stringMatching(reason),
    });
    clearInterval(timer);
    expect(longest).toBeLessThan(1_000);
  });
});

it.each([
  ['ferry.txt', '', 'Ferry\n\nIt sails again on Monday, the council said.'],
  ['ferry.md', 'application/octet-stream', '# Ferry\n\nIt *sails* again on Monday, the council said.'],
  ['ferry', 'text/plain', 'Ferry\n\nIt sails again on Monday, the council said.'],
  ['ferry', 'text/markdown', '# Ferry\n\nIt sails again on **Monday**, the council said.'],
])('%s of type “%s” is read by its kind', async (name, type, text) => {
  const { article: read } = await extractArticle({ bytes: Buffer.from(text), type, name }, 'ferry');
  expect(read.headline).toBe('Ferry');
  expect(read.paragraphs.map(({ start, end }) => read.text.slice(start, end))).toEqual([
    'It sails again on Monday, the council said.',
  ]);
});

it('another kind of file is refused', async () => {
  const file = { bytes: Buffer.from('PK'), type: '', name: 'ferry.docx' };
  await expect(extractArticle(file, 'ferry')).rejects.toMatchObject({ reason: 'wrongType' });
});

describe('of a text file', () => {
  const lines = ['Ferry sails again', STORY[0], 'Published: 4 March 2026', STORY[1]];
  const read = (text: string) =>
    extractArticle({ bytes: Buffer.from(text), type: 'text/plain', name: 'ferry.txt' }, 'ferry');

  it('the lines around the story are told as left out; rulers and what is read of the article are not', async () => {
    const around = [
      'Share this article',
      '***',
      'Related stories',
      'The old ferry',
      'Sign up for our newsletter',
    ];
    const { article, leftOut } = await read([...lines, ...around].join('\n\n'));
    expect(article.published).toBe('2026-03-04');
    expect(article.paragraphs).toHaveLength(2);
    expect(leftOut).toEqual([{ kind: 'site line', count: 4 }]);
  });

  it('nothing is told where all of it is the article', async () => {
    expect((await read(lines.join('\n\n'))).leftOut).toEqual([]);
  });
});

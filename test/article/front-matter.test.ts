import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../src/article/article-error.js';
import { parseArticle } from '../../src/article/parse.js';
import { FIRST, textsOf } from './texts.js';

const BODY = `Dam breaks\n\nBy Anna Berg\n\n25 March 2009\n\n${FIRST}\n\nSOURCE: Valley Wire`;

function read(frontMatter: string, body = BODY) {
  return parseArticle(`${frontMatter}\n${body}`, 'dam');
}

describe('front matter', () => {
  it('wins over what the text says', () => {
    const lines = [
      'url: https://example.org/dam',
      'source: Post',
      'published: 2009-03-26',
      'byline: Tom Vale',
    ];
    const article = read(['---', ...lines, '---'].join('\n'));
    expect(article).toMatchObject({
      headline: 'Dam breaks',
      byline: 'Tom Vale',
      published: '2009-03-26',
      source: 'Post',
      url: 'https://example.org/dam',
    });
    expect(textsOf(article)).toEqual([FIRST]);
  });

  it('leaves to the text what it does not give', () => {
    expect(read('---\nurl: https://example.org/dam\nbyline:\n---')).toMatchObject({
      byline: 'Anna Berg',
      published: '2009-03-25',
      source: 'Valley Wire',
    });
  });

  it('is understood by the names that other programs have for it, behind our own', () => {
    const lines = [
      'title: Dam bursts',
      'author: [By Tom Vale, Ada Roe]',
      'date: 2009-03-26',
      'publisher: Post',
    ];
    const told = { headline: 'Dam bursts', published: '2009-03-26', source: 'Post' };
    expect(read(['---', ...lines, '---'].join('\n'))).toMatchObject({ ...told, byline: 'Tom Vale, Ada Roe' });
    expect(read(['---', ...lines, 'byline: by Eva Berg', '---'].join('\n'))).toMatchObject({
      ...told,
      byline: 'Eva Berg',
    });
    expect(read('---\ndate: soon\nlink: /dam\n---')).toMatchObject({ published: '2009-03-25' });
    const several = [
      'link: https://example.org/dam',
      'canonical: /x',
      'authors: ["Tom Vale", "Ada Roe"]',
      'author:',
    ];
    expect(read(['---', ...several, '---'].join('\n'))).toMatchObject({
      url: 'https://example.org/dam',
      byline: 'Tom Vale, Ada Roe',
    });
  });

  it('may quote values, hold unknown keys, comments and blank lines, and end lines with CRLF', () => {
    const article = read(
      '\uFEFF---\r\nByline: "Tom Vale: a life"\r\n# a comment\r\n\r\ntags: flood\r\n---\r\n',
    );
    expect(article.byline).toBe('Tom Vale: a life');
    expect(textsOf(article)).toEqual([FIRST]);
  });

  it.each(['2009-03-26', '26 March 2009', 'March 26, 2009', '2009-03-26T10:15:00Z', '26/03/2009'])(
    'reads published: %s',
    (date) => {
      expect(read(`---\npublished: ${date}\n---`).published).toBe('2009-03-26');
    },
  );

  it.each(['soon', '2009-02-30', '2009', 'March 2009', '25 March'])('refuses published: %s', (date) => {
    expect(() => read(`---\npublished: ${date}\n---`)).toThrow(ArticleError);
    expect(() => read(`---\npublished: ${date}\n---`)).toThrow(`published “${date}” is no date`);
  });

  it.each(['03/04/2026', '3-4-2026', '12.11.2026', '03/04/2026 10:15'])(
    'asks which is the day where published is %s',
    (date) => {
      const refused = () => read(`---\npublished: ${date}\n---`);
      expect(refused).toThrow(ArticleError);
      expect(refused).toThrow(`published “${date}” can be read in two ways; write it as YYYY-MM-DD.`);
    },
  );

  it.each([
    ['04/04/2026', '2026-04-04'],
    ['13/04/2026', '2026-04-13'],
    ['04/13/2026', '2026-04-13'],
    ['2026/03/04', '2026-03-04'],
    ['3 April 2026', '2026-04-03'],
  ])('reads published %s, which is one day only', (date, published) => {
    expect(read(`---\npublished: ${date}\n---`).published).toBe(published);
  });

  it.each(['byline: Tom Vale\nurl: https://example.org\nBYLINE: Anna Berg', 'byline:\nbyline: Tom Vale'])(
    'refuses a key that stands twice: %j',
    (lines) => {
      expect(() => read(`---\n${lines}\n---`)).toThrow(ArticleError);
      expect(() => read(`---\n${lines}\n---`)).toThrow('byline stands twice in its front matter');
    },
  );

  it('takes an unknown key as often as it stands', () => {
    expect(read('---\ntag: flood\ntag: dam\nbyline: Tom Vale\n---').byline).toBe('Tom Vale');
  });

  it.each(['example.org/dam', 'javascript:alert(1)', 'https://', 'https://exa mple.org'])(
    'refuses url: %s',
    (url) => {
      expect(() => read(`---\nurl: ${url}\n---`)).toThrow(`url “${url}” is no web address`);
    },
  );

  it('must be closed', () => {
    expect(() => read('---\nbyline: Tom Vale\n')).toThrow(/front matter is never closed/u);
  });

  it('is none where three hyphens open the text', () => {
    expect(textsOf(read('---\n'))).toEqual([FIRST]);
  });

  it('keeps offsets into the whole file', () => {
    const article = read('---\nbyline: Tom Vale\n---');
    expect(article.text.startsWith('---\nbyline')).toBe(true);
    expect(article.paragraphs[0]?.start).toBe(article.text.indexOf(FIRST));
  });
});

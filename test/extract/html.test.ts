import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.js';
import { decodePage } from '../../src/extract/charset.js';
import { readHtml } from '../../src/extract/html.js';
import { DETAILS } from './pages/details.js';
import { jsonLd, type Page, page, paragraphs, STORY, URL_OF_PAGE } from './pages/page.js';
import { SITES } from './pages/sites.js';

const read = ({ html, charset, url = URL_OF_PAGE }: Pick<Page, 'html' | 'charset' | 'url'>) =>
  readHtml(typeof html === 'string' ? html : decodePage(html, charset), { url, name: 'the page' });

it('there are more than thirty pages', () => {
  expect(SITES.length + DETAILS.length).toBeGreaterThan(30);
});

describe.each([...SITES, ...DETAILS])('$name', (given) => {
  it('has its headline, byline, date, source, address and paragraphs', () => {
    const { draft } = read(given);
    expect(draft).toEqual({
      headline: given.headline,
      ...(given.byline === undefined ? {} : { byline: given.byline }),
      ...(given.published === undefined ? {} : { published: given.published }),
      source: given.source,
      url: given.ownUrl ?? given.url ?? URL_OF_PAGE,
      paragraphs: given.paragraphs,
    });
    const article = composeArticle(draft, 'page');
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      given.paragraphs,
    );
    expect(article.paragraphs.every(({ sentences }) => sentences.length > 0)).toBe(true);
  });
});

it('what was left out is told by kind', () => {
  const { leftOut } = read({
    html: page(
      '',
      `<article><h1>Ferry</h1>${paragraphs()}<table><tr><td>1</td></tr></table><div class="ad-slot">x</div><figure><img></figure><figure><img></figure></article>`,
    ),
  });
  expect(leftOut).toEqual([
    { kind: 'picture', count: 2 },
    { kind: 'table', count: 1 },
    { kind: 'advertisement', count: 1 },
  ]);
});

describe('pages that are refused', () => {
  const links = Array.from(
    { length: 40 },
    (_, at) => `<li><a href="/${at}">Council speaks about ferry number ${at} and its pier</a></li>`,
  );
  it.each([
    [
      'paywall',
      'a stub with an offer',
      page(
        '',
        `<article><h1>Ferry</h1>${paragraphs(STORY.slice(0, 2))}<p>Subscribe to continue reading this article.</p></article>`,
      ),
    ],
    [
      'paywall',
      'a stub by JSON-LD',
      page(
        jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }),
        `<article><h1>Ferry</h1>${paragraphs(STORY.slice(0, 2))}</article>`,
      ),
    ],
    [
      'paywall',
      'a German stub',
      page(
        '',
        `<article><h1>Fähre</h1>${paragraphs(STORY.slice(0, 2))}<p>Jetzt abonnieren und alles lesen.</p></article>`,
      ),
    ],
    [
      'consent',
      'a consent page',
      page(
        '<title>Before you continue</title>',
        '<main><h1>Before you continue</h1><p>We use cookies and data to deliver services and to measure how they are used.</p><p>If you choose to accept all, we will also use cookies to show you advertising.</p><button>Accept all cookies</button></main>',
      ),
    ],
    [
      'consent',
      'a German consent page',
      page(
        '',
        '<main><p>Wir und unsere 214 Partner verwenden Cookies, um Inhalte zu zeigen und ihre Nutzung zu messen.</p><p>Alle akzeptieren</p></main>',
      ),
    ],
    [
      'script',
      'a page filled in by script',
      page('', '<div id="root"></div><script src="/app.js"></script>'),
    ],
    [
      'script',
      'a page that asks for JavaScript',
      page('', '<p>You need to enable JavaScript to run this app.</p><script src="/app.js"></script>'),
    ],
    ['empty', 'a page without text', page('<title>Ferry</title>', '<div></div>')],
    ['empty', 'nothing at all', ''],
    [
      'noArticle',
      'an index page',
      page('<title>Coast News</title>', `<main><h1>News</h1><ul>${links.join('')}</ul></main>`),
    ],
    ['noArticle', 'a page of a few words', page('', '<main><h1>404</h1><p>Not found</p></main>')],
    ['tooHard', 'elements nested 100,000 deep', `<html><body>${'<div>'.repeat(100_000)}${STORY[0]}`],
    ['tooHard', 'inline elements nested 20,000 deep', `<html><body><p>${'<b>'.repeat(20_000)}${STORY[0]}`],
  ])('%s: %s', (reason, _, html) => {
    expect(() => read({ html })).toThrow(expect.objectContaining({ reason }));
  });
});

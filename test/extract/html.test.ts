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

it('Windows-1252 has its quotation marks and dashes', () => {
  const bytes = Uint8Array.from([0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x80, 0xe9]);
  for (const charset of [undefined, 'windows-1252', 'iso-8859-1'])
    expect(decodePage(bytes, charset)).toBe('“A” – €é');
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

describe('what stands among the paragraphs without a mark of its own', () => {
  const [first, second, third, ...rest] = STORY;
  const reading = (body: string) =>
    read({ html: page('', `<main><h1>Ferry sails</h1>${body}${paragraphs(rest)}</main>`) });
  const around = (line: string) =>
    reading(`<p>${first}</p>${line}<p>${second}</p><p>${third}</p>`).draft.paragraphs;

  it.each([
    [
      'a share line',
      '<p>Share this</p><p>Share on Facebook</p><div><span>Facebook</span><span>X</span></div>',
    ],
    ['a label', '<p class="x1">ADVERTISEMENT</p><p>Sign up for our newsletter.</p>'],
    ['a link to another story', '<p><a href="/a">Read more: Storm takes the pier</a></p>'],
    [
      'a link without a label',
      '<p><strong>MORE</strong> <a href="/a">Storm takes the pier of Skell away</a></p>',
    ],
    ['related stories', '<h3>Related stories</h3><ul><li><a href="/a">Storm takes the pier</a></li></ul>'],
    ['a caption with a credit', '<div><img><p>Divers at work, in January. Photograph: Ola Berg</p></div>'],
    [
      'a caption in two lines',
      '<div><img><div>Divers at work</div><div>Image credit: Skell Pictures</div></div>',
    ],
    ['a caption set in italics', '<p><img><br><em>Divers at work in January.</em></p>'],
    ['a caption apart from its picture', '<p>Divers at work in January. (AP Photo/Ola Berg)</p>'],
    ['what stands in place of the picture', '<p><img alt="The pier at dusk."></p><p>The pier at dusk.</p>'],
    [
      'a picture and its caption twice',
      '<figure><img><figcaption>The pier at dusk.</figcaption></figure><div><noscript><img></noscript><span>The pier at dusk.</span></div>',
    ],
    ['the paragraph before once more', `<p>${first}</p>`],
  ])('is left out: %s', (_, line) => {
    expect(around(line)).toEqual(STORY);
  });

  it.each([
    ['Share this', first, `<p>${first} Share this</p>`],
    ['a button without a space before it', first, `<p>${first}<span>Share this with Facebook</span></p>`],
  ])('is cut from the paragraph that it is stuck to: %s', (_, paragraph, html) => {
    expect(reading(html).draft.paragraphs).toEqual([paragraph, ...rest]);
  });

  it.each([
    [
      'a sentence beside a picture',
      '<div><img src="a.jpg"><p>The ramp is of steel.</p></div>',
      'The ramp is of steel.',
    ],
    [
      'a sentence that is a link',
      '<p><a href="/a">The council met on Friday.</a></p>',
      'The council met on Friday.',
    ],
    [
      'a sentence on a photo',
      '<p>He held up a photo: it showed the old pier.</p>',
      'He held up a photo: it showed the old pier.',
    ],
    ['a heading', '<h2>What the divers found</h2>', 'What the divers found'],
    ['a short line twice', '<p>They waited.</p>', 'They waited.'],
    ['a quotation', '<p>“Share this bread,” she said.</p>', '“Share this bread,” she said.'],
  ])('but this is the story: %s', (_, html, paragraph) => {
    expect(around(html)).toEqual([first, paragraph, second, third, ...rest]);
  });

  it('is told', () => {
    expect(reading(`<p>${first}</p><p>Share this</p><p>Tweet</p>`).leftOut).toEqual([
      { kind: 'site line', count: 2 },
    ]);
  });
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

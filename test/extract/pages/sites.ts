import { jsonLd, type Page, page, paragraphs, STORY } from './page.js';

const headline = 'Skell ferry to sail again on Monday';
const [first, second, third, fourth, fifth] = STORY;

/** Mark-up as large sites and common systems write it. */
export const SITES: readonly Page[] = [
  {
    name: 'a broadcaster: hashed classes, one block a paragraph, images between, topic list below',
    html: page(
      `<title>${headline} - Coast News</title><link rel="canonical" href="https://www.harbour.example/news/articles/c5yx1">
      ${jsonLd({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline, datePublished: '2026-03-05T18:02:11.000Z', author: [{ '@type': 'Person', name: 'Priya Natt' }], publisher: { '@type': 'NewsMediaOrganization', name: 'Coast News' } })}`,
      `<header><nav><a href="/">Home</a><a href="/sport">Sport</a></nav></header><main id="main-content"><article>
      <div data-component="headline-block"><h1 class="sc-f98b">${headline}</h1></div>
      <div data-component="byline-block"><time datetime="2026-03-05T18:02:11.000Z">5 hours ago</time><span>Priya Natt</span></div>
      ${STORY.map((text, at) => `<div data-component="text-block" class="sc-3b6b"><p class="sc-9a00">${text}</p></div>${at === 1 ? '<div data-component="image-block"><figure><img alt=""><figcaption>The new pier seen from the harbour wall</figcaption></figure></div>' : ''}`).join('')}
      <div data-component="topic-list"><nav><ul><li><a href="/t">Norhaven</a></li></ul></nav></div></article></main><footer><p>Copyright 2026 Coast News.</p></footer>`,
    ),
    headline,
    byline: 'Priya Natt',
    published: '2026-03-05',
    source: 'Coast News',
    ownUrl: 'https://www.harbour.example/news/articles/c5yx1',
    paragraphs: STORY,
  },
  {
    name: 'a daily: standfirst outside the body, related box and newsletter inside it',
    html: page(
      `<title>${headline} | Ferries | The Daily Bell</title><meta property="og:site_name" content="the Bell"><meta property="og:title" content="${headline}">
      <meta property="article:published_time" content="2026-03-05T19:30:00.000Z"><meta name="author" content="Tom Ashe">`,
      `<main><article><h1>${headline}</h1><div id="maincontent"><div class="article-body-commercial-selector">
      <p class="dcr-1">${first}</p><p class="dcr-1">${second}</p>
      <aside data-component="rich-link"><h2>Related: the storm that took the pier</h2><a href="/x">Read more</a></aside>
      <p class="dcr-1">${third}</p><div class="newsletter-signup"><h3>Sign up to Morning Bell</h3><p>Our email breaks down the day’s stories and why they matter.</p></div>
      <div class="ad-slot ad-slot--inline">Advertisement</div><p class="dcr-1">${fourth}</p><p class="dcr-1">${fifth}</p></div></div></article></main>`,
    ),
    headline,
    byline: 'Tom Ashe',
    published: '2026-03-05',
    source: 'the Bell',
    paragraphs: STORY,
  },
  {
    name: 'a newsletter: subscription widgets and buttons among the paragraphs',
    html: page(
      `<title>${headline} - by Mara Lind</title>${jsonLd({ '@type': 'NewsArticle', url: 'https://www.harbour.example/p/ferry', headline, datePublished: '2026-03-06T06:00:00+00:00', author: [{ '@type': 'Person', name: 'Mara Lind', url: 'https://x.example' }], publisher: { '@type': 'Organization', name: 'Low Tide' }, isAccessibleForFree: true })}`,
      `<article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">${headline}</h1></div>
      <div class="available-content"><div dir="auto" class="body markup"><p><span>${first}</span></p><p>${second}</p>
      <div class="subscription-widget-wrap"><p>Thanks for reading Low Tide! Subscribe for free to receive new posts.</p><form><input></form></div>
      <blockquote><p>${third}</p></blockquote><p>${fourth}</p><p>${fifth}</p><p class="button-wrapper"><button>Share</button></p></div></div></article>
      <div class="comments-section"><h4>Discussion about this post</h4><p>Finally! I have waited for so long to hear this.</p></div>`,
    ),
    headline,
    byline: 'Mara Lind',
    published: '2026-03-06',
    source: 'Low Tide',
    ownUrl: 'https://www.harbour.example/p/ferry',
    paragraphs: STORY,
  },
  {
    name: 'WordPress: @graph of JSON-LD by ids, share buttons and related posts',
    html: page(
      `<title>${headline} &#8211; Norhaven Post</title>${jsonLd({
        '@graph': [
          {
            '@type': 'Article',
            '@id': '#article',
            headline,
            datePublished: '2026-03-04T10:00:00+01:00',
            author: { '@id': '#jo' },
            publisher: { '@id': '#org' },
          },
          { '@type': 'WebPage', '@id': '#page', name: 'A page' },
          { '@type': 'Person', '@id': '#jo', name: 'Jo Brandt' },
          { '@type': 'Organization', '@id': '#org', name: 'Norhaven Post' },
        ],
      })}`,
      `<div id="page"><main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${headline}</h1>
      <div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2026-03-04T10:00:00+01:00">March 4, 2026</time></span></div></header>
      <div class="entry-content">${paragraphs()}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div></div></article></main>
      <div id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="/1">One</a></li></ul></section></div></div>`,
    ),
    headline,
    byline: 'Jo Brandt',
    published: '2026-03-04',
    source: 'Norhaven Post',
    paragraphs: STORY,
  },
  {
    name: 'an encyclopedia: infobox, edit links, reference marks, contents, navigation boxes',
    html: page(
      `<title>Skell ferry - Openpedia</title><link rel="canonical" href="https://www.harbour.example/wiki/Skell_ferry">`,
      `<div id="content" class="mw-body"><h1 id="firstHeading">Skell ferry</h1><div id="bodyContent"><div class="hatnote">For other uses, see Skell.</div>
      <div class="mw-parser-output"><table class="infobox"><tr><th>Length</th><td>9 km</td></tr></table>
      <p>${first}<sup class="reference"><a href="#c1">[1]</a></sup></p><div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h">History</a></li></ul></div>
      <h2><span id="h">History</span><span class="mw-editsection">[<a href="#e">edit</a>]</span></h2><p>${second}<sup class="reference">[2]</sup></p><p>${fourth}</p>
      <div class="navbox"><a href="/a">Ferries</a></div></div></div></div>`,
    ),
    headline: 'Skell ferry',
    source: 'harbour.example',
    ownUrl: 'https://www.harbour.example/wiki/Skell_ferry',
    paragraphs: [first, 'History', second, fourth],
  },
  {
    name: 'an agency: dateline in the first paragraph, hub links and an advertisement between',
    html: page(
      `<title>${headline} | CP News</title><meta property="og:site_name" content="CP News"><meta property="article:published_time" content="2026-03-05T12:00:00">`,
      `<div class="Page-content"><main class="Page-main"><h1 class="Page-headline">${headline}</h1><div class="Page-authors">By <a rel="author" href="/a">LENA HOLM</a></div>
      <div class="RichTextStoryBody RichTextBody"><p>NORHAVEN (CP) — ${first}</p><p>${second}</p><div class="Advertisement"><div id="ad-1">Advertisement</div></div><p>${third}</p><p>${fourth}</p><p>${fifth}</p></div></main></div>`,
    ),
    headline,
    byline: 'LENA HOLM',
    published: '2026-03-05',
    source: 'CP News',
    paragraphs: [`NORHAVEN (CP) — ${first}`, second, third, fourth, fifth],
  },
  {
    name: 'a local paper: tables for layout are gone, paragraphs parted by two line breaks',
    html: page(
      '<title>The Skell Courier</title>',
      `<div id="wrap"><h1>${headline}</h1><div class="dateline"><time datetime="2026-03-05">Thursday</time></div><div class="storytext">${STORY.join('<br><br>\n')}</div></div>`,
    ),
    headline,
    published: '2026-03-05',
    source: 'harbour.example',
    paragraphs: STORY,
  },
  {
    name: 'AMP: its own elements, canonical on the same site',
    url: 'https://amp.harbour.example/news/ferry',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://www.harbour.example/news/ferry"><title>${headline}</title>
      ${jsonLd({ '@type': 'NewsArticle', headline, datePublished: '2026-03-05', publisher: { name: 'Coast News' } })}</head>
      <body><article><h1>${headline}</h1><amp-img src="a.jpg" width="1" height="1"></amp-img><amp-ad type="x">Buy boats</amp-ad>${paragraphs()}<amp-social-share type="email" class="share"></amp-social-share></article></body></html>`,
    headline,
    published: '2026-03-05',
    source: 'Coast News',
    ownUrl: 'https://www.harbour.example/news/ferry',
    paragraphs: STORY,
  },
  {
    name: 'a live blog: newest entry first, times as headings',
    html: page(
      jsonLd({
        '@type': 'LiveBlogPosting',
        headline: 'Skell ferry: as it happened',
        datePublished: '2026-03-09T07:00:00Z',
        publisher: { name: 'Coast News' },
      }),
      `<main><h1>Skell ferry: as it happened</h1><div class="live-entries"><article class="entry"><h2>The boat is in</h2><p>${third}</p><p>${fifth}</p></article>
      <article class="entry"><h2>First lorry aboard</h2><p>${second}</p><p>${fourth}</p></article></div></main>`,
    ),
    headline: 'Skell ferry: as it happened',
    published: '2026-03-09',
    source: 'Coast News',
    paragraphs: ['The boat is in', third, fifth, 'First lorry aboard', second, fourth],
  },
  {
    name: 'several h1: masthead and related stories are headings of the first rank, too',
    html: page(
      `<meta property="og:title" content="${headline}"><meta property="og:site_name" content="Coast News">`,
      `<header><h1>Coast News</h1></header><article><h1>${headline}</h1>${paragraphs()}</article><div class="more-stories"><h1>Other stories</h1><p><a href="/x">A story of something else entirely, with a long link.</a></p></div>`,
    ),
    headline,
    source: 'Coast News',
    paragraphs: STORY,
  },
  {
    name: 'microdata, no JSON-LD',
    html: page(
      `<title>${headline}</title>`,
      `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${headline}</h1><p>By <span itemprop="author"><span itemprop="name">Ola Berg</span></span></p>
      <time itemprop="datePublished" datetime="2026-03-05T08:00">5 March 2026</time><div itemprop="articleBody">${paragraphs()}</div></article>`,
    ),
    headline,
    byline: 'Ola Berg',
    published: '2026-03-05',
    source: 'harbour.example',
    paragraphs: STORY,
  },
];

import { jsonLd, type Page, page, paragraphs, STORY } from './page.js';

const headline = 'Skell ferry to sail again on Monday';
const source = 'harbour.example';
const [first, second, third, fourth, fifth] = STORY;
const h1 = `<h1>${headline}</h1>`;
const story = (inner: string, head = '') => page(head, `<article>${h1}${inner}</article>`);
const same = { headline, source } as const;

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

const LONG = [
  ...STORY.map((text) => `${text} So it stood in the paper.`),
  ...STORY.map((text) => `${text} So it was read out to all.`),
  ...STORY.map((text) => `${text} So it was told on Skell.`),
];

const GERMAN = [
  'Die Fähre zwischen Norhafen und der Insel Skell soll am Montag wieder fahren, acht Monate nach dem Sturm.',
  'Hafenmeisterin Ines Okafor sagte dem Rat, die Taucher hätten den letzten von 64 Pfählen gesetzt; die neue Brücke trage.',
  '„Seit Juli gab es auf Skell kein frisches Brot ohne Hubschrauber“, sagte sie. „Wir schulden ihnen ein Schiff.“',
];
const FRENCH = [
  'Le bac entre Norhaven et l’île de Skell reprendra la mer lundi, huit mois après la tempête qui a emporté sa jetée.',
  'La capitaine du port, Inès Okafor, a déclaré jeudi au conseil que les plongeurs avaient posé le dernier des 64 pieux.',
  '« Personne n’a eu de pain frais depuis juillet », a-t-elle dit. « Nous leur devons un bateau. »',
];

/** One thing each that goes wrong easily. */
export const DETAILS: readonly Page[] = [
  {
    ...same,
    name: 'lists and quotes are paragraphs',
    html: story(
      `<p>${first}</p><ul><li>${second}</li><li><p>${fourth}</p></li></ul><blockquote>${third}</blockquote><p>${fifth}</p>`,
    ),
    paragraphs: [first, second, fourth, third, fifth],
  },
  {
    ...same,
    name: 'a pull quote repeats a sentence of the story',
    html: story(
      `<p>${first}</p><p>${third}</p><blockquote class="lifted"><p>We owe them a boat.</p></blockquote><div class="pullquote">“We owe them a boat.”</div><p>${second}</p><p>${fourth}</p>`,
    ),
    paragraphs: [first, third, second, fourth],
  },
  {
    ...same,
    name: 'hidden elements',
    html: story(
      `<p>${first}</p><p hidden>Never shown to anybody at all, this one.</p><p style="display:none">Nor this one, which has a style of its own.</p><p>${second}</p><span class="visually-hidden">Image source</span><p>${third}</p><div aria-hidden="true"><p>For no reader, not even of screens.</p></div><p>${fourth}</p>`,
    ),
    paragraphs: [first, second, third, fourth],
  },
  {
    ...same,
    name: 'entities, non-breaking spaces, soft hyphens and tags within words',
    html: story(
      `<p>The coun&shy;cil paid 4.2&nbsp;million crowns &amp; more &mdash; &ldquo;a third&rdquo;, it&#8217;s said, than H<sub>2</sub>O would <b>c</b>ost; 3 &lt; 4&#x2026; and so on.</p><p>${second}</p><p>${fourth}</p>`,
    ),
    paragraphs: [
      'The council paid 4.2 million crowns & more — “a third”, it’s said, than H2O would cost; 3 < 4… and so on.',
      second,
      fourth,
    ],
  },
  {
    ...same,
    name: 'source broken over lines, and indented',
    html: story(STORY.map((text) => `\n   <p>\n      ${text.replaceAll(' ', '\n      ')}\n   </p>`).join('')),
    paragraphs: STORY,
  },
  {
    ...same,
    name: 'a single line break within a paragraph is a blank',
    html: story(`<p>${first}<br>${second}</p><p>${fourth}</p>`),
    paragraphs: [`${first} ${second}`, fourth],
  },
  {
    ...same,
    name: 'links keep their text',
    html: story(
      `<p>The <a href="/norhaven">harbour of Norhaven</a> opens on <a href="/m">Monday</a>, the council said after a long night of talks.</p><p>${second}</p><p>${fourth}</p>`,
    ),
    paragraphs: [
      'The harbour of Norhaven opens on Monday, the council said after a long night of talks.',
      second,
      fourth,
    ],
  },
  {
    ...same,
    name: 'section headings stay',
    html: story(`<p>${first}</p><h2>What it cost</h2><p>${fourth}</p><p>${fifth}</p><p>${second}</p>`),
    paragraphs: [first, 'What it cost', fourth, fifth, second],
  },
  {
    ...same,
    name: 'a table of data is left out',
    html: story(
      `<p>${first}</p><table><tr><th>Year</th><th>Crossings</th></tr><tr><td>2024</td><td>1,902</td></tr></table><p>${second}</p><p>${fourth}</p>`,
    ),
    paragraphs: [first, second, fourth],
  },
  {
    ...same,
    name: 'captions and credits of pictures are left out',
    html: story(
      `<figure><img alt="x"><figcaption>The pier. Photograph: A. Person/Agency</figcaption></figure><p>${first}</p><div class="wp-caption"><img><p class="wp-caption-text">Divers at work in the cold harbour.</p></div><p>${second}</p><p>${fourth}</p>`,
    ),
    paragraphs: [first, second, fourth],
  },
  {
    ...same,
    name: 'advertisements and related boxes within the story',
    html: story(
      `<p>${first}</p><div class="ad-unit"><p>Buy a boat today, while the stocks of boats last!</p></div><p>${second}</p><div class="related-content"><p>See how the storm took the pier away last July.</p></div><p>${third}</p><ins class="adsbygoogle ads">x</ins><p>${fourth}</p>`,
    ),
    paragraphs: [first, second, third, fourth],
  },
  {
    ...same,
    name: 'a share bar before and after the story',
    html: story(
      `<div class="share-bar"><a href="#">Share on X</a><a href="#">Copy link</a></div>${paragraphs()}<div class="social-links"><p>Follow us on every network there is.</p></div>`,
    ),
    paragraphs: STORY,
  },
  {
    ...same,
    name: 'a cookie notice over a whole article',
    html: page(
      '',
      `<div id="onetrust-consent-sdk"><p>We use cookies and similar technologies. Accept all cookies or manage your preferences.</p></div><article>${h1}${paragraphs()}</article>`,
    ),
    paragraphs: STORY,
  },
  {
    ...same,
    name: 'a class name that only sounds like an advertisement',
    html: page(
      '',
      `<div class="shadow-header download-area"><div class="gradient readmore-none">${h1}<div class="adventure-body">${paragraphs()}</div></div></div>`,
    ),
    paragraphs: STORY,
  },
  {
    ...same,
    name: 'the story in a box called promo is the story',
    html: page('', `<div class="promo">${h1}${paragraphs()}</div>`),
    paragraphs: STORY,
  },
  {
    ...same,
    name: 'broken mark-up: unclosed paragraphs, stray ends, doubled attributes',
    html: `<html><body><article>${h1}</div><p class=a class=b>${STORY.join('<p>')}</span></b></article>`,
    paragraphs: STORY,
  },
  {
    name: 'an article at a foreign canonical address keeps the one that it was fetched from',
    html: story(paragraphs(), '<link rel="canonical" href="https://elsewhere.example/stolen">'),
    ...same,
    paragraphs: STORY,
  },
  {
    ...same,
    name: 'JSON-LD that is no JSON is passed over',
    html: story(
      paragraphs(),
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>',
    ),
    paragraphs: STORY,
  },
  {
    ...same,
    name: 'a paid article of which everything is there',
    html: story(paragraphs(LONG), jsonLd({ '@type': 'NewsArticle', headline, isAccessibleForFree: false })),
    paragraphs: LONG,
  },
  {
    name: 'German, Latin-1 said by the page alone',
    html: latin1(
      page(
        '',
        `<article><h1>Fähre fährt wieder</h1>${paragraphs(GERMAN.map((text) => text.replace(/[„“]/gu, '"')))}</article>`,
      ).replace('utf-8', 'iso-8859-1'),
    ),
    headline: 'Fähre fährt wieder',
    source,
    paragraphs: GERMAN.map((text) => text.replace(/[„“]/gu, '"')),
  },
  {
    name: 'German, with byline and date in words',
    html: page(
      '<meta property="og:site_name" content="Küstenblatt"><meta name="date" content="2026-03-05T07:00:00+01:00">',
      `<article><h1>Fähre fährt wieder</h1><p class="byline">Von Anna Krüger</p>${paragraphs(GERMAN)}<div class="anzeige">Anzeige</div></article>`,
    ),
    headline: 'Fähre fährt wieder',
    byline: 'Anna Krüger',
    published: '2026-03-05',
    source: 'Küstenblatt',
    paragraphs: GERMAN,
  },
  {
    name: 'French, spaces before its marks',
    html: page('', `<article><h1>Le bac de Skell repart</h1>${paragraphs(FRENCH)}</article>`),
    headline: 'Le bac de Skell repart',
    source,
    paragraphs: FRENCH,
  },
  {
    name: 'UTF-8 that the server calls Latin-1',
    html: Buffer.from(page('', `<article><h1>Fähre fährt wieder</h1>${paragraphs(GERMAN)}</article>`)),
    charset: 'iso-8859-1',
    headline: 'Fähre fährt wieder',
    source,
    paragraphs: GERMAN,
  },
  {
    name: 'Latin-1 that the server and the page call UTF-8',
    html: latin1(
      page(
        '',
        `<article><h1>Le café de Skell</h1>${paragraphs(FRENCH.slice(0, 2).map((text) => text.replaceAll('’', "'")))}</article>`,
      ),
    ),
    charset: 'utf-8',
    headline: 'Le café de Skell',
    source,
    paragraphs: FRENCH.slice(0, 2).map((text) => text.replaceAll('’', "'")),
  },
  {
    name: 'UTF-16 with a byte order mark',
    html: Buffer.from(`\uFEFF${page('', `<article>${h1}${paragraphs()}</article>`)}`, 'utf16le'),
    ...same,
    paragraphs: STORY,
  },
  {
    name: 'a charset that nobody knows',
    html: Buffer.from(page('', `<article>${h1}${paragraphs()}</article>`)),
    charset: 'x-klingon',
    ...same,
    paragraphs: STORY,
  },
];

import { printedDates } from '../article/dateline.js';
import type { DomDocument, DomElement } from './dom.js';
import { type Linked, readJsonLd } from './json-ld.js';
import { plainText } from './text-of.js';

/** What a page says about its article. */
export interface PageFacts {
  readonly headline?: string;
  readonly byline?: string;
  /** `YYYY-MM-DD`, on the page's own clock. */
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly free: boolean;
}

const DATES = [
  ...['article:published_time', 'og:article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date'],
  ...['dcterms.created', 'DC.date.issued', 'parsely-pub-date', 'sailthru.date'],
];
const TIMES =
  'time[itemprop="datePublished"], time[pubdate], article header time, article time, .dateline time, main time, time[datetime]';
const BYLINES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel~="author"], .byline, .author';

/**
 * Reads headline, byline, date, source and address from JSON-LD, then Open Graph and other meta elements, then what the
 * page shows. What it calls its own address counts where it is on the same site.
 * @param url where the page was fetched, if it was
 */
export function readFacts(document: DomDocument, url: string | undefined): PageFacts {
  const linked = readJsonLd(document);
  const meta = metaOf(document);
  const first = (...values: (string | null | undefined)[]) =>
    values.map((value) => plainText(value ?? '')).find((value) => value !== '');
  const address = ownAddress(document, [meta('og:url'), linked?.url], url);
  const source = first(linked?.publisher, meta('og:site_name'), address && hostOf(address));
  const headline = first(linked?.headline, ownHeading(document), meta('og:title'), titleOf(document, source));
  const byline = first(bylineOf(linked), metaByline(meta), shown(document, BYLINES)?.textContent);
  const published = dateOf([
    linked?.published,
    ...DATES.map(meta),
    shown(document, TIMES)?.getAttribute('datetime'),
    shown(document, TIMES)?.textContent,
  ]);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline: byline.replace(/^(?:by|von|par)\s+/iu, '').slice(0, 200) }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(address === undefined ? {} : { url: address }),
    free: linked?.free ?? true,
  };
}

function bylineOf(linked: Linked | undefined): string | undefined {
  const authors = [...new Set(linked?.authors.map(plainText))].filter((name) => !/^https?:/iu.test(name));
  return authors.length > 0 ? authors.slice(0, 10).join(', ') : undefined;
}

function metaByline(meta: (name: string) => string | undefined): string | undefined {
  return [meta('author'), meta('article:author'), meta('parsely-author')].find(
    (value) => value !== undefined && !/^https?:/iu.test(value),
  );
}

function metaOf(document: DomDocument): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !values.has(key)) values.set(key, content);
  }
  return (name) => values.get(name.toLowerCase());
}

function shown(document: DomDocument, selectors: string): DomElement | undefined {
  for (const selector of selectors.split(', ')) {
    const element = document.querySelector(selector);
    if (element && plainText(element.textContent ?? '') !== '') return element;
  }
  return undefined;
}

// A page with several is one whose masthead or related stories are headings, too.
function ownHeading(document: DomDocument): string | undefined {
  for (const selector of ['article h1', 'main h1', 'h1']) {
    const headings = [...document.querySelectorAll(selector)].map((heading) =>
      plainText(heading.textContent ?? ''),
    );
    const [only] = headings.filter((heading) => heading !== '');
    if (only !== undefined && headings.length === 1) return only;
  }
  return undefined;
}

function titleOf(document: DomDocument, source: string | undefined): string | undefined {
  const title = plainText(document.querySelector('title')?.textContent ?? '');
  const parts = title.split(/\s+[|–—·-]\s+/u);
  const last = parts.at(-1);
  const isSite = last !== undefined && source?.toLowerCase().includes(last.toLowerCase());
  return parts.length > 1 && (isSite || title.includes(' | ')) ? parts.slice(0, -1).join(' – ') : title;
}

function dateOf(values: readonly (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const [date] = printedDates((value ?? '').slice(0, 100));
    if (date?.value !== undefined && !date.ambiguous) return date.value;
  }
  return undefined;
}

function ownAddress(
  document: DomDocument,
  others: readonly (string | undefined)[],
  url: string | undefined,
): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  for (const link of [canonical, ...others]) {
    if (link === undefined || !URL.canParse(link, url)) continue;
    const address = new URL(link, url);
    const isWeb = /^https?:$/u.test(address.protocol) && address.username === '' && address.password === '';
    if (isWeb && (url === undefined || isSameSite(address, new URL(url)))) return address.href;
  }
  return url;
}

function isSameSite(one: URL, other: URL): boolean {
  const plain = ({ hostname }: URL) => hostname.replace(/^(?:www|amp|m|mobile)\./u, '');
  // An own address at the root is a template's mistake: it would send readers to the front page.
  return plain(one) === plain(other) && (one.pathname !== '/' || other.pathname === '/');
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./u, '');
}

import type { Article, Citation, Span } from '../article/article.js';
import type { Catalogue } from '../language/catalogue.js';
import { dateInWords } from '../language/date-in-words.js';
import type { Card, Quote } from './card.js';
import { textFragment } from './text-fragment.js';

/** Quotes a citation word for word. `bold` are spans of the article's text inside it, `where` says where it stands. */
export function quote(
  article: Article,
  citation: Citation,
  { bold = [], where }: { readonly bold?: readonly Span[]; readonly where: string },
): Quote {
  const { start, end } = citation;
  const text = article.text.slice(start, end);
  const link = article.url === undefined ? {} : { link: linkTo(article.url, article, citation) };
  return {
    citation: { article: citation.article, paragraph: citation.paragraph, start, end },
    text,
    bold: bold.map((span) => ({ start: span.start - start, end: span.end - start })),
    where,
    ...link,
  };
}

/** Where a paragraph stands, for people: `¶14`, in a PDF `¶14 · page 3`. */
export function placeOf({ paragraphs }: Article, number: number, { reading }: Catalogue): string {
  const page = paragraphs[number - 1]?.page;
  return page === undefined ? `¶${number}` : `¶${number} · ${reading.page(page)}`;
}

/** To the words themselves; in a PDF, where browsers look for no words, to the page (RFC 8118, §3). */
function linkTo(url: string, article: Article, citation: Citation): string {
  const page = article.paragraphs[citation.paragraph - 1]?.page;
  return page === undefined
    ? textFragment(url, article, citation)
    : `${url.replace(/#.*$/u, '')}#page=${page}`;
}

/** An article in one line for people: headline, date and source as far as it has them. */
export function articleLine(article: Article, language: Catalogue): string {
  return [article.headline, ...dateAndSource(article, language)].join(' · ');
}

/** A card's lead about its article, whose headline is the heading: date and source as far as it has them. */
export function aboutArticle(article: Article, language: Catalogue): Pick<Card, 'lead'> {
  const parts = dateAndSource(article, language);
  return parts.length === 0 ? {} : { lead: parts.join(' · ') };
}

function dateAndSource({ published, source }: Article, language: Catalogue): string[] {
  const date = published === undefined ? undefined : dateInWords(published, language);
  return [date, source].filter((part) => part !== undefined);
}

import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { articleLine } from '../cards/quote.js';
import { english } from '../language/en/index.js';
import { printable } from './printable.js';

/** The library's articles as data. */
export function articlesJson({ articles }: Library): object[] {
  return articles.map(articleJson);
}

/** An article as data; `text` is each paragraph's slice. */
export function articleJson({
  id,
  text,
  headline,
  byline,
  published,
  source,
  url,
  paragraphs,
}: Article): object {
  return {
    id,
    headline,
    byline: byline ?? null,
    published: published ?? null,
    source: source ?? null,
    url: url ?? null,
    paragraphs: paragraphs.map(({ number, start, end }) => ({
      number,
      start,
      end,
      text: text.slice(start, end),
    })),
  };
}

/** The library's articles for people: id, headline with date and source, then byline and url where there are any. */
export function renderArticles({ articles }: Library): string {
  return articles.map(renderArticle).join('');
}

/** One article for people, as `renderArticles` shows it. */
export function renderArticle(article: Article): string {
  const count = article.paragraphs.length;
  const paragraphs = `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`;
  const { id, byline, url } = article;
  const origin = [byline && `by ${byline}`, url].filter(Boolean).join(' · ');
  const about = [`${articleLine(article, english)} · ${paragraphs}`, origin].filter((line) => line !== '');
  return `${[printable(id), ...about.map((line) => `    ${printable(line)}`)].join('\n')}\n`;
}

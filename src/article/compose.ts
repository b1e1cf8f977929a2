import type { Article } from './article.js';
import { paragraphOf } from './parse.js';

/** An article whose parts are known already. */
export interface Draft extends Pick<Article, 'headline' | 'byline' | 'published' | 'source' | 'url'> {
  /** Each on one line, not blank. */
  readonly paragraphs: readonly string[];
  /** Of a PDF: the page that each begins on, from 1. */
  readonly pages?: readonly number[];
}

/** Builds an article: its text is the headline and the paragraphs, parted by blank lines, and nothing else of it is read. */
export function composeArticle({ paragraphs, pages, ...facts }: Draft, id: string): Article {
  const text = [facts.headline, ...paragraphs].join('\n\n');
  let start = facts.headline.length;
  return {
    ...{ id, text, ...facts },
    paragraphs: paragraphs.map((paragraph, index) => {
      start += 2;
      const span = { start, end: start + paragraph.length };
      start = span.end;
      return paragraphOf(text, span, index + 1, pages?.[index]);
    }),
  };
}

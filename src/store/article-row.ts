import { z } from 'zod';
import type { Article } from '../article/article.js';
import { paragraphOf } from '../article/parse.js';
import type { ArticleRow } from './schema.js';

/**
 * The form of `parsed` that is written: the paragraphs as pairs of offsets, in a PDF with the page as a third number. A
 * later form may add to it and change nothing, so that each version reads the rows of any other.
 */
const VERSION = 1;

const PARAGRAPH = z.tuple([z.int(), z.int(), z.int().min(1).optional()]).rest(z.unknown());
const PARSED = z.object({ paragraphs: z.array(PARAGRAPH).min(1) });

type ArticleColumns = Omit<ArticleRow, 'owner' | 'added_at' | 'added_by'>;

/** An article as a row: its text, what was read in it, and where its paragraphs stand. */
export function rowOfArticle({ paragraphs, ...article }: Article): ArticleColumns {
  const { id, text, headline, byline = null, published = null, source = null, url = null } = article;
  const parsed = JSON.stringify({ paragraphs: paragraphs.map(offsetsOf) });
  return { id, text, headline, byline, published, source, url, parse_version: VERSION, parsed };
}

/**
 * The article of a row: its paragraphs are those that were shown when it was kept, whatever version wrote it. The text is
 * never read anew: that of a page or PDF holds what was read of it, not what it was read from, and citations keep their numbers.
 */
export function articleOfRow(row: ArticleColumns): Article {
  const { id, text, headline } = row;
  const optional = { byline: row.byline, published: row.published, source: row.source, url: row.url };
  const facts = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null));
  const { paragraphs } = PARSED.parse(JSON.parse(row.parsed));
  return {
    ...{ id, text, headline, ...facts },
    paragraphs: paragraphs.map(([start, end, page], place) =>
      paragraphOf(text, { start, end }, place + 1, page),
    ),
  };
}

function offsetsOf({ start, end, page }: Article['paragraphs'][number]): number[] {
  return page === undefined ? [start, end] : [start, end, page];
}

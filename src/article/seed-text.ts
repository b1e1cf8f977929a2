import type { Article, Paragraph } from './article.js';
import { parseArticle } from './parse.js';

/** An article as a seed. */
export interface SeedText {
  /** Front matter that holds what is known of the article, then its paragraphs, parted by blank lines. */
  readonly text: string;
  /** Paragraphs that reading the seed would leave out or part, since they look like what stands around a story. */
  readonly lost: readonly Paragraph[];
}

/**
 * Writes an article as a seed, which `parseArticle` reads as the same article, but for the pages of a PDF; a source or date
 * in its text may be read, too.
 */
export function writeSeed(article: Article): SeedText {
  const { id, headline, byline, published, source, url, paragraphs } = article;
  const entries = Object.entries({ headline, byline, published, source, url }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${quoted(value)}`],
  );
  const bodies = paragraphs.map(({ start, end }) =>
    article.text.slice(start, end).replace(/\n\s*\n/gu, '\n'),
  );
  const text = `${['---', ...entries, '---'].join('\n')}\n\n${bodies.join('\n\n')}\n`;
  const read = parseArticle(text, id);
  const kept = read.paragraphs.map(({ start, end }) => read.text.slice(start, end));
  let next = 0;
  const lost = paragraphs.filter((_, index) => {
    // What is kept is in the same order.
    const at = kept.indexOf(bodies[index] ?? '', next);
    if (at >= 0) next = at + 1;
    return at < 0;
  });
  return { text, lost };
}

/** A value on one line, so that quotation marks at its ends are not taken for those of the front matter. */
function quoted(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  return /^["']/u.test(line) ? `"${line}"` : line;
}

import type { Span } from '../text/span.js';

export type { Span };

/** One sentence of a body paragraph, without the white space around it. */
export interface Sentence extends Span {
  /** Number of the paragraph it stands in, from 1. */
  readonly paragraph: number;
}

/** One body paragraph; its sentences are in order, do not overlap, and only white space lies between them. */
export interface Paragraph extends Span {
  /** Position among the body paragraphs, from 1. */
  readonly number: number;
  /** Of a PDF: the page that it begins on, from 1. */
  readonly page?: number;
  readonly sentences: readonly Sentence[];
}

/** A news article. All offsets are UTF-16 units into `text`. */
export interface Article {
  readonly id: string;
  /** The file's own characters: decoded, byte order mark dropped, CRLF and CR read as LF. */
  readonly text: string;
  readonly headline: string;
  readonly byline?: string;
  /** Calendar date of publication, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  /** The story itself: no headline, byline, dateline or site furniture. Never empty. */
  readonly paragraphs: readonly Paragraph[];
}

/** Where a quotation stands: `article.text.slice(start, end)` in paragraph `paragraph`. */
export interface Citation extends Span {
  /** The article's id. */
  readonly article: string;
  readonly paragraph: number;
}

/** The sentences of an article in order. */
export function sentencesOf(article: Article): readonly Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}

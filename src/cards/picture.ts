import type { Span } from '../article/article.js';
import type { Precision } from '../dates/timex.js';

/** One date of a picture. */
export interface PicturedDate {
  /** TIMEX3 value. */
  readonly value: string;
  /** The date for people: `26 June 2022`. */
  readonly date: string;
  readonly precision: Precision;
  /** Its first and last day, in days since 1 January 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The article's words around it: `article.text.slice(span.start, span.end)`, with `…` where a sentence is cut. */
  readonly label: string;
  readonly span: Span;
  readonly paragraph: number;
  /** Whether the date was worked out from another one. */
  readonly inferred: boolean;
  /** Whether it was still to come when the article was published. */
  readonly planned: boolean;
}

/** Dates on an axis of time, as plain data; each platform draws it in its own way. */
export interface Picture {
  readonly heading: string;
  readonly lead?: string;
  /** Sorted by first day; at least one. */
  readonly dates: readonly PicturedDate[];
  /** How many more dates the timeline has. */
  readonly more: number;
  /** The picture in words, at most 1,024 UTF-16 units. */
  readonly alt: string;
}

import type { Span } from '../article/article.js';

/** TIMEX3's four types of time expression (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** One time expression of a text, as TimeML's TIMEX3 describes it. */
export interface Timex extends Span {
  /** As printed: the text's slice. */
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2022-06-26`, `2022-W25`, `2022-06`, `2022-Q3`, `2022-SU`, `1997`, `199`, `19`, `P3D`, `PRESENT_REF`. */
  readonly value: string;
}

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** One date that the body of an article mentions. */
export interface TimelineEntry extends Span {
  /** TIMEX3 value. */
  readonly value: string;
  readonly precision: Precision;
  /** The expression as printed: `article.text.slice(start, end)`. */
  readonly text: string;
  readonly paragraph: number;
  /** The whole sentence that the expression stands in. */
  readonly sentence: Span & { readonly text: string };
  /** Whether the text states the date in full, or it was worked out from another date. */
  readonly certainty: 'stated' | 'inferred';
  /** How an inferred date was worked out, in words: `“last year”, counted from 2 July 2022`. */
  readonly basis: string | null;
}

/** The dates of one article, sorted by start, then precision, then place in the article. */
export interface Timeline {
  readonly article: string;
  readonly published: string | null;
  readonly entries: readonly TimelineEntry[];
}

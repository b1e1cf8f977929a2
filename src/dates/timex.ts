import type { Span } from '../article/article.js';
import type { Catalogue } from '../language/catalogue.js';
import type { TimexMod } from './stated.js';

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

/** Words of the article: `article.text.slice(start, end)`. */
export interface Excerpt extends Span {
  readonly text: string;
}

/** One event that the body of an article tells, with its date. */
export interface TimelineEntry extends Span {
  /** TIMEX3 value; of a range its beginning. */
  readonly value: string;
  readonly precision: Precision;
  /** Where a range ends: 2011 of “from 2009 to 2011”. */
  readonly until: { readonly value: string; readonly precision: Precision } | null;
  /** What part of the period is meant: `START` (“early 2010”), `MID`, `END`, or `APPROX`. */
  readonly mod: TimexMod | null;
  /** The date as printed, of a range both ends; where the sentence has none, the event's verb. */
  readonly text: string;
  readonly paragraph: number;
  /** The words that tell the event, a short label. */
  readonly clause: Excerpt;
  /** The event's verb, or the noun that the date describes; null where the date only compares. */
  readonly verb: Excerpt | null;
  /** The whole sentence that the date stands in; of one longer than 1,500 characters a part. */
  readonly sentence: Excerpt;
  /** Whether the text states the date in full, or it was worked out from another date. */
  readonly certainty: 'stated' | 'inferred';
  /** How an inferred date was worked out, in words: `“last year”, counted from 2 July 2022`. */
  readonly basis: string | null;
  /** Whether the article tells it as still to come. */
  readonly planned: boolean;
  /** Every sentence that tells the event: this entry's own, then those that tell it again. */
  readonly citations: readonly (Excerpt & { readonly paragraph: number })[];
}

/** The events of one article, sorted by start, then precision, then place in the article. */
export interface Timeline {
  readonly article: string;
  readonly published: string | null;
  readonly entries: readonly TimelineEntry[];
}

/** What a timeline holds. */
export interface TimelineOptions {
  /** `dates`: the events that the article dates (the default). `full`: its undated news, too. */
  readonly detail?: TimelineDetail;
  /** Only what reaches into the days from the first of `from` to the last of `to`: `2022`, `2022-07` or `2022-07-02`. */
  readonly from?: string;
  readonly to?: string;
  /** What the entries' `basis` is in; English by default. */
  readonly language?: Catalogue;
}

export const TIMELINE_DETAILS = ['dates', 'full'] as const;
export type TimelineDetail = (typeof TIMELINE_DETAILS)[number];

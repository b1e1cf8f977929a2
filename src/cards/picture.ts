import type { Span } from '../article/article.js';
import type { LanguageCode } from '../language/catalogue.js';

/** One date of a picture, with its event. */
export interface PicturedDate {
  /** The date for people: `26 June 2022`. */
  readonly date: string;
  /** Its first and last day, in days since 1 January 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The article's words that tell the event: `article.text.slice(span.start, span.end)`, with `…` where they are cut. */
  readonly label: string;
  readonly span: Span;
  /** The paragraph that the label is from. */
  readonly paragraph: number;
  /** Every paragraph that tells it, for people: `¶2 · ¶5`. */
  readonly place: string;
  /** Whether the date was worked out from another one. */
  readonly inferred: boolean;
  /** Whether it was still to come when the article was published. */
  readonly planned: boolean;
  /** Whether nothing is told to have happened then: the date compares, or its words have no verb. */
  readonly aside: boolean;
}

/** Dates on an axis of time, as plain data; each platform draws it in its own way. */
export interface Picture {
  readonly heading: string;
  readonly lead?: string;
  /** One for each of the card's first quotations, whatever page is shown; sorted by first day; at least one. */
  readonly dates: readonly PicturedDate[];
  /** How many more dates the timeline has. */
  readonly more: number;
  /** The picture in words, at most 1,024 UTF-16 units. */
  readonly alt: string;
  /** What its own words are in. */
  readonly language: LanguageCode;
}

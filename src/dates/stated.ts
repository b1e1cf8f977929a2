import type { Span } from '../article/article.js';
import type { Granularity, Period } from './period.js';
import type { TimexType } from './timex.js';

/** A place within a larger period that stays open: the fields that were said. Weekdays 0 = Sunday, seasons 0 = spring. */
export interface Part {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Which of a month's such weekdays: from 1, or -1 for the last. */
  readonly nth?: number;
  readonly weekend?: true;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: number;
  /** A name of `HOLIDAY_NAMES`. */
  readonly holiday?: string;
}

/** “last March”, “this Friday”, “next summer”: which of the recurring days or periods is meant. */
export type Turn = 'last' | 'this' | 'next';

/** What is counted from: the publication date, the date told last, whichever the text's mode asks for, or another expression. */
export type Anchor = 'published' | 'told' | 'context' | Stated;

/** What the words of a time expression say, before anything is inferred. */
export type Stated =
  /** A date in full. */
  | { readonly kind: 'period'; readonly period: Period }
  /** A date whose year (month, week) is not said, or is said by another expression. */
  | { readonly kind: 'part'; readonly part: Part; readonly turn?: Turn; readonly of?: Stated }
  /** Day and month as numbers, in the order printed. */
  | { readonly kind: 'numbers'; readonly first: number; readonly second: number; readonly year: number }
  /** So many units from an anchor, as a period of that unit. */
  | { readonly kind: 'shift'; readonly unit: Granularity; readonly by: number; readonly from: Anchor }
  /** A value that needs no calendar: `PRESENT_REF`, `P3D`. */
  | { readonly kind: 'symbol'; readonly value: string };

/** TIMEX3's modifiers that newspapers use (TimeML 1.2.1, table 10). */
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN';

/** One time expression as a parser read it. */
export interface Reading extends Span {
  readonly type: TimexType;
  readonly stated: Stated;
  /** The part of the day that follows the date in the value: `TMO`, `T14:30`. */
  readonly clock: string | undefined;
  readonly mod: TimexMod | undefined;
  /** Whether it is a time only in a history; in news the same words describe things (“a summer camp”). */
  readonly historyOnly: boolean;
}

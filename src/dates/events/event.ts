import type { Sentence, Span } from '../../article/article.js';
import type { Period } from '../period.js';
import type { Dated } from './ranges.js';

/** Something that happens, and when. */
export interface DatedEvent {
  readonly sentence: Sentence;
  /** The words that tell it. */
  readonly clause: Span;
  /** Its verb, or the noun that a date describes; undefined where the date only compares. */
  readonly verb: Span | undefined;
  readonly period: Period;
  /** The date as it stands in the sentence; undefined where there is none and the event is the news of the day. */
  readonly dated: Dated | undefined;
  /** Whether it is told as still to come. */
  readonly planned: boolean;
}

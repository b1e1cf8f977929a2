import type { Span } from '../../article/article.js';

/** What a phrase is, as far as it can be an answer. */
export type SpanType =
  | 'date'
  | 'duration'
  | 'number'
  | 'quantity'
  | 'money'
  | 'percent'
  | 'age'
  | 'name'
  | 'person'
  | 'role'
  | 'place'
  | 'organization'
  | 'quotation'
  | 'reason';

/** A phrase of the article that can answer a kind of question; offsets into `article.text`. */
export interface TypedSpan extends Span {
  readonly type: SpanType;
}

/** A typed span of a sentence and the places of its first and last word among the sentence's tokens. */
export interface PlacedSpan extends TypedSpan {
  readonly first: number;
  readonly last: number;
}

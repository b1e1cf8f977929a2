import type { TimelineOptions } from '../dates/timex.js';
import type { DigestSize } from '../digest/lengths.js';

/** Which article something was shown of, and in which wording: a short hash each (`src/cards/article-key.ts`). */
export interface ArticleKey {
  readonly id: string;
  readonly version: string;
}

/** A question and what it was put to: the article named, or all of them, the key's being the one that answered. */
interface Asked {
  readonly article: ArticleKey;
  readonly everywhere: boolean;
  readonly question: string;
}

/** Something that can be shown later, by these few data alone: what a button stands for. Pages and entries count from 0. */
export type View =
  | ({ readonly kind: 'answer' } & Asked)
  | ({ readonly kind: 'passages'; readonly page: number } & Asked)
  | ({ readonly kind: 'why' } & Asked)
  /** The question is a claim here. */
  | ({ readonly kind: 'check' } & Asked)
  | {
      readonly kind: 'context';
      readonly article: ArticleKey;
      readonly paragraph: number;
      /** The sentence to show bold; offsets into the article's text. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'passage'; readonly article: ArticleKey; readonly paragraph: number }
  | { readonly kind: 'article'; readonly article: ArticleKey }
  | { readonly kind: 'articles'; readonly page: number }
  | { readonly kind: 'summary'; readonly article: ArticleKey; readonly size: DigestSize }
  | ({ readonly kind: 'timeline'; readonly article: ArticleKey; readonly start: number } & TimelineBounds);

/** Which part of a timeline is meant, and in what detail. */
export type TimelineBounds = Omit<TimelineOptions, 'language'>;

/**
 * How a view is shown: `own`, to who asks for it alone; `turn`, in the place of what is there, if that is his; `share`,
 * to everybody.
 */
export type ViewPlace = 'own' | 'turn' | 'share';

/** Something that a person can do with a card. */
export interface CardAction {
  /** 1–80 characters. */
  readonly label: string;
  readonly place: ViewPlace;
  readonly view: View;
}

import type { Catalogue } from '../src/language/catalogue.js';
import { followUp, refersBack } from '../src/search/follow-up/follow-up.js';

/** What a question goes on from. */
export interface Before {
  /** A question that was answered; none where only an article was shown. */
  readonly question?: string;
  /** The id of the article that it was put to, if one was named. */
  readonly article?: string | undefined;
  /** The id of the article that was shown, or that the best passage shown is from. */
  readonly from?: string | undefined;
}

/** A question as it is understood after another one. */
interface Understood {
  readonly question: string;
  /** The id of the article that it is about, where that is known. */
  readonly article?: string | undefined;
  /** What a card says of it, where it is not as it was asked. */
  readonly note?: string;
}

/** What a question means after the one before it. What “it” means is in the article that was talked of. */
export function understood(question: string, before: Before | undefined, { reading }: Catalogue): Understood {
  if (!before) return { question };
  const { article, from } = before;
  const whole = before.question === undefined ? undefined : followUp(question, before.question);
  if (whole !== undefined) return { question: whole, article, note: reading.understood(question) };
  return refersBack(question) ? { question, article: article ?? from } : { question };
}

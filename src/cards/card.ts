import type { Citation, Span } from '../article/article.js';
import type { Grade } from '../search/answer.js';
import type { Pages } from './pages.js';
import type { Picture } from './picture.js';
import type { CardAction, View } from './view.js';

/** A quotation on a card: whole sentences of one paragraph, word for word. */
export interface Quote {
  /** What stands before it, in the bot's own words (a date on a timeline). */
  readonly label?: string;
  readonly citation: Citation;
  /** `article.text.slice(citation.start, citation.end)`. */
  readonly text: string;
  /** Parts of `text` to show bold; offsets into `text`, in order, not overlapping. */
  readonly bold: readonly Span[];
  /** Where it stands, for people: `¶14`, or `¶14 · headline · 2 July 2022 · source`. */
  readonly where: string;
  /** Link to the very words on the source's page, where the article has a url. */
  readonly link?: string;
}

/** An answer as plain data, for any platform to draw. */
export interface Card {
  readonly heading: string;
  /** How well the article answers, where a question was asked; not shown. */
  readonly grade?: Grade;
  /** The bot's own words above the quotations. */
  readonly lead?: string;
  readonly quotes: readonly Quote[];
  /** The bot's own words below the quotations, a line each. */
  readonly notes: readonly string[];
  /** What a platform that can draws beside the quotations; it tells nothing that they do not. */
  readonly picture?: Picture;
  /** What stands above `notes`, where several things were asked for at once: each with a heading of its own. */
  readonly further?: readonly Card[];
  /** How its quotations are shown where not all of them have room. */
  readonly pages?: Pages;
  /** What a person can do with it, at most 5 things. */
  readonly actions?: readonly CardAction[];
  /** What shows this card again, where it can be shared with others. */
  readonly again?: View;
}

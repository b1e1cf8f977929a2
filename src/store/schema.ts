import type { Owner } from './owner.js';

/** The tables, as both databases have them. Times are ISO 8601 in UTC, so that they sort as text. */
export interface Schema {
  libraries: LibraryRow;
  articles: ArticleRow;
  channels: ChannelRow;
  settings: SettingRow;
  unanswered: UnansweredRow;
  held: HeldRow;
}

/** One row an owner; all that belongs to him goes with it. */
interface LibraryRow {
  readonly owner: Owner;
  /** Another one after every change of articles or channels: a copy in memory is good as long as this is the same. */
  revision: string;
}

/** An article as it was read; offsets are UTF-16 units into `text`. */
export interface ArticleRow {
  readonly owner: Owner;
  readonly id: string;
  readonly text: string;
  readonly headline: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** Which form `parsed` has. */
  readonly parse_version: number;
  readonly parsed: string;
  readonly added_at: string;
  /** The user who added it, as long as that gives him the right to remove it. */
  added_by: string | null;
}

/** The article that questions in a channel or thread are about: one of the owner's, or a seed. */
interface ChannelRow {
  readonly owner: Owner;
  readonly channel: string;
  readonly article: string;
}

interface SettingRow {
  readonly owner: Owner;
  readonly name: string;
  readonly value: string;
}

/** A question that was not answered: never who asked it. */
interface UnansweredRow {
  readonly owner: Owner;
  /** The article asked, '' where all were. */
  readonly article: string;
  /** The question's words in lower case: what counts as the same question. */
  readonly words: string;
  readonly question: string;
  count: number;
  last_asked: string;
}

/** An article that was added and waits until it is kept, for an hour at most. */
export interface HeldRow {
  readonly owner: Owner;
  readonly token: string;
  /** The article's row and what was left out, as JSON. */
  content: string;
  /** The message that it was added from. */
  readonly message: string | null;
  readonly added_by: string;
  readonly added_at: string;
}

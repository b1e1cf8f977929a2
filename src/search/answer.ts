import type { Citation, Span } from '../article/article.js';
import type { Why } from './why.js';

/** How well the article answers: in full, only nearby, or not at all. */
export type Grade = 'answered' | 'closest' | 'absent';

/** What is known about the article itself, outside its story. */
export type FactField = 'headline' | 'byline' | 'published' | 'source' | 'url' | 'length';

/** An answer from the article's data rather than from its story. */
export interface Fact {
  readonly field: FactField;
  /** The value as data (`2022-07-02`), null where the article does not have it. */
  readonly value: string | null;
  /** The answer as one sentence for a person. */
  readonly text: string;
}

/** A whole sentence of the article, proposed as an answer. */
export interface Passage extends Citation {
  /** The whole sentence: `article.text.slice(start, end)`. */
  readonly quote: string;
  /** Relevance, 0 and up, comparable within one answer only. */
  readonly score: number;
  /** The exact words that answer, inside the sentence; null where it was not looked for. */
  readonly answer: (Span & { readonly text: string }) | null;
}

/** What a question gets. */
export interface Answer {
  readonly question: string;
  readonly grade: Grade;
  /** How likely it is that the first passage answers, 0 to 1. */
  readonly confidence: number;
  readonly fact: Fact | null;
  /** Words of the question that none of the articles looked at has, as typed. */
  readonly missing: readonly string[];
  /** Best first. */
  readonly passages: readonly Passage[];
  /** A passage of another article that answers, too, and with another number or date than the first. */
  readonly differing?: Passage;
  /** What the first passage rests on, where that was asked for; null where no passage was looked for. */
  readonly why?: Why | null;
}

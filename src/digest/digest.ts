import type { Article, Sentence } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import { candidatesOf } from './candidates.js';
import { choose } from './choose.js';
import { type DigestLength, sentencesOfSize } from './lengths.js';
import { mostNamed, type NamedSpan } from './most-named.js';
import { type DigestNote, noteOf } from './note.js';
import { type DigestPart, inReadingOrder, partsOf } from './parts.js';
import { referentsOf } from './referents.js';
import { scoreCandidates } from './score.js';

/** A sentence of a digest. */
export interface DigestSentence extends Sentence {
  /** The whole sentence: `article.text.slice(start, end)`. */
  readonly quote: string;
  /** Whom or what its opening means, where the digest does not say. */
  readonly note: DigestNote | null;
  /** In a long digest of news and background, which of them it is. */
  readonly part: DigestPart | null;
}

/** The sentences that stand for an article, in its order, and what it is. */
export interface Digest {
  readonly article: string;
  readonly headline: string;
  /** `2022-07-02`. */
  readonly published: string | null;
  readonly source: string | null;
  /** How long the whole article takes to read. */
  readonly minutes: number;
  readonly sentences: readonly DigestSentence[];
  /** Who and what is named most, each with its first mention. */
  readonly people: readonly NamedSpan[];
  readonly organizations: readonly NamedSpan[];
  readonly places: readonly NamedSpan[];
}

/** Words a minute, for reading English prose in silence (Brysbaert, “How many words do we read per minute?”, 2019). */
const READING_SPEED = 238;

/** How much `summarize` is to say. */
export interface SummarizeOptions {
  /** `medium` by default. */
  readonly length?: DigestLength;
  /** Exactly so many sentences, 1 and up, or all where the article has fewer; wins over `length`. */
  readonly sentences?: number;
}

/**
 * A digest in the article's own sentences: the best by `scoreCandidates` that can be read without the rest, in the
 * article's order.
 * @throws {RangeError} where `sentences` is no whole number from 1.
 */
export function summarize(article: Article, options: SummarizeOptions = {}): Digest {
  const { candidates, names } = candidatesOf(article);
  const count = sentencesOfSize(options.sentences ?? options.length ?? 'medium', candidates.length);
  const terms = new Set(tokenize(article.headline).flatMap(({ text }) => termOf(text) ?? []));
  const referents = referentsOf(candidates, names);
  const scores = scoreCandidates(candidates, terms, article.published);
  const places = choose(candidates, scores, referents, count);
  const chosen = candidates.filter(({ place }) => places.has(place));
  const parts = options.length === 'long' && options.sentences === undefined ? partsOf(article, chosen) : [];
  const read = inReadingOrder(chosen, parts);
  const notes = chosen.map((candidate) =>
    noteOf(article.text, candidate, referents[candidate.place], read.slice(0, read.indexOf(candidate))),
  );
  const words = candidates.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return {
    article: article.id,
    headline: article.headline,
    published: article.published ?? null,
    source: article.source ?? null,
    minutes: Math.max(1, Math.round(words / READING_SPEED)),
    sentences: chosen.map(({ sentence, text }, at) => ({
      ...sentence,
      quote: text,
      note: notes[at] ?? null,
      part: parts[at] ?? null,
    })),
    people: mostNamed(article.text, names, 'person'),
    organizations: mostNamed(article.text, names, 'organization'),
    places: mostNamed(article.text, names, 'place'),
  };
}

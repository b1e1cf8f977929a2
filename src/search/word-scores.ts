import type { ArticleIndex } from './article-index.js';
import type { TermPlace } from './article-words.js';
import type { Column } from './column.js';
import { oncePerIndex } from './once-per-index.js';
import { rarityOf } from './rarity.js';

/** BM25+'s parameters as MiniSearch sets them: how soon repetition counts no more, how much length does, what any match earns. */
const K1 = 1.2;
const B = 0.7;
const DELTA = 0.5;

/** The sentences of an article, or its paragraphs. */
interface Documents {
  /** How many different words each has, by its place. */
  readonly lengths: Uint32Array;
  readonly mean: number;
  /** How many there are. */
  readonly count: number;
  /** The place of the document that a sentence is in. */
  readonly placeOf: (sentence: number) => number;
}

/** How well each sentence and its paragraph fit some index terms. */
export interface WordScores {
  readonly sentences: Column;
  readonly paragraphs: Column;
}

/**
 * Scores an article's sentences and paragraphs by BM25+ (Lv & Zhai, “Lower-bounding term frequency normalization”,
 * 2011), times the number of different terms that each has: as MiniSearch does, but from the terms' places, which are
 * known already, since making two indexes of it took a fifth of an article's reading.
 */
export function wordScores(index: ArticleIndex, terms: readonly string[]): WordScores {
  const { sentences, paragraphs } = documentsOf(index);
  const byParagraph = scoresOf(index, paragraphs, terms);
  return {
    sentences: scoresOf(index, sentences, terms),
    paragraphs: Float64Array.from(index.profiles, (_, place) => byParagraph[paragraphs.placeOf(place)] ?? 0),
  };
}

const documentsOf = oncePerIndex(({ profiles, article, words: { inSentence, inParagraph } }) => ({
  sentences: documents(inSentence, profiles.length, (sentence) => sentence),
  paragraphs: documents(
    inParagraph,
    article.paragraphs.length,
    (sentence) => profiles[sentence]?.sentence.paragraph ?? 0,
  ),
}));

function documents(lengths: Uint32Array, count: number, placeOf: Documents['placeOf']): Documents {
  return { lengths, count, mean: lengths.reduce((sum, length) => sum + length, 0) / (count || 1), placeOf };
}

function scoresOf(index: ArticleIndex, documents: Documents, terms: readonly string[]): Column {
  const scores = new Float64Array(documents.lengths.length);
  const different = new Uint32Array(documents.lengths.length);
  const met = new Set<string>();
  for (const term of terms) {
    const first = !met.has(term);
    met.add(term);
    const holding = frequencies(index.words.placesOf(term), documents.placeOf);
    const rarity = rarityOf(holding.size, documents.count);
    for (const [place, frequency] of holding) {
      const norm = K1 * (1 - B + (B * (documents.lengths[place] ?? 0)) / documents.mean);
      (scores[place] as number) += rarity * (DELTA + (frequency * (K1 + 1)) / (frequency + norm));
      if (first) (different[place] as number) += 1;
    }
  }
  return scores.map((score, place) => score * (different[place] ?? 0));
}

/** How often each document has a term that stands at some places. */
function frequencies(
  places: readonly TermPlace[],
  placeOf: Documents['placeOf'],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { sentence } of places) {
    const place = placeOf(sentence);
    found.set(place, (found.get(place) ?? 0) + 1);
  }
  return found;
}

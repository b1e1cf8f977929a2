import type { Article } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';

/**
 * How often each term stands in each paragraph of an article; a term is its number in the vocabulary. In four arrays for
 * all paragraphs: with two for each a library takes nearly twice the memory.
 */
export interface ArticleCounts {
  /** The different terms of the first paragraph, then those of the next. */
  readonly terms: Uint32Array;
  /** How often each of them stands there. */
  readonly counts: Uint16Array;
  /** Where each paragraph's terms end in these. */
  readonly ends: Uint32Array;
  /** How many terms each paragraph has together. */
  readonly lengths: Uint32Array;
}

/** The counted paragraphs of a library's articles. */
export interface CountedArticles {
  /** The number of each term, in order of their first place. */
  readonly vocabulary: Map<string, number>;
  readonly byArticle: Map<Article, ArticleCounts>;
}

export function nothingCounted(): CountedArticles {
  return { vocabulary: new Map(), byArticle: new Map() };
}

/** Counts an article's paragraphs, unless that is done. */
export function countArticle({ vocabulary, byArticle }: CountedArticles, article: Article): void {
  if (byArticle.has(article)) return;
  const terms: number[] = [];
  const counts: number[] = [];
  const ends: number[] = [];
  const lengths: number[] = [];
  for (const paragraph of article.paragraphs) {
    const own = new Map<number, number>();
    let length = 0;
    for (const { text } of tokenize(article.text, paragraph)) {
      const term = termOf(text);
      if (term === undefined) continue;
      const number = vocabulary.get(term) ?? vocabulary.size;
      vocabulary.set(term, number);
      own.set(number, (own.get(number) ?? 0) + 1);
      length += 1;
    }
    for (const [term, count] of own) {
      terms.push(term);
      counts.push(count);
    }
    ends.push(terms.length);
    lengths.push(length);
  }
  byArticle.set(article, {
    terms: Uint32Array.from(terms),
    counts: Uint16Array.from(counts),
    ends: Uint32Array.from(ends),
    lengths: Uint32Array.from(lengths),
  });
}

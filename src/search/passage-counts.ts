import type { Article } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';

/** The terms of one passage and how often each stands in it; a term is its number in the vocabulary. */
interface PassageCounts {
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
  /** How many terms it has together. */
  readonly length: number;
}

/** The counted paragraphs of a library's articles. */
export interface CountedArticles {
  /** The number of each term, in order of their first place. */
  readonly vocabulary: Map<string, number>;
  readonly byArticle: Map<Article, readonly PassageCounts[]>;
}

export function nothingCounted(): CountedArticles {
  return { vocabulary: new Map(), byArticle: new Map() };
}

/** Counts an article's paragraphs, unless that is done. */
export function countArticle({ vocabulary, byArticle }: CountedArticles, article: Article): void {
  if (byArticle.has(article)) return;
  const counted = article.paragraphs.map((paragraph): PassageCounts => {
    const counts = new Map<number, number>();
    let length = 0;
    for (const { text } of tokenize(article.text, paragraph)) {
      const term = termOf(text);
      if (term === undefined) continue;
      const number = vocabulary.get(term) ?? vocabulary.size;
      vocabulary.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
      length += 1;
    }
    return { terms: Uint32Array.from(counts.keys()), counts: Uint16Array.from(counts.values()), length };
  });
  byArticle.set(article, counted);
}

import SearchableMap from 'minisearch/SearchableMap';
import type { Article } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import type { ArticleCounts, CountedArticles } from './passage-counts.js';

/** BM25's parameters as they are usually set (Robertson & Zaragoza 2009, §3.2): how soon repetition counts no more, and how much length does. */
const K1 = 1.2;
const B = 0.75;

// As in one article, a typo finds the word that is meant.
const FUZZY = { from: 5, to: 40, distance: 0.2, certainty: 0.8, most: 8 };

/** A paragraph that shares terms with a question, and how well it fits: comparable within one search. */
interface Hit {
  readonly article: Article;
  readonly score: number;
}

/**
 * The paragraphs of a library, ranked by BM25 over stems without stop words. In typed arrays: what a term adds to the
 * score of each paragraph that holds it is worked out once, so that a search only adds up.
 */
export class PassageIndex {
  readonly #vocabulary: ReadonlyMap<string, number>;
  /** For spelling; made when a word is first missing. */
  #spellings: SearchableMap<number> | undefined;
  /** The article of each paragraph. */
  readonly #articles: readonly Article[];
  /** Where each term's postings begin; one more than there are terms. */
  readonly #starts: Uint32Array;
  /** Postings: the place of a paragraph, and what the term adds to its score. */
  readonly #places: Uint32Array;
  readonly #weights: Float32Array;
  /** All zero between searches. */
  readonly #scores: Float64Array;

  /** @param articles all of them counted */
  constructor(articles: readonly Article[], { vocabulary, byArticle }: CountedArticles) {
    this.#vocabulary = vocabulary;
    const counted = articles.flatMap((article) => byArticle.get(article) ?? []);
    this.#articles = articles.flatMap((article) =>
      Array.from(byArticle.get(article)?.lengths ?? [], () => article),
    );
    const passages = this.#articles.length;
    const { holding, starts } = layOut(counted, vocabulary.size);
    this.#starts = starts;
    this.#places = new Uint32Array(starts.at(-1) ?? 0);
    this.#weights = new Float32Array(this.#places.length);
    this.#scores = new Float64Array(passages);
    const length = counted.reduce((sum, { lengths }) => lengths.reduce((all, own) => all + own, sum), 0);
    const mean = length / Math.max(1, passages);
    const rarity = Float64Array.from(holding, (count) =>
      Math.log(1 + (passages - count + 0.5) / (count + 0.5)),
    );
    const next = starts.slice();
    let first = 0;
    for (const { terms, counts, ends, lengths } of counted) {
      let passage = 0;
      terms.forEach((term, at) => {
        while (at >= (ends[passage] as number)) passage += 1;
        const norm = K1 * (1 - B + (B * (lengths[passage] as number)) / mean);
        const count = counts[at] as number;
        const posting = next[term] as number;
        next[term] = posting + 1;
        this.#places[posting] = first + passage;
        this.#weights[posting] = ((rarity[term] as number) * count * (K1 + 1)) / (count + norm);
      });
      first += lengths.length;
    }
  }

  /** The paragraphs that fit a question best, so many at most, best first; of equals the first in the library. */
  search(question: string, most: number): Hit[] {
    const touched: number[] = [];
    for (const { term, certainty } of this.#termsOf(question)) {
      const end = this.#starts[term + 1] ?? 0;
      for (let posting = this.#starts[term] ?? 0; posting < end; posting += 1) {
        const place = this.#places[posting] as number;
        if (this.#scores[place] === 0) touched.push(place);
        (this.#scores[place] as number) += certainty * (this.#weights[posting] as number);
      }
    }
    const best = this.#best(touched, most);
    for (const place of touched) this.#scores[place] = 0;
    return best;
  }

  /** The highest scores among the places, by insertion: most places are below all that are held. */
  #best(places: readonly number[], most: number): Hit[] {
    const held: { place: number; score: number }[] = [];
    for (const place of places) {
      const score = this.#scores[place] as number;
      const last = held[most - 1];
      if (last && (score < last.score || (score === last.score && place > last.place))) continue;
      if (last) held.pop();
      let at = held.length;
      for (let above = held[at - 1]; above; above = held[at - 1]) {
        if (above.score > score || (above.score === score && above.place < place)) break;
        at -= 1;
      }
      held.splice(at, 0, { place, score });
    }
    return held.flatMap(({ place, score }) => {
      const article = this.#articles[place];
      return article ? [{ article, score }] : [];
    });
  }

  /** The terms of a question as the library has them: each once; in place of one that it lacks those spelled nearly so. */
  #termsOf(question: string): { readonly term: number; readonly certainty: number }[] {
    const asked = new Set(tokenize(question).flatMap(({ text }) => termOf(text) ?? []));
    return [...asked].flatMap((word) => {
      const term = this.#vocabulary.get(word);
      if (term !== undefined) return [{ term, certainty: 1 }];
      if (word.length < FUZZY.from || word.length > FUZZY.to) return [];
      return this.#spelledNearly(word).map((near) => ({ term: near, certainty: FUZZY.certainty }));
    });
  }

  #spelledNearly(word: string): number[] {
    this.#spellings ??= SearchableMap.from([...this.#vocabulary]);
    const near = [...this.#spellings.fuzzyGet(word, Math.round(word.length * FUZZY.distance))];
    return near
      .sort(([, [a, apart]], [, [b, further]]) => apart - further || a - b)
      .slice(0, FUZZY.most)
      .map(([, [term]]) => term);
  }
}

/** How many passages hold each term, and where its postings begin when they lie term by term. */
function layOut(counted: readonly ArticleCounts[], size: number) {
  const holding = new Uint32Array(size);
  for (const { terms } of counted) for (const term of terms) (holding[term] as number) += 1;
  const starts = new Uint32Array(size + 1);
  for (let term = 0; term < size; term += 1)
    starts[term + 1] = (starts[term] as number) + (holding[term] as number);
  return { holding, starts };
}

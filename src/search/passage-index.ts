import SearchableMap from 'minisearch/SearchableMap';
import type { Article } from '../article/article.js';
import type { SpelledText } from '../text/spelled-text.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import { rarityOf } from './rarity.js';
import type { SpelledArticles } from './spelled-articles.js';

/**
 * BM25's parameters (Robertson & Zaragoza 2009, §3.2): how soon repetition counts no more, and how much length does. Lower
 * than the usual 1.2 and 0.75: which of the question's words a paragraph has tells more than how often. Among paragraphs of
 * real text as many are found, among 20,000 of made text two fifths more.
 */
const K1 = 0.2;
const B = 0.1;

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

  /** @param articles all of them spelled */
  constructor(articles: readonly Article[], { spellings, byArticle }: SpelledArticles) {
    this.#vocabulary = spellings.terms;
    const spelled = articles.flatMap((article) => byArticle.get(article) ?? []);
    this.#articles = articles.flatMap((article) =>
      Array.from(byArticle.get(article)?.ends ?? [], () => article),
    );
    const { starts, places, weights } = postingsOf(countTerms(spelled, this.#vocabulary.size));
    this.#starts = starts;
    this.#places = places;
    this.#weights = weights;
    this.#scores = new Float64Array(this.#articles.length);
  }

  /** The paragraphs that fit a question best, so many at most, best first; of equals the first in the library. */
  search(question: string, most: number): Hit[] {
    const touched = this.#score(question);
    const best = this.#best(touched, most);
    for (const place of touched) this.#scores[place] = 0;
    return best;
  }

  /** The score of the best paragraph of each of some articles that share a term with the question. */
  bestOf(question: string, articles: ReadonlySet<Article>): Map<Article, number> {
    const best = new Map<Article, number>();
    for (const place of this.#score(question)) {
      const score = this.#scores[place] as number;
      this.#scores[place] = 0;
      const article = this.#articles[place];
      if (article && articles.has(article)) best.set(article, Math.max(best.get(article) ?? 0, score));
    }
    return best;
  }

  /** Whether a paragraph has a word, in any form. */
  mentions(word: string): boolean {
    const term = this.#vocabulary.get(termOf(word) ?? '');
    // A word of articles that are gone has a number still, and no postings.
    return term !== undefined && (this.#starts[term + 1] ?? 0) > (this.#starts[term] ?? 0);
  }

  /** Adds up the scores of paragraphs; which of them have one. */
  #score(question: string): number[] {
    const touched: number[] = [];
    for (const { term, certainty } of this.#termsOf(question)) {
      const end = this.#starts[term + 1] ?? 0;
      for (let posting = this.#starts[term] ?? 0; posting < end; posting += 1) {
        const place = this.#places[posting] as number;
        if (this.#scores[place] === 0) touched.push(place);
        (this.#scores[place] as number) += certainty * (this.#weights[posting] as number);
      }
    }
    return touched;
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

/** How often each term stands in each passage; a term is its number. */
interface CountedTerms {
  /** The different terms of the first passage, then those of the next. */
  readonly terms: Uint32Array;
  /** How often each of them stands there. */
  readonly counts: Uint32Array;
  /** Where each passage's terms end in these. */
  readonly ends: Uint32Array;
  /** How many terms each passage has together. */
  readonly lengths: Uint32Array;
  /** How many passages hold each term. */
  readonly holding: Uint32Array;
}

/** Counts the terms, of which there are `size`, of texts' spans. */
function countTerms(spelled: readonly SpelledText[], size: number): CountedTerms {
  const terms = new Uint32Array(spelled.reduce((sum, { words }) => sum + words.length, 0));
  const counts = new Uint32Array(terms.length);
  const ends = new Uint32Array(spelled.reduce((sum, text) => sum + text.ends.length, 0));
  const lengths = new Uint32Array(ends.length);
  const holding = new Uint32Array(size);
  /** Where each term was met last among `terms`, and one: in a passage that begins there or behind it is new. */
  const met = new Uint32Array(size);
  let passage = 0;
  let known = 0;
  for (const { spellings, words, ends: own } of spelled) {
    const { termOf } = spellings;
    let word = 0;
    for (const end of own) {
      const first = known;
      for (; word < end; word += 1) {
        const term = termOf[words[word] as number] as number;
        if (term < 0) continue;
        (lengths[passage] as number) += 1;
        if ((met[term] as number) <= first) {
          terms[known] = term;
          (holding[term] as number) += 1;
          known += 1;
          met[term] = known;
        }
        (counts[(met[term] as number) - 1] as number) += 1;
      }
      ends[passage] = known;
      passage += 1;
    }
  }
  return { terms, counts, ends, lengths, holding };
}

/** Postings term by term: the places of passages, and what the term adds to the score of each. */
function postingsOf({ terms, counts, ends, lengths, holding }: CountedTerms) {
  const passages = lengths.length;
  const starts = new Uint32Array(holding.length + 1);
  for (let term = 0; term < holding.length; term += 1)
    starts[term + 1] = (starts[term] as number) + (holding[term] as number);
  const rarity = Float64Array.from(holding, (count) => rarityOf(count, passages));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, passages);
  const places = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(places.length);
  const next = starts.slice();
  for (let passage = 0, at = 0; passage < passages; passage += 1) {
    const norm = K1 * (1 - B + (B * (lengths[passage] as number)) / mean);
    for (; at < (ends[passage] as number); at += 1) {
      const term = terms[at] as number;
      const count = counts[at] as number;
      const posting = next[term] as number;
      next[term] = posting + 1;
      places[posting] = passage;
      weights[posting] = ((rarity[term] as number) * count * (K1 + 1)) / (count + norm);
    }
  }
  return { starts, places, weights };
}

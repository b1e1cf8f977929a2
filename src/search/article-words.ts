import type { Article, Sentence, Span } from '../article/article.js';
import { type ComparedWord, comparedWord } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import type { Word } from '../text/words.js';

/** One place of a term. */
export interface TermPlace {
  /** Place of its sentence among the article's. */
  readonly sentence: number;
  /** Place in the sentence's tokens. */
  readonly word: number;
}

/**
 * The words of an article, read once and kept as numbers: as objects they take ten times the memory, and most of them
 * are never asked for. Those that are asked for are made anew each time.
 */
export class ArticleWords {
  /** Each spelling once, in the order of the article. */
  readonly spellings: readonly ComparedWord[];
  /** How many different words each sentence has, by its place. */
  readonly inSentence: Uint32Array;
  /** How many different words each paragraph has, by its number. */
  readonly inParagraph: Uint32Array;
  /** Where each word begins and ends, as UTF-16 units, and the place of its spelling among `spellings`. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #spelled: Uint32Array;
  /** For each sentence the place of its first word among all; one more than there are sentences. */
  readonly #firsts: Uint32Array;
  /** The number of each term, in the order of the article; for each number where its places begin; the places themselves, among all words. */
  readonly #terms: ReadonlyMap<string, number>;
  readonly #placesFrom: Uint32Array;
  readonly #places: Uint32Array;

  constructor({ text, paragraphs }: Article, sentences: readonly Sentence[]) {
    const speller = new Speller();
    this.inSentence = new Uint32Array(sentences.length);
    this.inParagraph = new Uint32Array(paragraphs.length + 1);
    this.#firsts = new Uint32Array(sentences.length + 1);
    const starts: number[] = [];
    const ends: number[] = [];
    const spelled: number[] = [];
    sentences.forEach((span, sentence) => {
      for (const token of tokenize(text, span)) {
        starts.push(token.start);
        ends.push(token.end);
        const known = speller.read(token.text);
        spelled.push(known.place);
        if (known.sentence !== sentence) (this.inSentence[sentence] as number) += 1;
        if (known.paragraph !== span.paragraph) (this.inParagraph[span.paragraph] as number) += 1;
        known.sentence = sentence;
        known.paragraph = span.paragraph;
      }
      this.#firsts[sentence + 1] = starts.length;
    });
    this.#starts = Uint32Array.from(starts);
    this.#ends = Uint32Array.from(ends);
    this.#spelled = Uint32Array.from(spelled);
    this.spellings = speller.words;
    const { terms, placesFrom, places } = layOut(spelled, speller.words);
    this.#terms = terms;
    this.#placesFrom = placesFrom;
    this.#places = places;
  }

  /** How many words a sentence has. */
  count(sentence: number): number {
    return this.#first(sentence + 1) - this.#first(sentence);
  }

  /** The words of a sentence. */
  of(sentence: number): Word[] {
    return this.#range(this.#first(sentence), this.#first(sentence + 1));
  }

  /** Those of all sentences. */
  all(): Word[] {
    return this.#range(0, this.#starts.length);
  }

  /** From the beginning of one word to the end of another, by their places among all, `to` left out. */
  span(from: number, to: number): Span {
    return { start: this.#starts[from] ?? 0, end: this.#ends[to - 1] ?? 0 };
  }

  /** The different terms, in the order of the article. */
  terms(): Iterable<string> {
    return this.#terms.keys();
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /** Where a term stands, in order. */
  placesOf(term: string): TermPlace[] {
    const number = this.#terms.get(term);
    if (number === undefined) return [];
    const found: TermPlace[] = [];
    let sentence = 0;
    for (const at of this.#places.subarray(this.#placesFrom[number], this.#placesFrom[number + 1])) {
      sentence = this.#sentenceOf(at, sentence);
      found.push({ sentence, word: at - this.#first(sentence) });
    }
    return found;
  }

  /** For each sentence whether it has a word that passes a test, which is put to each spelling once. */
  holding(test: (spelling: ComparedWord) => boolean): boolean[] {
    const passed = this.spellings.map(test);
    return Array.from(this.inSentence, (_, sentence) =>
      this.#spelled
        .subarray(this.#first(sentence), this.#first(sentence + 1))
        .some((spelling) => passed[spelling]),
    );
  }

  /** For each spelling the sentences that have it, in order. */
  sentencesBySpelling(): number[][] {
    const sentences: number[][] = [];
    for (let sentence = 0; sentence + 1 < this.#firsts.length; sentence += 1) {
      for (const spelling of this.#spelled.subarray(this.#first(sentence), this.#first(sentence + 1))) {
        const known = sentences[spelling];
        // Most have one: an array begun with it takes no more room.
        if (!known) sentences[spelling] = [sentence];
        else if (known.at(-1) !== sentence) known.push(sentence);
      }
    }
    return sentences;
  }

  #first(sentence: number): number {
    return this.#firsts[sentence] ?? this.#starts.length;
  }

  /** The sentence of a word, by bisection, from one on that does not stand behind it. */
  #sentenceOf(at: number, from: number): number {
    let low = from;
    let high = this.#firsts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#first(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #range(from: number, to: number): Word[] {
    const words: Word[] = [];
    for (let at = from; at < to; at += 1) {
      const { text, normal, term } = this.spellings[this.#spelled[at] as number] as ComparedWord;
      words.push({ text, start: this.#starts[at] as number, end: this.#ends[at] as number, normal, term });
    }
    return words;
  }
}

/** A spelling's place among those of the article, and where it was met last. */
interface Known {
  readonly place: number;
  sentence: number;
  paragraph: number;
}

/** Knows the spellings of an article: few of its words are new. */
class Speller {
  readonly words: ComparedWord[] = [];
  readonly #known = new Map<string, Known>();

  read(printed: string): Known {
    let known = this.#known.get(printed);
    if (known) return known;
    known = { place: this.words.length, sentence: -1, paragraph: -1 };
    this.words.push(comparedWord(printed));
    this.#known.set(printed, known);
    return known;
  }
}

/** The places of words, term by term. */
function layOut(spelled: readonly number[], spellings: readonly ComparedWord[]) {
  const terms = new Map<string, number>();
  const numbers = spellings.map(({ term }) => {
    if (term === undefined) return -1;
    const number = terms.get(term) ?? terms.size;
    terms.set(term, number);
    return number;
  });
  const placesFrom = new Uint32Array(terms.size + 1);
  const numberAt = (at: number) => numbers[spelled[at] ?? 0] ?? -1;
  for (let at = 0; at < spelled.length; at += 1)
    if (numberAt(at) >= 0) (placesFrom[numberAt(at) + 1] as number) += 1;
  for (let number = 0; number < terms.size; number += 1)
    (placesFrom[number + 1] as number) += placesFrom[number] as number;
  const places = new Uint32Array(placesFrom[terms.size] as number);
  const next = placesFrom.slice();
  for (let at = 0; at < spelled.length; at += 1) {
    const number = numberAt(at);
    if (number < 0) continue;
    places[next[number] as number] = at;
    (next[number] as number) += 1;
  }
  return { terms, placesFrom, places };
}

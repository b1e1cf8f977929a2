import type { Sentence, Span } from '../article/article.js';
import type { SpelledText } from '../text/spelled-text.js';
import type { ComparedWord } from '../text/terms.js';
import type { Word } from '../text/words.js';
import { type PlacesByNumber, placesByNumber } from './places-by-number.js';

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
  /** Where each word begins, as UTF-16 units, and the place of its spelling among `spellings`. */
  readonly #starts: Uint32Array;
  readonly #spelled: Int32Array;
  /** The spellings; made when they are first asked for. */
  #printed: ReadonlySet<string> | undefined;
  /** For each sentence the place of its first word among all; one more than there are sentences. */
  readonly #firsts: Uint32Array;
  /** The number of each term, in the order of the article; for each number its places among all words. */
  readonly #terms: ReadonlyMap<string, number>;
  readonly #places: PlacesByNumber;

  /** @param text the words of the article's paragraphs */
  constructor(text: SpelledText, sentences: readonly Sentence[]) {
    const { spelled, spellings } = renumbered(text);
    this.spellings = spellings;
    this.#spelled = spelled;
    this.#starts = text.starts;
    this.inSentence = new Uint32Array(sentences.length);
    this.inParagraph = new Uint32Array((sentences.at(-1)?.paragraph ?? 0) + 1);
    this.#firsts = new Uint32Array(sentences.length + 1);
    /** The sentence and the paragraph behind those that each spelling was met in last. */
    const lastSentence = new Uint32Array(spellings.length);
    const lastParagraph = new Uint32Array(spellings.length);
    let at = 0;
    sentences.forEach(({ end, paragraph }, sentence) => {
      for (; (text.starts[at] as number) < end; at += 1) {
        const spelling = spelled[at] as number;
        if (lastSentence[spelling] !== sentence + 1) (this.inSentence[sentence] as number) += 1;
        if (lastParagraph[spelling] !== paragraph + 1) (this.inParagraph[paragraph] as number) += 1;
        lastSentence[spelling] = sentence + 1;
        lastParagraph[spelling] = paragraph + 1;
      }
      this.#firsts[sentence + 1] = at;
    });
    const { terms, places } = placeTerms(spelled, spellings);
    this.#terms = terms;
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
    return { start: this.#starts[from] ?? 0, end: this.#endOf(to - 1) };
  }

  /** Whether there is a word in these very letters. */
  prints(printed: string): boolean {
    this.#printed ??= new Set(this.spellings.map(({ text }) => text));
    return this.#printed.has(printed);
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
    const { from, places } = this.#places;
    let sentence = 0;
    for (const at of places.subarray(from[number], from[number + 1])) {
      sentence = this.#sentenceOf(at, sentence);
      found.push({ sentence, word: at - this.#first(sentence) });
    }
    return found;
  }

  /** For each sentence whether it has a word that passes a test, which is put to each spelling once. */
  holding(test: (spelling: ComparedWord) => boolean): boolean[] {
    const passed = this.spellings.map(test);
    const held: boolean[] = [];
    for (let sentence = 0; sentence < this.inSentence.length; sentence += 1) {
      const words = this.#spelled.subarray(this.#first(sentence), this.#first(sentence + 1));
      held.push(words.some((spelling) => passed[spelling]));
    }
    return held;
  }

  /** For each spelling, by its place, the sentences of the places where it stands. */
  sentencesBySpelling(): PlacesByNumber {
    const sentences = new Uint32Array(this.#spelled.length);
    for (let sentence = 0; sentence < this.inSentence.length; sentence += 1)
      sentences.fill(sentence, this.#first(sentence), this.#first(sentence + 1));
    const { from, places } = placesByNumber(this.#spelled, this.spellings.length);
    return { from, places: places.map((at) => sentences[at] as number) };
  }

  #endOf(at: number): number {
    return (this.#starts[at] ?? 0) + (this.spellings[this.#spelled[at] ?? 0]?.text.length ?? 0);
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
      const start = this.#starts[at] as number;
      words.push({ text, start, end: start + text.length, normal, term });
    }
    return words;
  }
}

/** For each number of a spelling the place after its place in the article that is read; all zero between two. */
let placed = new Uint32Array(0);

/** An article's spellings, each once, and which of them each of its words has. */
function renumbered({ spellings: all, words }: SpelledText) {
  if (placed.length < all.size) placed = new Uint32Array(2 * all.size);
  const spellings: ComparedWord[] = [];
  const spelled = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const number = words[at] as number;
    if (placed[number] === 0) placed[number] = spellings.push(all.wordOf(number));
    spelled[at] = (placed[number] as number) - 1;
  }
  for (const number of words) placed[number] = 0;
  return { spelled, spellings };
}

/** The numbers of an article's terms, in its order, and the places of their words. */
function placeTerms(spelled: Int32Array, spellings: readonly ComparedWord[]) {
  const terms = new Map<string, number>();
  const numbers = spellings.map(({ term }) => {
    if (term === undefined) return -1;
    const known = terms.get(term);
    if (known !== undefined) return known;
    terms.set(term, terms.size);
    return terms.size - 1;
  });
  const places = placesByNumber(
    spelled.map((spelling) => numbers[spelling] as number),
    terms.size,
  );
  return { terms, places };
}

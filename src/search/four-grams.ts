import { type PlacesByNumber, placesByNumber } from './places-by-number.js';

const GRAM = 4;
const SPACE = 32;

/** The four-grams of a word, with a space before it, each as often as it stands there. */
export function gramsOf(word: string): string[] {
  const padded = ` ${word}`;
  return Array.from({ length: Math.max(0, padded.length - GRAM + 1) }, (_, at) =>
    padded.slice(at, at + GRAM),
  );
}

/** Words by their four-grams: a hash table in two typed arrays, since an article has thousands of them. */
export class FourGrams {
  readonly #words: readonly string[];
  /** For each bucket the places of its grams among all, and of these the words that hold them. */
  readonly #grams: PlacesByNumber;
  readonly #holders: Uint32Array;

  constructor(words: readonly string[]) {
    this.#words = words;
    const count = words.reduce((sum, { length }) => sum + Math.max(0, length + 2 - GRAM), 0);
    const buckets = new Int32Array(count);
    const size = 2 ** Math.ceil(Math.log2(count + 1));
    this.#holders = new Uint32Array(count);
    let gram = 0;
    words.forEach((own, word) => {
      for (let at = -1; at + GRAM <= own.length; at += 1) {
        buckets[gram] = bucketOf(own, at, size);
        this.#holders[gram] = word;
        gram += 1;
      }
    });
    this.#grams = placesByNumber(buckets, size);
  }

  /** The places of the words that hold a gram, in order; one that holds it twice may stand there twice. */
  holding(gram: string): number[] {
    const { from, places } = this.#grams;
    const bucket = bucketOf(gram, 0, from.length - 1);
    const found: number[] = [];
    for (const place of places.subarray(from[bucket], from[bucket + 1])) {
      const word = this.#holders[place] as number;
      if (` ${this.#words[word]}`.includes(gram)) found.push(word);
    }
    return found;
  }
}

/** The bucket, among so many, a power of two, of the gram at a place of a text; a space stands before the text, at -1. */
function bucketOf(text: string, from: number, size: number): number {
  let hash = 0;
  for (let at = from; at < from + GRAM; at += 1)
    hash = Math.imul(hash, 31) + (at < 0 ? SPACE : text.charCodeAt(at));
  hash = Math.imul(hash, 0x9e3779b1);
  return (hash ^ (hash >>> 16)) & (size - 1);
}

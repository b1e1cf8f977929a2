const GRAM = 4;

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
  /** Where the words of each bucket begin in `#held`; one more than there are buckets. */
  readonly #starts: Uint32Array;
  /** Places of words, bucket by bucket: of those that hold a gram of the bucket. */
  readonly #held: Uint32Array;

  constructor(words: readonly string[]) {
    this.#words = words;
    const count = words.reduce((sum, { length }) => sum + Math.max(0, length + 2 - GRAM), 0);
    this.#starts = new Uint32Array(2 ** Math.ceil(Math.log2(count + 1)) + 1);
    this.#held = new Uint32Array(count);
    this.#eachGram((bucket) => {
      (this.#starts[bucket + 1] as number) += 1;
    });
    for (let bucket = 1; bucket < this.#starts.length; bucket += 1)
      (this.#starts[bucket] as number) += this.#starts[bucket - 1] as number;
    const next = this.#starts.slice();
    this.#eachGram((bucket, word) => {
      this.#held[next[bucket] as number] = word;
      (next[bucket] as number) += 1;
    });
  }

  /** The places of the words that hold a gram, in order; one that holds it twice may stand there twice. */
  holding(gram: string): number[] {
    const bucket = this.#bucketAt(gram, 0);
    const found: number[] = [];
    for (const word of this.#held.subarray(this.#starts[bucket], this.#starts[bucket + 1]))
      if (` ${this.#words[word]}`.includes(gram)) found.push(word);
    return found;
  }

  #eachGram(visit: (bucket: number, word: number) => void): void {
    this.#words.forEach((own, word) => {
      const padded = ` ${own}`;
      for (let at = 0; at + GRAM <= padded.length; at += 1) visit(this.#bucketAt(padded, at), word);
    });
  }

  /** The bucket of the gram at a place of a text. */
  #bucketAt(text: string, from: number): number {
    let hash = 0;
    for (let at = from; at < from + GRAM; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
    hash = Math.imul(hash, 0x9e3779b1);
    return (hash ^ (hash >>> 16)) & (this.#starts.length - 2);
  }
}

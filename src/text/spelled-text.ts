import type { Span } from './span.js';
import { type ComparedWord, comparedWord } from './terms.js';
import { tokenize } from './tokens.js';

/** Spellings and their terms by number, each in the order in which they were first met. */
export class Spellings {
  readonly #words: ComparedWord[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #termOf: number[] = [];
  readonly #terms = new Map<string, number>();

  /** The number of each term. */
  get terms(): ReadonlyMap<string, number> {
    return this.#terms;
  }

  /** The number of a word as printed. */
  read(printed: string): number {
    const known = this.#numbers.get(printed);
    if (known !== undefined) return known;
    const number = this.#words.length;
    const word = comparedWord(printed);
    this.#words.push(word);
    this.#numbers.set(word.text, number);
    this.#termOf.push(word.term === undefined ? -1 : this.#numberOf(word.term));
    return number;
  }

  /** How many there are. */
  get size(): number {
    return this.#words.length;
  }

  wordOf(spelling: number): ComparedWord {
    return this.#words[spelling] as ComparedWord;
  }

  /** The number of each spelling's term; -1 for stop words. */
  get termOf(): readonly number[] {
    return this.#termOf;
  }

  #numberOf(term: string): number {
    const number = this.#terms.get(term) ?? this.#terms.size;
    this.#terms.set(term, number);
    return number;
  }
}

/** The words of some spans of a text as numbers: eight bytes for each, of which all that is known of a text's words can be made. */
export interface SpelledText {
  readonly spellings: Spellings;
  /** The number of each word's spelling, in order. */
  readonly words: Uint32Array;
  /** Where each begins, in UTF-16 units; it ends where its spelling does. */
  readonly starts: Uint32Array;
  /** Where the words of each span end among these. */
  readonly ends: Uint32Array;
}

/** Reads the words of spans of a text. */
export function spellText(text: string, spans: readonly Span[], spellings: Spellings): SpelledText {
  const words: number[] = [];
  const starts: number[] = [];
  const ends = spans.map((span) => {
    for (const token of tokenize(text, span)) {
      words.push(spellings.read(token.text));
      starts.push(token.start);
    }
    return words.length;
  });
  return {
    spellings,
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

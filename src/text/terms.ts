import porter2 from 'wink-porter2-stemmer';
import { BASE_FORMS } from './irregular-forms.js';
import { STOP_WORDS } from './stop-words.js';

/** What a word is compared by. */
export interface ComparedWord {
  /** As it is printed. */
  readonly text: string;
  /** As `normalizeWord` has it. */
  readonly normal: string;
  /** Its index term; undefined for stop words. */
  readonly term: string | undefined;
}

/** Longest word that is stemmed: the stemmer's time grows with the square of the length, and no word is longer. */
const LONGEST_WORD = 40;
const WORDS_KEPT = 50_000;

/** What was made of words as printed: when the recent ones are too many, they take the place of the earlier ones. */
let recent = new Map<string, ComparedWord>();
let earlier = new Map<string, ComparedWord>();

/** What a word as printed is compared by, made once for each that is met often. */
export function comparedWord(word: string): ComparedWord {
  const known = recent.get(word);
  if (known) return known;
  const made = earlier.get(word) ?? compareBy(word);
  if (word.length > LONGEST_WORD) return made;
  if (recent.size >= WORDS_KEPT) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(word, made);
  return made;
}

/** Makes nothing anew of words that are given as `comparedWord` made them. */
export function rememberWords(words: Iterable<ComparedWord>): void {
  for (const word of words) recent.set(word.text, word);
}

/** The index term of a word as printed; undefined for stop words. `US` and `U.S.` are a country, `us` a stop word. */
export function termOf(word: string): string | undefined {
  return comparedWord(word).term;
}

/**
 * A word as it is compared: lower case, without diacritics, possessive ending or thousands separators.
 * `Lukáš’s` → `lukas`, `10,000` → `10000`.
 */
export function normalizeWord(word: string): string {
  // Most words are plain letters, which nothing else changes.
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");
  const bare = plain.replace(/'s?$/u, '').replace(/(?<=\p{N}),(?=\p{N}{3})/gu, '');
  return bare === '' ? plain : bare;
}

// A stop word in capitals is an abbreviation (US, WHO, IT); one with a capital a month.
const NAMED_STOP_WORD = /^(?:\p{Lu}{2,}|May)$/u;

function compareBy(word: string): ComparedWord {
  const normal = normalizeWord(word);
  if (STOP_WORDS.has(normal) && !NAMED_STOP_WORD.test(word)) return { text: word, normal, term: undefined };
  return { text: word, normal, term: stem(normal.replace(/(?<=\p{L})\./gu, '')) };
}

/** The Porter2 stem of a normalised word, irregular forms by their base (Porter, “Snowball: a language for stemming algorithms”, 2001). */
function stem(normalized: string): string {
  if (normalized.length > LONGEST_WORD) return normalized;
  return porter2(BASE_FORMS.get(normalized) ?? normalized);
}

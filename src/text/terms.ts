import porter2 from 'wink-porter2-stemmer';
import { BASE_FORMS } from './irregular-forms.js';
import { STOP_WORDS } from './stop-words.js';

const stems = new Map<string, string>();
const STEMS_KEPT = 50_000;

/** Longest word that is stemmed: the stemmer's time grows with the square of the length, and no word is longer. */
const LONGEST_WORD = 40;

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

/** Whether a normalised word is a function or question word, which says nothing about what a text is about. */
function isStopWord(normalized: string): boolean {
  return STOP_WORDS.has(normalized);
}

/** The Porter2 stem of a normalised word, irregular forms by their base (Porter, “Snowball: a language for stemming algorithms”, 2001). */
function stem(normalized: string): string {
  if (normalized.length > LONGEST_WORD) return normalized;
  const known = stems.get(normalized);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_KEPT) stems.clear();
  const stemmed = porter2(BASE_FORMS.get(normalized) ?? normalized);
  stems.set(normalized, stemmed);
  return stemmed;
}

// A stop word in capitals is an abbreviation (US, WHO, IT); one with a capital a month.
const NAMED_STOP_WORD = /^(?:\p{Lu}{2,}|May)$/u;

const terms = new Map<string, string | undefined>();

/** The index term of a word as printed; undefined for stop words. `US` and `U.S.` are a country, `us` a stop word. */
export function termOf(word: string): string | undefined {
  const known = terms.get(word);
  if (known !== undefined || terms.has(word)) return known;
  const term = findTerm(word);
  if (terms.size >= STEMS_KEPT) terms.clear();
  if (word.length <= LONGEST_WORD) terms.set(word, term);
  return term;
}

function findTerm(word: string): string | undefined {
  const normalized = normalizeWord(word);
  return isStopWord(normalized) && !NAMED_STOP_WORD.test(word)
    ? undefined
    : stem(normalized.replace(/(?<=\p{L})\./gu, ''));
}

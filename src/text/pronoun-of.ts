import { FIRST_NAMES } from './first-names.js';

const SHE_WORDS = /^(?:mrs|ms|miss|lady|dame|queen|princess|actress|\p{L}*woman)$/u;
const HE_WORDS = /^(?:mr|sir|lord|king|prince|actor|\p{L}*[^o]man)$/u;

/** Whether the words of a person's name, in lower case, make it a “he” or a “she”: by a title or a given name; undefined where nothing tells. */
export function pronounOf(words: readonly string[]): 'he' | 'she' | undefined {
  for (const word of words) {
    if (SHE_WORDS.test(word)) return 'she';
    if (HE_WORDS.test(word)) return 'he';
    const first = FIRST_NAMES.get(word);
    if (first) return first;
  }
  return undefined;
}

import { STOP_WORDS } from '../../text/stop-words.js';
import { normalizeWord } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import { COUNTRY_NAMES } from './countries.js';

/** A country named in a text; `first` and `last` are places among its tokens. */
export interface CountryMention {
  readonly country: string;
  readonly naming: 'country' | 'seat' | 'people';
  readonly first: number;
  readonly last: number;
}

/** Most words of a name in the table. */
const LONGEST_NAME = 6;

/** The countries named in a text, longest names first; `anyCase` takes names without capitals, as people type. */
export function findCountries(tokens: readonly Token[], { anyCase = false } = {}): CountryMention[] {
  const words = tokens.map(({ text }) => normalizeWord(text));
  const mentions: CountryMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!canName(tokens[at]?.text ?? '', words[at] ?? '', anyCase)) continue;
    for (let size = Math.min(LONGEST_NAME, words.length - at); size > 0; size -= 1) {
      const name = COUNTRY_NAMES.get(words.slice(at, at + size).join(' '));
      if (!name) continue;
      mentions.push({ ...name, first: at, last: at + size - 1 });
      at += size - 1;
      break;
    }
  }
  return mentions;
}

// “US” is a country, “us” and “Us” are not.
function canName(printed: string, word: string, anyCase: boolean): boolean {
  if (STOP_WORDS.has(word)) return /^\p{Lu}{2}/u.test(printed);
  return anyCase || /^\p{Lu}/u.test(printed);
}

import { STOP_WORDS } from '../../text/stop-words.js';
import { normalizeWord } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { ConceptNames } from './concept-names.js';

/** A thing named in a text; `first` and `last` are places among its tokens. */
export interface ConceptMention {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** Most words of a name that is looked for. */
const LONGEST_NAME = 6;

/** The things named in a text, longest names first; `anyCase` takes names without capitals, as people type. */
export function findConcepts(
  tokens: readonly Token[],
  names: ConceptNames,
  { anyCase = false } = {},
): ConceptMention[] {
  const words = tokens.map(({ text }) => normalizeWord(text));
  const mentions: ConceptMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let size = Math.min(LONGEST_NAME, words.length - at); size > 0; size -= 1) {
      const key = names.get(words.slice(at, at + size).join(' '));
      if (key === undefined || !canName(tokens[at]?.text ?? '', words[at] ?? '', key, anyCase)) continue;
      mentions.push({ key, first: at, last: at + size - 1 });
      // “Canadian Saturn dealers” are of Canada, too.
      const country = size > 1 ? names.get(words[at] ?? '') : undefined;
      if (country?.startsWith('country ')) mentions.push({ key: country, first: at, last: at });
      at += size - 1;
      break;
    }
  }
  return mentions;
}

// “US” is a country, “us” and “Us” are not.
function canName(printed: string, word: string, key: string, anyCase: boolean): boolean {
  if (key.startsWith('number ')) return true;
  if (STOP_WORDS.has(word)) return /^\p{Lu}{2}/u.test(printed);
  return anyCase || /^\p{Lu}/u.test(printed);
}

import { isCapital } from '../../text/name-runs.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import type { Word } from '../../text/words.js';
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
  words: readonly Word[],
  names: ConceptNames,
  { anyCase = false } = {},
): ConceptMention[] {
  const mentions: ConceptMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mention = mentionAt(words, at, names, anyCase);
    if (!mention) continue;
    mentions.push(mention);
    // “Canadian Saturn dealers” are of Canada, too.
    const country = mention.last > at ? names.keyOf(words[at]?.normal ?? '') : undefined;
    if (country?.startsWith('country ')) mentions.push({ key: country, first: at, last: at });
    at = mention.last;
  }
  return mentions;
}

/** The thing whose name begins at a word, by its longest name. */
function mentionAt(
  words: readonly Word[],
  first: number,
  names: ConceptNames,
  anyCase: boolean,
): ConceptMention | undefined {
  const word = words[first];
  if (!word) return undefined;
  const most = Math.min(LONGEST_NAME, names.longestFrom(word.normal), words.length - first);
  for (let size = most; size > 0; size -= 1) {
    const key = names.keyOf(nameAt(words, first, size));
    if (key !== undefined && canName(word, key, anyCase)) return { key, first, last: first + size - 1 };
  }
  return undefined;
}

function nameAt(words: readonly Word[], at: number, size: number): string {
  let name = words[at]?.normal ?? '';
  for (let next = at + 1; next < at + size; next += 1) name += ` ${words[next]?.normal}`;
  return name;
}

// “US” is a country, “us” and “Us” are not.
function canName(word: Word, key: string, anyCase: boolean): boolean {
  if (key.startsWith('number ')) return true;
  if (STOP_WORDS.has(word.normal)) return /^\p{Lu}{2}/u.test(word.text);
  return anyCase || isCapital(word);
}

import { normalizeWord, termOf } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';

/** How many words a phrase has at most that is looked up or looked for. */
export const LONGEST_PHRASE = 3;

/** A word as phrases are compared: its index term, and a stop word as it is: “stood down” → `stand down`. */
export function pieceOf(word: string): string {
  return termOf(word) ?? normalizeWord(word);
}

/** What a phrase is looked up by: its words' pieces, parted by spaces. */
export function phraseKey(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => pieceOf(text)).join(' ');
}

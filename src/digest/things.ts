import type { Mention } from './mentions.js';

/** A model of something made: A380, F-150, but no G20. */
const MODEL = /^\p{L}{1,3}-?(?:\p{N}{3}|\p{N}xx)/u;
/** Last words of names that are of nobody and no place: “Orlo Cup”. */
const THING =
  /^(?:cup|grid|championships?|games|series|trophy|awards?|prize|act|bill|day|index|average|composite|olympics|festival|agreement|accords?|protocol|treaty|constitution|amendment|revolution|program(?:me)?|project|prix|bowl|marathon|summit|conference|time|report|article|wars?|empire|musical|law|syndrome|virus|disease)$/u;

/** Whether a name, by its normalised words, is that of an event, a law, an index or the like. */
export function isThing(words: readonly string[]): boolean {
  return words.length > 1 && THING.test(words.at(-1) ?? '');
}

/** The keys of what stands before models: “acme” of “Acme A380”. */
export function makersOf(mentions: readonly Mention[]): Set<string> {
  return new Set(
    mentions.flatMap(({ words }) => {
      const at = words.findIndex(isModelWord);
      return at > 0 ? [words.slice(0, at).join(' ')] : [];
    }),
  );
}

/** Whether a normalised word is a model of something made. */
export function isModelWord(word: string): boolean {
  return MODEL.test(word);
}

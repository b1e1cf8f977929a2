import type { Catalogue } from '../../src/language/catalogue.js';

/** A text of a catalogue, or one with gaps, and its place: `answers.buttons.more`. */
export interface Entry {
  readonly key: string;
  readonly words: string | ((...gaps: never[]) => string);
}

/** Everything that is said in a language, but for what commands are called; and how it writes numbers and dates. */
export function entriesOf({ code, formats, said, commands, ...areas }: Catalogue): Entry[] {
  return walk('', areas);
}

function walk(place: string, value: unknown): Entry[] {
  if (typeof value === 'string') return [{ key: place, words: value }];
  if (typeof value === 'function') return [{ key: place, words: value as (...gaps: never[]) => string }];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    walk(place ? `${place}.${name}` : name, inner),
  );
}

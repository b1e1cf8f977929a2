/** Spellings of one sound across transliterations, tried in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch|sh|ch|cz/gu, 'x'],
  [/ts|tz|z/gu, 's'],
  [/ph/gu, 'f'],
  [/kh|gh|q|ck|c/gu, 'k'],
  [/w/gu, 'v'],
  [/ff?$/u, 'v'],
  [/g/gu, 'k'],
  [/h/gu, ''],
  [/(?<!^)[aeiouyj]+/gu, ''],
  [/^[aeiouyj]+/u, 'a'],
  [/(.)\1+/gu, '$1'],
];

/**
 * A word by its consonants, so that one name in several transliterations has one key: `Gaddafi`, `Qadhafi` and
 * `Kadhafi` are `kdf`. `word` as `normalizeWord` has it.
 */
export function soundKey(word: string): string {
  return SOUNDS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);
}

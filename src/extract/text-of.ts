/** Text as people read it: on one line, runs of white space one blank, no soft hyphens and other invisible characters. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\p{Cc}]/gu, (character) =>
      /[\s\u2028\u2029]/u.test(character) && character !== '\uFEFF' ? ' ' : '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

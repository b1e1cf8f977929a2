/** The text on one line, with what steers a terminal or turns text around made harmless, one for one. */
export function printable(text: string): string {
  return text.replace(/[\n\t]/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}

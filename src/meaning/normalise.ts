/** What SentencePiece writes for the start of a word. */
export const WORD_MARK = '\u2581';

/** Text in the form that the vocabulary knows; unit `i` comes from `[starts[i], ends[i])` of the original. */
export interface NormalisedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * White space, what is not to be seen, or one character with its combining marks. Thirty marks at most, as in
 * Unicode's Stream-Safe Text Format (UAX #15, section 13), so that normalising stays linear.
 */
const PIECE_OF_TEXT = /(?<space>\s+)|(?<invisible>[\p{Cc}\p{Cf}])|.\p{M}{0,30}/gsu;

/**
 * SentencePiece's normalisation: Unicode NFKC, control and format characters dropped, a word mark in place of white
 * space and before the first word. A word mark is as wide as nothing and stands where its word starts.
 */
export function normalise(original: string): NormalisedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const append = (units: string, start: number, end: number): void => {
    text += units;
    for (let unit = 0; unit < units.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  let wordStarts = true;
  for (const { 0: match, groups, index } of original.matchAll(PIECE_OF_TEXT)) {
    if (groups?.['space']) wordStarts = true;
    if (groups?.['space'] || groups?.['invisible']) continue;
    if (wordStarts) append(WORD_MARK, index, index);
    wordStarts = false;
    append(match.normalize('NFKC').replaceAll(' ', WORD_MARK), index, index + match.length);
  }
  return { text, starts, ends };
}

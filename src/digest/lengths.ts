/** How many sentences each length has in an article of so many. */
const LENGTHS = {
  short: () => 1,
  medium: () => 3,
  long: (sentences: number) => Math.min(10, Math.max(5, Math.round(sentences / 5))),
} as const;

/** A length by name. */
export type DigestLength = keyof typeof LENGTHS;
/** A length, or so many sentences. */
export type DigestSize = DigestLength | number;

/** The lengths by name, the shortest first. */
export const DIGEST_LENGTHS = Object.keys(LENGTHS) as readonly DigestLength[];

/** More than anyone reads as a summary; a Discord message without room for all of them says how many are missing. */
export const MOST_SENTENCES = 40;

/**
 * How many sentences a digest of this size has where its article has so many.
 * @throws {RangeError} where the size is neither a length nor a whole number from 1.
 */
export function sentencesOfSize(size: DigestSize, sentences: number): number {
  const wanted = typeof size === 'number' ? size : LENGTHS[size](sentences);
  if (!Number.isInteger(wanted) || wanted < 1) {
    throw new RangeError(`sentences must be a whole number from 1, not ${wanted}`);
  }
  return Math.min(wanted, sentences);
}

import type { TypedSpan } from './typed-span.js';

const TENS = '(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[1-9]0s)';
const WORDS =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?' +
  '|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';

/** The forms of an age: “51-year-old”, “aged 51”, “Berg, 51,”, “Berg (51)”, “in her early 50s”. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:\\d{1,3}|${WORDS})[- ](?:years?|months?|weeks?|days?)[- ]olds?\\b`, 'giu'),
  new RegExp(`\\b(?:\\d{1,3}|${WORDS}) years of age\\b`, 'giu'),
  new RegExp(
    `(?<=\\b(?:aged?|age of|ages|turn|turned|turns|turning) )(?:\\d{1,3}|${WORDS})\\b(?! (?:to|into|percent|years))`,
    'giu',
  ),
  new RegExp(`(?<=\\b(?:his|her|their) )(?:(?:early|mid|late)[- ])?${TENS}\\b`, 'giu'),
  // A number of two digits between commas behind a name, or in brackets.
  /(?<=\p{Lu}[\p{L}.’'-]{1,40}, )[1-9]\d(?=[,).;])|(?<=\p{Lu}[\p{L}.’'-]{1,40} \()[1-9]\d(?=\))/gu,
  /\b(?:teenagers?|toddlers?|(?:sexa|septua|octo|nona)genarians?|centenarians?)\b/giu,
];

/** The ages that a text gives. */
export function findAges(text: string): TypedSpan[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      type: 'age' as const,
      start: index,
      end: index + match.length,
    })),
  );
}

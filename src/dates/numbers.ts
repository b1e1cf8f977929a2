import { oneOf } from './pattern.js';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINAL_TENS = ['twentieth', 'thirtieth'];

const CARDINALS = numerals(UNITS, TENS);
const ORDINALS = numerals(ORDINAL_UNITS, ORDINAL_TENS);

/** Every numeral up to ninety-nine that the words can write, with its number. */
function numerals(units: readonly string[], tens: readonly string[]): ReadonlyMap<string, number> {
  const all = new Map(units.map((word, index) => [word, index + 1]));
  for (const [index, word] of tens.entries()) all.set(word, 20 + 10 * index);
  for (const [index, ten] of TENS.entries())
    for (const [unit, word] of units.slice(0, 9).entries()) all.set(`${ten}-${word}`, 21 + 10 * index + unit);
  return all;
}

/** The first words of numerals and vague quantities. */
export const COUNT_OPENERS = [
  '#1',
  '#2',
  '#3',
  '#4',
  'half',
  'few',
  'several',
  'many',
  'some',
  'couple',
  'dozen',
  ...UNITS,
  ...TENS,
];
/** The first words of ordinal numerals in words. */
export const ORDINAL_OPENERS = [...ORDINAL_UNITS, ...ORDINAL_TENS, ...TENS];

const CARDINAL_WORD = `(?:${oneOf(TENS)}(?:~${oneOf(UNITS.slice(0, 9))})?|${oneOf(UNITS)})`;
const VAGUE = '(?:a few|(?:a )?couple(?: of)?|few|several|many|some|half a dozen|a dozen)';

/** A counted or vague quantity before a unit: `3`, `2.5`, `twenty-one`, `a`, `a few`. */
export const COUNT = `(?:\\d{1,4}(?:\\.\\d{1,2})?|${CARDINAL_WORD}|${VAGUE}|an?)`;
/** An ordinal numeral: `3rd`, `third`, `twenty-first`. */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${oneOf(TENS)}~${oneOf(ORDINAL_UNITS.slice(0, 9))}|${oneOf([...ORDINAL_UNITS, ...ORDINAL_TENS])})`;

/** The number that a quantity means; `X`, as TIMEX3 writes it, for a vague one. */
export function readCount(text: string): number | 'X' {
  const words = normal(text);
  if (/^\d/.test(words)) return Number(words);
  if (words === 'a' || words === 'an') return 1;
  if (words.startsWith('couple') || words.startsWith('a-couple')) return 2;
  if (words === 'a-dozen') return 12;
  if (words === 'half-a-dozen') return 6;
  return CARDINALS.get(words) ?? 'X';
}

/** The number that an ordinal means; undefined if the words are none. */
export function readOrdinal(text: string): number | undefined {
  const words = normal(text);
  return /^\d/.test(words) ? Number.parseInt(words, 10) : ORDINALS.get(words);
}

function normal(text: string): string {
  return text.toLowerCase().trim().replace(/\s+/g, '-');
}

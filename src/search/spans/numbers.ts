import type { TypedSpan } from './typed-span.js';

// Bounded, and never begun inside another number: a long run of digits is read once.
const DIGITS = String.raw`(?<![\d.,])\d{1,20}(?:[.,]\d{1,20}){0,8}`;
const WORD =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?' +
  '|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens?|hundreds?|thousands?|millions?|billions?)';
const SCALE = '(?:[- ]?(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)\\b)';
const AMOUNT = `(?:(?:${DIGITS}|\\b${WORD}\\b)${SCALE}{0,2})`;
const CURRENCY = '(?:US\\$|A\\$|C\\$|HK\\$|[$€£¥₽₹]|(?:USD|EUR|GBP|JPY|CHF|CAD|AUD)\\b)';
const CURRENCY_WORD =
  '(?:dollars?|euros?|pounds?|rubles?|roubles?|yen|yuan|francs?|pesos?|rupees?|cents|crowns?|kronor|marks|lira|USD|EUR|GBP)';
const UNIT =
  '(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|' +
  'square \\w+|cubic \\w+|kg|km|cm|mm|mph|kph|km/h|tonnes?|tons?|kilograms?|kilos?|grams?|pounds?|lb|ounces?|lit(?:er|re)s?|gallons?|barrels?|' +
  'degrees?|°[CF]?|watts?|megawatts?|gigawatts?|MW|GW|kW|hertz|knots|volts?|bits?|bytes?|times)';

/** Each kind of number and its pattern; an earlier one keeps a later one off its words. */
const PATTERNS: readonly (readonly [TypedSpan['type'], RegExp])[] = [
  ['money', new RegExp(`${CURRENCY} ?${DIGITS}${SCALE}{0,2}|${AMOUNT} (?:\\w+ )?${CURRENCY_WORD}\\b`, 'giu')],
  [
    'percent',
    new RegExp(
      `${AMOUNT} ?(?:%|per ?cent(?:age points)?\\b|percentage points?\\b)|\\b(?:a|one|two|three)[- ](?:half|third|quarter|fifth|tenth)s?\\b|\\bhalf of\\b`,
      'giu',
    ),
  ],
  [
    'age',
    /\b\d{1,3}[- ]years?[- ]old\b|(?<=\b(?:aged|age of|age) )\d{1,3}\b|(?<=\p{Lu}\p{L}+, )\d{1,2}(?=[,)])/gu,
  ],
  ['quantity', new RegExp(`${AMOUNT}[- ]?${UNIT}(?![\\p{L}\\p{N}])`, 'gu')],
  ['number', new RegExp(`${AMOUNT}(?![\\p{L}\\p{N}])`, 'giu')],
];

/** The numbers of a text by what they count, in order of kind; words already taken by one kind go to no other. */
export function findNumbers(text: string): TypedSpan[] {
  const taken = new Uint8Array(text.length);
  const spans: TypedSpan[] = [];
  for (const [type, pattern] of PATTERNS) {
    for (const { 0: match, index: start } of text.matchAll(pattern)) {
      const end = start + match.length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      spans.push({ type, start, end });
    }
  }
  return spans;
}

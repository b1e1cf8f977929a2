import { once } from '../../once.js';
import { findAges } from './ages.js';
import type { TypedSpan } from './typed-span.js';

// Bounded, and never begun inside another number: a long run of digits is read once.
const DIGITS = String.raw`(?<![\d.,\p{L}])\d{1,20}(?:[.,]\d{1,20}){0,8}`;
const WORD =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?' +
  '|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)';
const SCALE = '(?:[- ]?(?:hundred|thousand|million|billion|trillion|bln|mln|bn|mn|tn|m|k)\\b)';
/** “half a million”, “several hundred”, “tens of thousands”. */
const VAGUE =
  '(?:half an?|quarter of a|an?|several|a few|a couple of|tens of|dozens of|hundreds of|thousands of|millions of|billions of)[- ](?:dozen|hundred|thousand|million|billion|trillion)s?';
const AMOUNT = `(?:\\b${VAGUE}\\b|(?:${DIGITS}|\\b${WORD}\\b)${SCALE}{0,2})`;
const CURRENCY =
  '(?:(?:US|AU|CA|CAN|NZ|HK|[ACRS])\\$|[$€£¥₽₹₩₪₺₴]|(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|RUB|CNY|SEK|NOK|DKK|INR)\\b|\\bRs\\b\\.?)';
const CURRENCY_WORD =
  '(?:dollars?|euros?|pounds?(?: sterling)?|sterling|pence|rubles?|roubles?|yen|yuan|renminbi|won|francs?|pesos?|rupees?|cents?|crowns?|krona|kronor|kroner|marks|lira|reais|rand|shekels?|hryvnias?|zlotys?|dirhams?|riyals?|rials?|lei|leu|leva|lev|forints?|koruna|dinars?|guilders?|shillings?|naira|cedis?|baht|ringgit|rupiah|taka|tenge|lari|birr|USD|EUR|GBP)';
const UNIT =
  '(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|stor(?:ey|ie|y)s?|' +
  'square \\w+|cubic \\w+|sq (?:km|ft|mi|m)|kg|km|cm|mm|mph|kph|km/h|tonnes?|tons?|kilograms?|kilos?|grams?|milligrams?|mg|pounds?|lbs?|ounces?|oz|lit(?:er|re)s?|gallons?|barrels?|bushels?|' +
  'degrees?|°[CF]?|kilowatts?|watts?|megawatts?|gigawatts?|MW|GW|kW|megatons?|kilotons?|hertz|kHz|MHz|GHz|knots|volts?|bits?|bytes?|megabytes?|gigabytes?|MB|GB|TB|horsepower|calories|light[- ]years?|nautical miles?|basis points|points?|times)';
const PART = '(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const FRACTION =
  `\\b(?:a|one)[- ]${PART}(?= of\\b| the\\b|[.,;:)]| (?:more|less|fewer|higher|lower)\\b)` +
  `|\\b(?:two|three|four|five|six|seven|eight|nine)[- ](?:halves|${PART}s)\\b|\\bhalf (?=(?:of|the|its|their|his|her|all)\\b)` +
  `|(?<=\\b(?:about|almost|around|by|least|nearly|over|roughly|than) )half\\b(?! an?\\b)` +
  `|\\b(?:\\d{1,3}|${WORD}) (?:in|out of)(?: every)? (?:\\d{1,5}|${WORD})\\b`;

/** Each kind of number and its pattern; an earlier one keeps a later one off its words. */
const patterns = once((): readonly (readonly [TypedSpan['type'], RegExp])[] => [
  [
    'money',
    new RegExp(
      `${CURRENCY} ?${DIGITS}${SCALE}{0,2}|${AMOUNT}[- ](?:of )?(?:(?:US|Canadian|Australian|Hong Kong|(?!per\\b)\\w+) )?${CURRENCY_WORD}\\b`,
      'giu',
    ),
  ],
  [
    'percent',
    new RegExp(
      `${AMOUNT}(?: ?(?:%|per ?cent(?:age points?)?\\b|pct?\\b|p\\.c\\.)|[- ](?:percentage points?|percent|per cent)\\b)|${FRACTION}`,
      'giu',
    ),
  ],
  ['quantity', new RegExp(`${AMOUNT}[- ]?${UNIT}(?![\\p{L}\\p{N}])`, 'gu')],
  ['number', new RegExp(`${AMOUNT}(?![\\p{L}\\p{N}])`, 'giu')],
]);

/** The numbers of a text by what they count, in order of kind; words already taken by one kind go to no other. */
export function findNumbers(text: string): TypedSpan[] {
  return numbersOf(text, patterns());
}

/** Those of them that are ages, which come first; the patterns of the others take longer. */
export function findAgesAlone(text: string): TypedSpan[] {
  return numbersOf(text, []);
}

function numbersOf(text: string, others: ReturnType<typeof patterns>): TypedSpan[] {
  const taken = new Uint8Array(text.length);
  const spans: TypedSpan[] = [];
  const take = (type: TypedSpan['type'], start: number, end: number) => {
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    spans.push({ type, start, end });
  };
  for (const { start, end } of findAges(text)) take('age', start, end);
  for (const [type, pattern] of others) {
    for (const { 0: match, index } of text.matchAll(pattern))
      take(type, index, index + match.trimEnd().length);
  }
  return spans;
}

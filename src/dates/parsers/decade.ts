import { expandYear } from '../lexicon.js';
import { oneOf, pattern } from '../pattern.js';
import { periodOf } from '../period.js';
import type { Parser } from './parser.js';

const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** “the 1990s”, “1990’s”, “the ’80s”, “the nineties”, “the 470s BC”. */
export const decade: Parser = {
  name: 'decade',
  opens: ['#2', '#3', '#4', 'nineteen', 'roaring', 'swinging', ...DECADES.keys()],
  pattern: pattern(
    `(?:(?<the>the )?(?:(?<year>\\d{3}0|\\d{2}0(?=['’]?s b))['’]?s(?<era> (?:bce?|b\\.c\\.(?:e\\.)?))?|['’]?(?<short>\\d0)['’]?s)|(?<words>the (?:(?:nineteen|roaring|swinging)~)?(?<name>${oneOf(DECADES.keys())})))`,
  ),
  read(groups, { text, start }) {
    const year = firstYear(groups, text, start);
    if (year === undefined) return undefined;
    // “the 1800s” are a century, “the 2000s” a decade.
    const unit =
      year > 0 && year < 2000 && year % 100 === 0 && groups.short === undefined ? 'century' : 'decade';
    return { stated: { kind: 'period', period: periodOf(unit, { year, month: 1, day: 1 }) } };
  },
};

function firstYear(
  { year, era, short, name, the }: Readonly<Record<string, string | undefined>>,
  text: string,
  start: number,
) {
  if (name !== undefined) return DECADES.get(name.toLowerCase());
  if (year !== undefined && era !== undefined) return 1 - Number(year);
  if (year !== undefined) return Number(year) >= 1000 && Number(year) < 2100 ? Number(year) : undefined;
  // Without “the” or an apostrophe, “20s” is a length of time or an age.
  const marked = the !== undefined || /['’]/.test(text[start - 1] ?? '');
  return marked && short !== undefined ? expandYear(Number(short)) : undefined;
}

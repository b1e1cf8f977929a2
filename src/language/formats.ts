import { once } from '../once.js';
import type { CalendarDate } from '../text/calendar.js';

/** How a language writes numbers, enumerations and dates, by Intl. Each formatter is made when it is first used. */
export interface Formats<Category extends Intl.LDMLPluralRule> {
  readonly number: (value: number) => string;
  /** The form that goes with a count. */
  readonly plural: (count: number, forms: Readonly<Record<Category, string>>) => string;
  readonly and: (words: readonly string[]) => string;
  readonly or: (words: readonly string[]) => string;
  /** `2 July 2022`. */
  readonly day: (date: CalendarDate) => string;
  /** `July 2022`. */
  readonly month: (date: CalendarDate) => string;
  /** `2 Jul`. */
  readonly shortDay: (date: CalendarDate) => string;
  /** `Jul`. */
  readonly shortMonth: (date: CalendarDate) => string;
}

/** The formats of a language by its BCP 47 tag; its plural categories are those that CLDR has for it. */
export function formatsOf<Category extends Intl.LDMLPluralRule>(tag: string): Formats<Category> {
  const number = once(() => new Intl.NumberFormat(tag));
  const rules = once(() => new Intl.PluralRules(tag));
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const dates = (parts: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }));
    return (date: CalendarDate) => format().format(atMidnight(date));
  };
  return {
    number: (value) => number().format(value),
    // The rules of a language give none but its own categories.
    plural: (count, forms) => forms[rules().select(count) as Category],
    and: (words) => and().format(words),
    or: (words) => or().format(words),
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    shortDay: dates({ day: 'numeric', month: 'short' }),
    shortMonth: dates({ month: 'short' }),
  };
}

// Date.UTC reads the years 0–99 as 1900–1999.
function atMidnight({ year, month, day }: CalendarDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

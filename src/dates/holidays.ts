import { addDays, type CalendarDate, nthWeekday } from '../text/calendar.js';

/** A day of each year: a date, the nth weekday of a month (−1 the last), or so many days from Easter Sunday. */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly fromEaster: number };

const RULES: Readonly<Record<string, Rule>> = {
  'new year’s day': { month: 1, day: 1 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  'valentine’s day': { month: 2, day: 14 },
  'presidents’ day': { month: 2, weekday: 1, nth: 3 },
  'st patrick’s day': { month: 3, day: 17 },
  'april fools’ day': { month: 4, day: 1 },
  'earth day': { month: 4, day: 22 },
  'may day': { month: 5, day: 1 },
  'mother’s day': { month: 5, weekday: 0, nth: 2 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  juneteenth: { month: 6, day: 19 },
  'father’s day': { month: 6, weekday: 0, nth: 3 },
  'bastille day': { month: 7, day: 14 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  halloween: { month: 10, day: 31 },
  'all saints’ day': { month: 11, day: 1 },
  'veterans day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'christmas eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'christmas day': { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
  'new year’s eve': { month: 12, day: 31 },
  'ash wednesday': { fromEaster: -46 },
  'palm sunday': { fromEaster: -7 },
  'good friday': { fromEaster: -2 },
  easter: { fromEaster: 0 },
  'easter sunday': { fromEaster: 0 },
  'easter monday': { fromEaster: 1 },
};

export const HOLIDAY_NAMES = Object.keys(RULES);

/** The day that a holiday of `HOLIDAY_NAMES` falls on in a year. */
export function holidayIn(year: number, name: string): CalendarDate | undefined {
  const rule = RULES[name];
  if (rule === undefined) return undefined;
  if ('fromEaster' in rule) return addDays(easterSunday(year), rule.fromEaster);
  return 'day' in rule ? { year, ...rule } : nthWeekday(year, rule.month, rule.weekday, rule.nth);
}

/** The month and day of a holiday that falls on the same date each year; undefined for the others. */
export function fixedDateOf(name: string): { readonly month: number; readonly day: number } | undefined {
  const rule = RULES[name];
  return rule !== undefined && 'day' in rule ? rule : undefined;
}

/** The Gregorian Easter (Meeus, “Astronomical algorithms”, 1991, chapter 8). */
function easterSunday(year: number): CalendarDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

import { mondayOfIsoWeek } from '../text/calendar.js';
import { type Period, periodOf, SEASONS, season, yearPeriod } from './period.js';

/** The forms of a TIMEX3 date behind an optional `BC`, and the period that each names; the first that fits is it. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[], year: number) => Period])[] = [
  [/^(\d{4})-W(\d\d)$/, ([, week], year) => periodOf('week', mondayOfIsoWeek(year, Number(week)))],
  [/^(\d{4})-W(\d\d)-WE$/, ([, week], year) => periodOf('weekend', mondayOfIsoWeek(year, Number(week)))],
  [/^(\d{4})-Q([1-4])$/, ([, quarter], year) => periodOf('quarter', firstOf(year, Number(quarter) * 3))],
  [/^(\d{4})-H([12])$/, ([, half], year) => periodOf('half', firstOf(year, Number(half) * 6))],
  [
    /^(\d{4})-(SP|SU|FA|WI)$/,
    ([, name], year) => season(year, SEASONS.indexOf(name as (typeof SEASONS)[number])),
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)$/,
    ([, month, day], year) => periodOf('day', { year, month: Number(month), day: Number(day) }),
  ],
  [/^(\d{4})-(\d\d)$/, ([, month], year) => periodOf('month', firstOf(year, Number(month)))],
  [/^(\d{4})$/, (_, year) => yearPeriod(year)],
  [/^(\d{3})$/, (_, year) => periodOf('decade', firstOf(year, 1))],
  [/^(\d{2})$/, (_, year) => periodOf('century', firstOf(year, 1))],
];

function firstOf(year: number, month: number) {
  return { year, month, day: 1 };
}

/** The period of the calendar that a TIMEX3 date names; undefined for any other value, such as `PRESENT_REF` or `XXXX-SU`. */
export function timexPeriod(value: string): Period | undefined {
  const before = value.startsWith('BC');
  const digits = value.slice(before ? 2 : 0);
  for (const [form, period] of FORMS) {
    const parts = form.exec(digits)?.slice(1);
    if (!parts) continue;
    const [first = ''] = parts;
    const number = Number(first) * 10 ** (4 - first.length);
    // Years are astronomical; of a decade or century any year will do, and its digits name the latest, or one after it.
    const year = first.length === 4 ? 1 - number : -number;
    return period(parts, before ? year : Math.max(number, 1));
  }
  return undefined;
}

import { addDays, mondayOfIsoWeek, parseIsoDate } from '../text/calendar.js';
import type { Catalogue } from './catalogue.js';

type Season = keyof Catalogue['dates']['seasons'];

/** Each form of a TIMEX3 date and how a person would say it; the first that fits speaks. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[], language: Catalogue) => string])[] = [
  [
    /^(\d{4})-W(\d\d)$/,
    ([year, week], { dates, formats }) =>
      dates.week(formats.day(mondayOfIsoWeek(Number(year), Number(week)))),
  ],
  [
    /^(\d{4})-W(\d\d)-WE$/,
    ([year, week], { dates, formats }) =>
      dates.weekend(formats.day(addDays(mondayOfIsoWeek(Number(year), Number(week)), 5))),
  ],
  [
    /^(\d{4})-(\d\d)$/,
    ([year, month], { formats }) => formats.month({ year: Number(year), month: Number(month), day: 1 }),
  ],
  [/^(\d{4})-Q([1-4])$/, ([year, quarter], { dates }) => dates.quarter(Number(quarter), plain(year))],
  [/^(\d{4})-H([12])$/, ([year, half], { dates }) => dates.half(Number(half), plain(year))],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([year, season], { dates }) => dates.seasons[season as Season](plain(year))],
  [/^(\d{4})$/, ([year]) => plain(year)],
  [/^(\d{3})$/, ([decade], { dates }) => dates.decade(plain(`${decade}0`))],
  [/^(\d{2})$/, ([century], { dates }) => dates.century(Number(century) + 1)],
];

/** A year without the noughts before it. */
function plain(year: string | undefined): string {
  return String(Number(year));
}

/** A TIMEX3 date for people: `2022-W25` → `week of 20 June 2022`; what has no such form is shown as it is. */
export function dateInWords(value: string, language: Catalogue): string {
  if (value.startsWith('BC')) return language.dates.beforeChrist(dateInWords(value.slice(2), language));
  for (const [form, say] of FORMS) {
    const match = form.exec(value);
    if (match) return say(match.slice(1), language);
  }
  const day = parseIsoDate(value);
  return day ? language.formats.day(day) : value;
}

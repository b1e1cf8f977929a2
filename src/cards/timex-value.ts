import { addDays, formatIsoForPeople, formatLongDate, mondayOfIsoWeek, monthName } from '../text/calendar.js';

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const HALVES = ['first', 'second'];

/** Each form of a TIMEX3 date and how a person would say it; the first that fits speaks. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [
    /^(\d{4})-W(\d\d)$/,
    ([year, week]) => `week of ${formatLongDate(mondayOfIsoWeek(Number(year), Number(week)))}`,
  ],
  [
    /^(\d{4})-W(\d\d)-WE$/,
    ([year, week]) => `weekend of ${formatLongDate(addDays(mondayOfIsoWeek(Number(year), Number(week)), 5))}`,
  ],
  [/^(\d{4})-(\d\d)$/, ([year, month]) => `${monthName(Number(month))} ${year}`],
  [/^(\d{4})-Q([1-4])$/, ([year, quarter]) => `${QUARTERS[Number(quarter) - 1]} quarter of ${year}`],
  [/^(\d{4})-H([12])$/, ([year, half]) => `${HALVES[Number(half) - 1]} half of ${year}`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([year, season]) => `${SEASONS[season ?? '']} ${year}`],
  [/^(\d{4})$/, ([year]) => String(Number(year))],
  [/^(\d{3})$/, ([decade]) => `${decade}0s`],
  [/^(\d{2})$/, ([century]) => `${ordinal(Number(century) + 1)} century`],
];

/** A TIMEX3 date for people: `2022-W25` → `week of 20 June 2022`; what has no such form is shown as it is. */
export function formatTimexValue(value: string): string {
  if (value.startsWith('BC')) return `${formatTimexValue(value.slice(2)).replace(/\b0+(?=\d)/u, '')} BC`;
  for (const [form, say] of FORMS) {
    const match = form.exec(value);
    if (match) return say(match.slice(1));
  }
  return formatIsoForPeople(value);
}

function ordinal(number: number): string {
  const tens = number % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

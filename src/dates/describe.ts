import { formatLongDate, monthName } from '../text/calendar.js';
import type { Period } from './period.js';
import { digits } from './timex-value.js';

const QUARTER_NAMES = ['first', 'second', 'third', 'fourth'];
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'];

/** A period for people: `2 July 2022`, `the week of 27 June 2022`, `July 2022`, `the third quarter of 2022`, `the 1990s`. */
export function describe({ granularity, start }: Period): string {
  const year = start.year > 0 ? String(start.year) : `${1 - start.year} BC`;
  switch (granularity) {
    case 'day':
      return formatLongDate(start).replace(/-?\d+$/, year);
    case 'weekend':
    case 'week':
      return `the ${granularity} of ${formatLongDate(start).replace(/-?\d+$/, year)}`;
    case 'month':
      return `${monthName(start.month)} ${year}`;
    case 'quarter':
      return `the ${QUARTER_NAMES[(start.month - 1) / 3]} quarter of ${year}`;
    case 'season':
      return `${SEASON_NAMES[start.month / 3 - 1]} ${year}`;
    case 'half':
      return `the ${start.month < 7 ? 'first' : 'second'} half of ${year}`;
    case 'year':
      return year;
    case 'decade':
      return start.year > 0 ? `the ${year}s` : `the ${digits(start.year, 3).slice(2)}0s BC`;
    case 'century':
      return start.year > 0 ? `the ${start.year}s` : `the century from ${year}`;
  }
}

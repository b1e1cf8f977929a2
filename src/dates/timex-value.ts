import { formatIsoDate, isoWeekOf } from '../text/calendar.js';
import { type Period, SEASONS } from './period.js';

/** The TIMEX3 value: `2022-07-02`, `2022-W26`, `2022-W26-WE`, `2022-07`, `2022-Q3`, `2022-SU`, `2022-H1`, `1997`, `199`, `19`, `BC0480`. */
export function timexValue({ granularity, start }: Period): string {
  const year = digits(start.year, 4);
  switch (granularity) {
    case 'day':
      return start.year > 0 ? formatIsoDate(start) : `${year}-${pad(start.month)}-${pad(start.day)}`;
    case 'weekend':
    case 'week': {
      const { year: weekYear, week } = isoWeekOf(start);
      return `${digits(weekYear, 4)}-W${pad(week)}${granularity === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${year}-${pad(start.month)}`;
    case 'quarter':
      return `${year}-Q${(start.month + 2) / 3}`;
    case 'season':
      return `${year}-${SEASONS[start.month / 3 - 1]}`;
    case 'half':
      return `${year}-H${start.month < 7 ? 1 : 2}`;
    case 'year':
      return year;
    case 'decade':
      return digits(start.year, 3);
    case 'century':
      return start.year > 0 ? digits(start.year, 2) : `BC${pad(Math.floor(-start.year / 100))}`;
  }
}

/** The first `length` digits of a year of four, with `BC` before the years before Christ. */
function digits(year: number, length: number): string {
  const all = String(year > 0 ? year : 1 - year).padStart(4, '0');
  return (year > 0 ? '' : 'BC') + all.slice(0, length);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

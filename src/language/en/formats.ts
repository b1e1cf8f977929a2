import { type CalendarDate, MONTH_NAMES } from '../../text/calendar.js';
import { formatsOf } from '../formats.js';

/** The tag is that of Britain for its dates and its enumerations without a comma before “and”. */
const base = formatsOf<'one' | 'other'>('en-GB');

const monthName = ({ month }: CalendarDate) => MONTH_NAMES[month - 1] ?? '';

export const formats: typeof base = {
  ...base,
  // As Intl writes them, which takes as long to open as a tenth of an answer in the terminal.
  day: (date) => `${date.day} ${monthName(date)} ${date.year}`,
  month: (date) => `${monthName(date)} ${date.year}`,
};

import { UserError } from '../errors.js';
import { parseIsoDate } from '../text/calendar.js';
import { readMentions } from './mentions.js';
import type { Timex } from './timex.js';

export interface FindDatesOptions {
  /** Publication date, `YYYY-MM-DD`, that “today” and “last year” are counted from. */
  readonly published?: string;
}

/**
 * Every time expression of a text, in order, not overlapping; offsets are UTF-16 units into `text`, values TIMEX3
 * (TimeML 1.2.1). Without `published`, what only it could tell stays open (`XXXX-WXX-5`).
 *
 * @throws UserError if `published` is no calendar date.
 */
export function findDates(text: string, options: FindDatesOptions = {}): Timex[] {
  const { published } = options;
  if (published !== undefined && parseIsoDate(published) === undefined)
    throw new UserError(`The publication date “${published}” is no calendar date; write it as YYYY-MM-DD.`);
  return readMentions(text, [{ start: 0, end: text.length }], published).map(
    ({ reading: { start, end, type }, text: printed, value }) => ({ start, end, text: printed, type, value }),
  );
}

import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { findDates } from '../../../src/dates/find.js';
import { UserError } from '../../../src/errors.js';
import { anyText, nearlyDate } from '../arbitraries.js';
import { inTime, type Target } from '../target.js';

const TIME_WORDS = [
  ...'the a last next this that same early late mid end of in on by since May March June Friday week weekend'.split(
    ' ',
  ),
  ...'month year years days quarter third first half century decade 2 17 17th 1997 2022-07-02 2/7/22 1990s'.split(
    ' ',
  ),
  ...'480 BC Christmas summer night ago later before 9999 Q3 8:30 p.m. now future every twice – , . \n ’68'.split(
    ' ',
  ),
];
const timeWords = fc.array(fc.constantFrom(...TIME_WORDS), { maxLength: 60 }).map((words) => words.join(' '));

export const DATES: readonly Target[] = [
  {
    name: 'dates',
    property: fc.property(
      fc.oneof(timeWords, anyText),
      fc.option(nearlyDate, { nil: undefined }),
      (text, day) => {
        let end = 0;
        for (const timex of datesOf(text, day)) {
          ok(timex.start >= end && timex.end > timex.start, 'out of order');
          equal(text.slice(timex.start, timex.end), timex.text);
          end = timex.end;
        }
      },
    ),
  },
];

function datesOf(text: string, published: string | undefined) {
  try {
    return inTime(() => findDates(text, published === undefined ? {} : { published }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [];
  }
}

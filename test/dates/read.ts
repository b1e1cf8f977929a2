import { findDates } from '../../src/dates/find.js';

/** A Saturday. */
const PUBLISHED = '2022-07-02';

/** The expressions of a text as `[printed, type, value]`. */
export function read(
  text: string,
  published: string | undefined = PUBLISHED,
): (readonly [string, string, string])[] {
  return findDates(text, published === '' ? {} : { published }).map(
    (timex) => [timex.text, timex.type, timex.value] as const,
  );
}

/** The dates of a text as `printed = value`. */
export function dates(text: string, published: string | undefined = PUBLISHED): string[] {
  return read(text, published)
    .filter(([, type]) => type === 'DATE')
    .map(([printed, , value]) => `${printed} = ${value}`);
}

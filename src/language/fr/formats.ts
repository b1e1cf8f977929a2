import { formatsOf } from '../formats.js';

/** The form for “many” is for millions, which nothing is counted in here. */
const base = formatsOf<'one' | 'many' | 'other'>('fr');

export const formats: typeof base = {
  ...base,
  // Intl does not know that the first day of a month is an ordinal.
  day: (date) => base.day(date).replace(/^1 /u, '1er '),
  shortDay: (date) => base.shortDay(date).replace(/^1 /u, '1er '),
};

import type { Picture, PicturedDate } from '../../src/cards/picture.js';

/** A date of a picture, of one day, 1 January 1970 unless told otherwise. */
export function pictured(overrides: Partial<PicturedDate> = {}): PicturedDate {
  return {
    date: '1 January 1970',
    firstDay: 0,
    lastDay: overrides.firstDay ?? 0,
    label: 'The council met at noon.',
    span: { start: 0, end: 24 },
    paragraph: 1,
    place: '¶1',
    inferred: false,
    planned: false,
    aside: false,
    ...overrides,
  };
}

export function pictureOf(dates: readonly PicturedDate[], overrides: Partial<Picture> = {}): Picture {
  return {
    heading: 'Old bridge stays',
    lead: '2 July 2022',
    dates,
    more: 0,
    alt: 'A timeline',
    language: 'en',
    ...overrides,
  };
}

import { formats } from './formats.js';

const { plural, number } = formats;

const QUARTERS = ['first', 'second', 'third', 'fourth'];
const ORDINALS = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

/** Dates that are no days and months, which Intl writes; and what stands beside a date. */
export const dates = {
  week: (day: string) => `week of ${day}`,
  weekend: (day: string) => `weekend of ${day}`,
  /** Counted from 1. */
  quarter: (quarter: number, year: string) => `${QUARTERS[quarter - 1]} quarter of ${year}`,
  half: (half: number, year: string) => `${QUARTERS[half - 1]} half of ${year}`,
  seasons: {
    SP: (year: string) => `spring ${year}`,
    SU: (year: string) => `summer ${year}`,
    FA: (year: string) => `autumn ${year}`,
    WI: (year: string) => `winter ${year}`,
  },
  /** The year that it begins with. */
  decade: (year: string) => `${year}s`,
  century: (century: number) =>
    `${century}${ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(century)]} century`,
  beforeChrist: (date: string) => `${date} BC`,
  /** What part of a date is meant, by TIMEX3's modifiers. */
  parts: {
    START: (date: string) => `early ${date}`,
    MID: (date: string) => `mid-${date}`,
    END: (date: string) => `late ${date}`,
    APPROX: (date: string) => `about ${date}`,
    LESS_THAN: (date: string) => `before ${date}`,
    MORE_THAN: (date: string) => `after ${date}`,
  },
  /** How a date was worked out. */
  counted: (words: string, from: string) => `“${words}”, counted from ${from}`,
  newsOf: (date: string) => `no date of its own, taken for news of ${date}`,
};

export const timeline = {
  planned: 'planned',
  morePlaces: (places: string, count: number) => `${places} and ${number(count)} more`,
  nothingThen: 'The article tells of nothing in that time.',
  noDates: 'The article mentions no dates.',
  undated: 'When the article was published is not known, so words such as “yesterday” are left out.',
  pictureShows: (count: number) => `The picture shows the first ${number(count)} dates.`,
};

/** A timeline drawn. Its texts are short: they stand beside an axis and below it. */
export const picture = {
  alt: (count: number, headline: string) =>
    plural(count, {
      one: `Timeline of one date: ${headline}.`,
      other: `Timeline of ${number(count)} dates: ${headline}.`,
    }),
  andMore: (dates: string, count: number) => `${dates}; and ${number(count)} more`,
  more: (count: number) => `${number(count)} more`,
  stated: 'stated',
  inferred: 'inferred',
  toCome: 'to come',
  toComeInferred: 'to come, inferred',
  mentioned: 'mentioned',
  firstOf: (count: number, all: number) => `the first ${number(count)} of ${number(all)} dates`,
  paragraph: '¶ paragraph of the article',
  /** Lengths of time. */
  lengths: {
    day: (count: number) => plural(count, { one: `${count} day`, other: `${count} days` }),
    week: (count: number) => plural(count, { one: `${count} week`, other: `${count} weeks` }),
    month: (count: number) => plural(count, { one: `${count} month`, other: `${count} months` }),
    year: (count: number) => plural(count, { one: `${count} year`, other: `${count} years` }),
  },
};

export const digest = {
  minutes: (count: number) => `${number(count)} min read`,
  happened: 'What happened',
  background: 'Background',
  people: (names: string) => `People: ${names}`,
  organizations: (names: string) => `Organisations: ${names}`,
  places: (names: string) => `Places: ${names}`,
};

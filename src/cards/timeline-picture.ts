import type { Article } from '../article/article.js';
import { lastDayOf, type Period } from '../dates/period.js';
import type { Timeline, TimelineEntry } from '../dates/timex.js';
import { timexPeriod } from '../dates/timex-period.js';
import type { Catalogue } from '../language/catalogue.js';
import { dayNumber } from '../text/calendar.js';
import { entryDate, entryPlace } from './entry-label.js';
import { type Label, labelAround, labelOf } from './label.js';
import type { Picture, PicturedDate } from './picture.js';
import { aboutArticle } from './quote.js';

/** How many dates a picture shows: more cannot be read on a screen. */
const MOST_DATES = 60;

/** Discord's limit on the description of a picture. */
const ALT_LENGTH = 1024;

/** A timeline as a picture: the first of its dates, all where there are not too many. Undefined where there are none. */
export function timelinePicture(
  timeline: Timeline,
  article: Article,
  language: Catalogue,
): Picture | undefined {
  const labels = new Set<string>();
  const dates = timeline.entries.map((entry) => {
    const usual = labelOf(article.text, entry);
    const again = usual.label.length > ONE_LINE && labels.has(usual.label);
    const label = (again ? labelAround(article.text, entry) : undefined) ?? usual;
    labels.add(usual.label);
    return { ...picturedDate(entry, language), ...label };
  });
  const shown = dates.slice(0, MOST_DATES);
  if (shown.length === 0) return undefined;
  return {
    heading: article.headline,
    ...aboutArticle(article, language),
    dates: shown,
    more: dates.length - shown.length,
    alt: describe(article.headline, dates, language.picture),
    language: language.code,
  };
}

/** What is longer may be cut before it gets to the later of two dates. */
const ONE_LINE = 60;

function picturedDate(entry: TimelineEntry, language: Catalogue): Omit<PicturedDate, keyof Label> {
  const { value, until, paragraph, certainty, planned, verb } = entry;
  return {
    date: entryDate(entry, language),
    firstDay: dayNumber(periodOfEntry(value).start),
    lastDay: dayNumber(lastDayOf(periodOfEntry(until?.value ?? value))),
    paragraph,
    place: entryPlace(entry, language),
    inferred: certainty === 'inferred',
    planned,
    aside: verb === null,
  };
}

function periodOfEntry(value: string): Period {
  const period = timexPeriod(value);
  if (period) return period;
  throw new Error(`a timeline holds dates of the calendar, not ${value}`);
}

/** The picture in words: each date with its label, else the dates alone, as many as there is room for. */
function describe(headline: string, dates: readonly PicturedDate[], words: Catalogue['picture']): string {
  const short = headline.slice(0, ALT_LENGTH / 4).replace(/[\uD800-\uDBFF]$/u, '');
  const head = words.alt(dates.length, short);
  const whole = [head, ...dates.map((date) => `${nameOf(date, words)}: ${date.label}`)].join('\n');
  if (whole.length <= ALT_LENGTH) return whole;
  const names = dates.map((date) => nameOf(date, words));
  // Each takes a character at least: of ten thousand most need no trying.
  let shown = Math.min(names.length, ALT_LENGTH);
  const line = () => {
    const missing = names.length - shown;
    const named = names.slice(0, shown).join('; ');
    return `${head}\n${missing > 0 ? words.andMore(named, missing) : named}.`;
  };
  while (line().length > ALT_LENGTH) shown -= 1;
  return line();
}

function nameOf({ date, place, inferred, planned }: PicturedDate, words: Catalogue['picture']): string {
  if (!planned && !inferred) return `${date} ${place}`;
  const toCome = inferred ? words.toComeInferred : words.toCome;
  return `${date} ${place} (${planned ? toCome : words.inferred})`;
}

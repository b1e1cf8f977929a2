import type { Article } from '../article/article.js';
import type { Timeline, TimelineEntry } from '../dates/timex.js';
import { lastDay, timexPeriod } from '../dates/timex-period.js';
import { dayNumber, parseIsoDate } from '../text/calendar.js';
import { labelAround } from './label.js';
import type { Picture, PicturedDate } from './picture.js';
import { aboutArticle } from './quote.js';
import { formatTimexValue } from './timex-value.js';

/** How many dates a picture shows: more cannot be read on a screen. */
const MOST_DATES = 60;

/** Discord's limit on the description of a picture. */
const ALT_LENGTH = 1024;

/** A timeline as a picture: the first of its dates, all where there are not too many. Undefined where there are none. */
export function timelinePicture(timeline: Timeline, article: Article): Picture | undefined {
  const published = timeline.published === null ? undefined : parseIsoDate(timeline.published);
  const today = published === undefined ? Number.POSITIVE_INFINITY : dayNumber(published);
  const dates = timeline.entries.flatMap((entry) => picturedDate(entry, article, today));
  const shown = dates.slice(0, MOST_DATES);
  if (shown.length === 0) return undefined;
  return {
    heading: article.headline,
    ...aboutArticle(article),
    dates: shown,
    more: dates.length - shown.length,
    alt: describe(article.headline, dates),
  };
}

function picturedDate(entry: TimelineEntry, article: Article, today: number): PicturedDate[] {
  const period = timexPeriod(entry.value);
  if (!period) return [];
  const firstDay = dayNumber(period.start);
  return [
    {
      value: entry.value,
      date: formatTimexValue(entry.value),
      precision: entry.precision,
      firstDay,
      lastDay: lastDay(period),
      ...labelAround(article.text, entry.sentence, entry),
      paragraph: entry.paragraph,
      inferred: entry.certainty === 'inferred',
      planned: firstDay > today,
    },
  ];
}

/** The picture in words: each date with its label, else the dates alone, as many as there is room for. */
function describe(headline: string, dates: readonly PicturedDate[]): string {
  const count = dates.length === 1 ? 'one date' : `${dates.length} dates`;
  const head = `Timeline of ${count}: ${headline.slice(0, ALT_LENGTH / 4).replace(/[\uD800-\uDBFF]$/u, '')}.`;
  const whole = [head, ...dates.map((date) => `${nameOf(date)}: ${date.label}`)].join('\n');
  if (whole.length <= ALT_LENGTH) return whole;
  const names = dates.map(nameOf);
  let shown = names.length;
  const line = () => {
    const missing = names.length - shown;
    return `${head}\n${names.slice(0, shown).join('; ')}${missing > 0 ? `; and ${missing} more` : ''}.`;
  };
  while (line().length > ALT_LENGTH) shown -= 1;
  return line();
}

function nameOf({ date, paragraph, inferred, planned }: PicturedDate): string {
  const marks = [planned ? 'to come' : '', inferred ? 'inferred' : ''].filter((mark) => mark !== '');
  return `${date} ¶${paragraph}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

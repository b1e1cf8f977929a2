import type { Article, Sentence, Span } from '../article/article.js';
import type { Catalogue } from '../language/catalogue.js';
import { dateInWords } from '../language/date-in-words.js';
import { english } from '../language/en/index.js';
import { dayNumber } from '../text/calendar.js';
import { boundsOf } from './bounds.js';
import type { DatedEvent } from './events/event.js';
import { readEvents } from './events/read-events.js';
import { mergeSame, type ToldEvent } from './events/same-event.js';
import { readMentions } from './mentions.js';
import { type Granularity, lastDayOf, type Period, rank } from './period.js';
import type { Excerpt, Precision, Timeline, TimelineEntry, TimelineOptions } from './timex.js';
import { timexValue } from './timex-value.js';

const PRECISION: Readonly<Record<Granularity, Precision>> = {
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  half: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/**
 * The events of an article's body with their calendar dates, resolved against its publication date; clock times,
 * durations, sets and “now” are left out, and so is what stays open. What is told twice is one entry. Sorted by first
 * day, then the coarser first, then by place.
 *
 * @throws {UserError} where `from` or `to` is no year, month or day
 */
export function timeline(
  article: Article,
  { detail, from, to, language = english }: TimelineOptions = {},
): Timeline {
  const { text, published } = article;
  const bounds = boundsOf(from, to);
  const events = readEvents(article, readMentions(text, article.paragraphs, published), detail === 'full');
  const entries = mergeSame(events, text)
    .filter(({ event }) => {
      const [first, last] = daysOf(event);
      return first <= bounds.last && last >= bounds.first;
    })
    .sort((a, b) => byStart(a.event, b.event) || placeOf(a.event) - placeOf(b.event))
    .map((told) => entryOf(told, text, language));
  return { article: article.id, published: published ?? null, entries };
}

function daysOf(event: DatedEvent): readonly [first: number, last: number] {
  return [firstDay(event), dayNumber(lastDayOf(event.dated?.until?.period ?? event.period))];
}

/**
 * The first day of a period, or of the third of it that is meant: “late 2027” comes behind March 2027; what is planned for its
 * end comes behind all that is over.
 */
function firstDay({ period, dated, planned }: DatedEvent): number {
  const first = dayNumber(period.start);
  const last = dayNumber(lastDayOf(period));
  const third = (last - first) / 3;
  const mod = dated?.mention.reading.mod;
  if (mod === 'END' && planned) return last;
  return first + Math.floor(mod === 'END' ? 2 * third : mod === 'MID' ? third : 0);
}

function byStart(a: DatedEvent, b: DatedEvent): number {
  return firstDay(a) - firstDay(b) || rank(b.period.granularity) - rank(a.period.granularity);
}

function placeOf({ dated, clause }: DatedEvent): number {
  return dated?.mention.reading.start ?? clause.start;
}

function entryOf({ event, again }: ToldEvent, text: string, language: Catalogue): TimelineEntry {
  const { sentence, clause, verb, period, dated, planned } = event;
  const until = dated?.until?.period;
  return {
    value: timexValue(period),
    precision: PRECISION[period.granularity],
    until: until === undefined ? null : { value: timexValue(until), precision: PRECISION[until.granularity] },
    mod: dated?.mention.reading.mod ?? null,
    ...excerpt(dateSpan(event), text),
    paragraph: sentence.paragraph,
    clause: excerpt(clause, text),
    verb: verb === undefined ? null : excerpt(verb, text),
    sentence: excerpt(sentence, text),
    ...certaintyOf(event, language),
    planned,
    citations: [event, ...again].map((told) => cite(told.sentence, text)),
  };
}

/** The words that say when; without any, the verb. */
function dateSpan({ dated, verb, clause }: DatedEvent): Span {
  if (dated === undefined) return verb ?? clause;
  return { start: dated.mention.reading.start, end: (dated.until ?? dated).mention.reading.end };
}

function certaintyOf(
  { dated, period }: DatedEvent,
  language: Catalogue,
): Pick<TimelineEntry, 'certainty' | 'basis'> {
  const { dates } = language;
  const inWords = (date: Period) => dateInWords(timexValue(date), language);
  if (dated === undefined) return { certainty: 'inferred', basis: dates.newsOf(inWords(period)) };
  const inferred = [dated.mention, ...(dated.until ? [dated.until.mention] : [])].find(
    ({ anchor }) => anchor,
  );
  if (inferred?.anchor === undefined) return { certainty: 'stated', basis: null };
  return { certainty: 'inferred', basis: dates.counted(inferred.text, inWords(inferred.anchor)) };
}

function cite(sentence: Sentence, text: string): Excerpt & { readonly paragraph: number } {
  return { paragraph: sentence.paragraph, ...excerpt(sentence, text) };
}

function excerpt({ start, end }: Span, text: string): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

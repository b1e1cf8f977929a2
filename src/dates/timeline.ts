import type { Article, Paragraph, Sentence } from '../article/article.js';
import { dayNumber } from '../text/calendar.js';
import { describe } from './describe.js';
import { type Mention, readMentions } from './mentions.js';
import { type Granularity, type Period, rank } from './period.js';
import type { Precision, Timeline, TimelineEntry } from './timex.js';

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

interface Dated {
  readonly entry: TimelineEntry;
  readonly period: Period;
}

/**
 * The calendar dates that an article's body mentions, resolved against its publication date; clock times, durations,
 * sets and “now” are left out, and so is what stays open. Sorted by first day, then the coarser first, then by place.
 */
export function timeline(article: Article): Timeline {
  const { text, published } = article;
  const places = article.paragraphs.flatMap((paragraph) => sentencesIn(paragraph));
  const dated: Dated[] = [];
  let index = 0;
  for (const mention of readMentions(text, article.paragraphs, published)) {
    while ((places[index + 1]?.start ?? text.length) <= mention.reading.start) index += 1;
    const sentence = places[index];
    if (mention.reading.type !== 'DATE' || mention.period === undefined || sentence === undefined) continue;
    dated.push({ entry: entryOf(mention, mention.period, sentence, text), period: mention.period });
  }
  dated.sort((a, b) => byStart(a.period, b.period) || a.entry.start - b.entry.start);
  return { article: article.id, published: published ?? null, entries: dated.map(({ entry }) => entry) };
}

// A paragraph without sentences stands for its own.
function sentencesIn({ number, start, end, sentences }: Paragraph): readonly Sentence[] {
  return sentences.length > 0 ? sentences : [{ paragraph: number, start, end }];
}

function entryOf(mention: Mention, period: Period, sentence: Sentence, text: string): TimelineEntry {
  const { value, anchor } = mention;
  const { start, end } = mention.reading;
  return {
    value,
    precision: PRECISION[period.granularity],
    text: mention.text,
    paragraph: sentence.paragraph,
    start,
    end,
    sentence: { start: sentence.start, end: sentence.end, text: text.slice(sentence.start, sentence.end) },
    certainty: anchor === undefined ? 'stated' : 'inferred',
    basis: anchor === undefined ? null : `“${mention.text}”, counted from ${describe(anchor)}`,
  };
}

function byStart(a: Period, b: Period): number {
  return dayNumber(a.start) - dayNumber(b.start) || rank(b.granularity) - rank(a.granularity);
}

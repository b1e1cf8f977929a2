import { type Article, sentencesOf } from '../../article/article.js';
import { quotingOf } from '../../article/quoted.js';
import { parseIsoDate } from '../../text/calendar.js';
import type { Mention } from '../mentions.js';
import { isNarrative } from '../resolve/mode.js';
import { attach, type ReadSentence } from './attach.js';
import { clausesOf } from './clauses.js';
import type { DatedEvent } from './event.js';
import { NewsDay } from './news-day.js';
import { type DatedSentence, piecesOf } from './pieces.js';
import { type Dated, joinRanges } from './ranges.js';
import { undatedEvent } from './undated.js';
import { wordsOf } from './words.js';

/**
 * The events of an article in its order: one for each calendar date that it mentions and, where asked for, those that
 * it tells without a date as the news of the day.
 */
export function readEvents(article: Article, mentions: readonly Mention[], undated: boolean): DatedEvent[] {
  const today = article.published === undefined ? undefined : parseIsoDate(article.published);
  const news =
    undated &&
    !isNarrative(
      mentions.map(({ reading }) => reading),
      today?.year,
    );
  const sentences = piecesOf(article, mentions).flatMap((piece) => {
    const dates = joinRanges(piece.own.flatMap(datedOf), article.text);
    if (dates.length === 0 && !news) return [];
    const read = readSentence(article.text, piece, dates);
    return [{ read, attached: dates.map((dated) => attach(dated, read, today)) }];
  });
  if (!news || today === undefined) return sentences.flatMap(({ attached }) => attached);
  const newsDay = new NewsDay(
    article.text,
    today,
    sentences.slice(0, LEAD).flatMap(({ attached }) => attached),
  );
  const quoting = quotingOf(article);
  const quoted = new Set(sentencesOf(article).flatMap(({ start }, at) => (quoting[at]?.inside ? start : [])));
  return sentences.flatMap(({ read, attached }, at) => {
    newsDay.tell(attached, read.sentence.paragraph, at < LEAD);
    const inQuotation = quoted.has(read.sentence.start);
    const event = undatedEvent(read, attached, { inHistory: newsDay.inHistory, inQuotation });
    if (event === undefined) return attached;
    const { verb, ...clause } = event;
    const { sentence } = read;
    return [...attached, { sentence, clause, verb, period: newsDay.day, dated: undefined, planned: false }];
  });
}

/** So many sentences may pass until news names its day. */
const LEAD = 5;

function readSentence(text: string, { sentence, own }: DatedSentence, dates: readonly Dated[]): ReadSentence {
  const words = wordsOf(text, sentence);
  const spans = own.map(({ reading }) => reading);
  return { text, sentence, words, clauses: clausesOf(words, sentence, spans), dates };
}

/** A mention as a date of the calendar: a time of a named day counts as that day, a mere clock time does not. */
function datedOf(mention: Mention): Dated[] {
  const { period, reading } = mention;
  if (period === undefined || (reading.type !== 'DATE' && reading.type !== 'TIME')) return [];
  const clockOnly =
    reading.type === 'TIME' && reading.stated.kind === 'shift' && reading.stated.from === 'context';
  return clockOnly ? [] : [{ mention, period }];
}

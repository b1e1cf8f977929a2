import { join } from 'node:path';
import { z } from 'zod';
import type { Article, Span } from '../../src/article/article.js';
import { timeline } from '../../src/dates/timeline.js';
import type { Timeline, TimelineEntry } from '../../src/dates/timex.js';
import { readJsonLines } from './data.js';

const EVENT = z.object({ sent: z.int(), event: z.string(), date: z.string() });
const DOCUMENT = z.object({
  doc: z.string(),
  published: z.string(),
  sentences: z.array(z.string()),
  events: z.array(EVENT),
});

type Document = z.infer<typeof DOCUMENT>;

/** A document as an article, and where its sentences stand in it. */
interface ReadDocument {
  readonly document: Document;
  readonly article: Article;
  readonly spans: readonly Span[];
}

/** Figures of `events.jsonl`: how many events with a known date it holds, and the share of them that got it, in percent. */
export interface EventFigures {
  readonly events: number;
  readonly 'right date %': number;
}

/**
 * The events of `events.jsonl` (SemEval-2015 task 4) whose date is known, each against the timeline with its undated
 * news: the date of the entry whose clause holds the event, or else of the nearest one of its sentence, or else the
 * publication date. A date of which only the year or month is known is right as that year or month.
 */
export function eventFigures(folder: string): EventFigures {
  const right = readEvents(folder).flatMap(({ document, article, spans }) => {
    const told = timeline(article, { detail: 'full' });
    return document.events
      .filter(({ date }) => !date.startsWith('X'))
      .map(({ sent, event, date }) => {
        const sentence = spans[sent] ?? { start: 0, end: 0 };
        const at = placeOf(event, sentence, article.text);
        return dateAt(at, sentence, told) === date.replaceAll('-XX', '');
      });
  });
  const hits = right.filter(Boolean).length;
  return { events: right.length, 'right date %': (100 * hits) / right.length };
}

/** The documents of `FOLDER/events.jsonl`. */
export function readEvents(folder: string): ReadDocument[] {
  return readJsonLines(join(folder, 'events.jsonl'), DOCUMENT).map(asArticle);
}

/** The document as an article, a paragraph for each sentence but its date line. */
function asArticle(document: Document): ReadDocument {
  const { doc, published, sentences } = document;
  const text = sentences.join('\n\n');
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 2;
    return span;
  });
  const iso = /^(\d\d)-(\d\d)-(\d{4})$/.exec(published);
  const paragraphs = spans
    .map((span, index) => ({ ...span, number: index + 1, sentences: [{ ...span, paragraph: index + 1 }] }))
    .filter(({ end, start: from }) => !/^[A-Z][a-z]+ \d{1,2} , \d{4}$/.test(text.slice(from, end).trim()));
  return {
    document,
    article: {
      id: doc,
      text,
      headline: sentences[0] ?? '',
      published: iso ? `${iso[3]}-${iso[2]}-${iso[1]}` : published,
      paragraphs,
    },
    spans,
  };
}

/** Where an event's word stands; one of several words is written with `_`. */
function placeOf(event: string, { start, end }: Span, text: string): number {
  const [word = ''] = event.split('_');
  const at = text.slice(start, end).search(new RegExp(`\\b${word.replace(/[^\w-]/g, '.')}\\b`));
  return start + Math.max(at, 0);
}

function dateAt(at: number, sentence: Span, { entries, published }: Timeline): string | null {
  const near = entries.filter(({ citations }) => citations.some(({ start }) => start === sentence.start));
  const holding = near.filter(({ clause }) => clause.start <= at && at < clause.end);
  // What only compares dates no event.
  const others = near.filter(({ verb }) => verb !== null);
  const [best] = (holding.length > 0 ? holding : others).sort((a, b) => distance(a, at) - distance(b, at));
  return best?.value ?? published;
}

// The shorter clause is the closer one; outside, the nearer.
function distance({ clause }: TimelineEntry, at: number): number {
  if (clause.start <= at && at < clause.end) return clause.end - clause.start;
  return Math.max(clause.start - at, at - clause.end);
}

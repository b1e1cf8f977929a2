import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article, Span } from '../../src/article/article.js';
import { timeline } from '../../src/dates/timeline.js';
import type { Timeline, TimelineEntry } from '../../src/dates/timex.js';

const EVENT = z.object({ sent: z.int(), event: z.string(), date: z.string() });
const DOCUMENT = z.object({
  doc: z.string(),
  published: z.string(),
  sentences: z.array(z.string()),
  events: z.array(EVENT),
});

type Document = z.infer<typeof DOCUMENT>;

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
  const lines = readFileSync(join(folder, 'events.jsonl'), 'utf8').trim().split('\n');
  const right = lines.flatMap((line) => {
    const document = DOCUMENT.parse(JSON.parse(line));
    const { article, spans } = articleOf(document);
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

/** The document as an article, a paragraph for each sentence but its date line, and where the sentences stand. */
function articleOf({ doc, published, sentences }: Document): { article: Article; spans: readonly Span[] } {
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

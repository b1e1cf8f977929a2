import type { Span } from '../article/article.js';
import { parseIsoDate } from '../text/calendar.js';
import type { Period } from './period.js';
import { comparisonBefore } from './resolve/comparison.js';
import { Told } from './resolve/context.js';
import { writesDayFirst } from './resolve/habit.js';
import { LookBack } from './resolve/look-back.js';
import { isNarrative } from './resolve/mode.js';
import { resolve } from './resolve/resolve.js';
import { stanceAt } from './resolve/stance.js';
import { TenseReader } from './resolve/tense.js';
import { scan } from './scan.js';
import type { Reading } from './stated.js';

/** A time expression: what was read, and what was made of it. */
export interface Mention {
  readonly reading: Reading;
  readonly text: string;
  /** TIMEX3 value. */
  readonly value: string;
  /** The period of the calendar, if it is known. */
  readonly period: Period | undefined;
  /** What it was counted from, unless the text states it in full. */
  readonly anchor: Period | undefined;
}

/** The time expressions of the given parts of a text, in order; each is read by itself, all are resolved together. */
export function readMentions(text: string, spans: readonly Span[], published: string | undefined): Mention[] {
  const readings = spans.flatMap((span) => scan(text, span));
  const today = published === undefined ? undefined : parseIsoDate(published);
  const told = new Told();
  const tenses = new TenseReader(text);
  const lookBack = new LookBack(text, today);
  const mode = { narrative: isNarrative(readings, today?.year), dayFirst: writesDayFirst(text, readings) };
  const mentions: Mention[] = [];
  for (const reading of readings) {
    const { start, end, stated, clock } = reading;
    if (reading.historyOnly && !mode.narrative) continue;
    const tense = () => tenses.around(start, end);
    const context = { published: today, ...mode, told, lookBack: lookBack.at(start), tense };
    const resolution = resolve(stated, context);
    if (resolution === undefined) continue;
    const { period, anchor } = resolution;
    lookBack.pass(resolution, start, end);
    const compared = !mode.narrative && comparisonBefore(reading, text, 0) !== undefined;
    if (period !== undefined && !compared)
      told.tell(period, mode.narrative ? stanceAt(text, start) : 'plain');
    mentions.push({
      reading,
      text: text.slice(start, end),
      value: resolution.value + (clock ?? ''),
      period,
      anchor,
    });
  }
  return mentions;
}

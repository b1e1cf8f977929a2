import type { Span } from '../article/article.js';
import { parseIsoDate } from '../text/calendar.js';
import type { Period } from './period.js';
import { Told } from './resolve/context.js';
import { writesDayFirst } from './resolve/habit.js';
import { isNarrative } from './resolve/mode.js';
import { resolve } from './resolve/resolve.js';
import { TenseReader } from './resolve/tense.js';
import { scan } from './scan.js';
import type { Reading } from './stated.js';

/** A time expression with what it says (`stated`) and what was made of it. */
export interface Mention extends Reading {
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
  const mode = { narrative: isNarrative(readings, today?.year), dayFirst: writesDayFirst(text, readings) };
  const mentions: Mention[] = [];
  for (const { start, end, type, stated, clock, mod } of readings) {
    const context = { published: today, ...mode, told, tense: () => tenses.around(start, end) };
    const resolution = resolve(stated, context);
    if (resolution === undefined) continue;
    const { period, anchor } = resolution;
    if (period !== undefined && !(mode.narrative && looksBack(text, start)))
      told.tell(period, mode.narrative && isFronted(text, start));
    const value = resolution.value + (clock ?? '');
    mentions.push({ start, end, type, stated, clock, mod, text: text.slice(start, end), value, period, anchor });
  }
  return mentions;
}

const FRONT = /(?:^|[.!?:;–—]["”’)]?\s+|\n\s{0,9})(?:["“‘(]?(?:By|In|On|At|During|From|Until|After|Since|Throughout|Before|And|But|Then|Beginning in|As of)\s)?(?:the\s)?$/i;

/** Whether a date opens its sentence: “In 1956 …”. */
function isFronted(text: string, start: number): boolean {
  return FRONT.test(text.slice(Math.max(0, start - 24), start));
}

/** “since 1955” says how long something lasts and does not move the story. */
function looksBack(text: string, start: number): boolean {
  return /\bsince\s$/i.test(text.slice(Math.max(0, start - 7), start));
}

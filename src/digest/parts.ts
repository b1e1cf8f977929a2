import type { Article } from '../article/article.js';
import { findDates } from '../dates/find.js';
import type { Candidate } from './candidates.js';

/** What a sentence of a long digest tells: the news, or what came before it. */
export type DigestPart = 'happened' | 'background';

/** Days from an event to its report within which it is news. */
const NEWS_DAYS = 90;
/** A part with fewer sentences needs no heading. */
const FEWEST = 2;
const DAY = 86_400_000;

/**
 * The part of each chosen sentence by its dates: what happened long before publication is background, and so is what
 * leans on it. Empty where headings would not help: without a date of publication, with one sentence of a part, or
 * where news could not be read before the background that it leans on.
 */
export function partsOf({ published }: Article, chosen: readonly Candidate[]): DigestPart[] {
  if (published === undefined) return [];
  const parts: DigestPart[] = [];
  for (const [at, { text, lean, previous }] of chosen.entries()) {
    const leans = lean.on === 'previous' && chosen[at - 1] === previous;
    const isBackground = leans ? parts[at - 1] === 'background' : at > 0 && isPast(text, published);
    parts.push(isBackground ? 'background' : 'happened');
  }
  const news = chosen.filter((_, at) => parts[at] === 'happened');
  const hasBoth = news.length >= FEWEST && chosen.length - news.length >= FEWEST;
  return hasBoth && news.every((sentence, at) => isTold(sentence, news.slice(0, at))) ? parts : [];
}

/** Whether what a sentence takes up from earlier ones is in those before it. */
function isTold({ lean, previous }: Candidate, before: readonly Candidate[]): boolean {
  if (lean.on !== 'mention' || before.some((earlier) => earlier === previous)) return true;
  return before.some(({ terms }) => terms.includes(lean.term));
}

/** The sentences in the order in which they are read: the news, then the background. */
export function inReadingOrder(chosen: readonly Candidate[], parts: readonly DigestPart[]): Candidate[] {
  const told = (part: DigestPart) => chosen.filter((_, at) => (parts[at] ?? 'happened') === part);
  return [...told('happened'), ...told('background')];
}

/** Whether a sentence has dates of the calendar and all are long past. */
function isPast(text: string, published: string): boolean {
  // “Its lowest level since 1997” is news.
  const values = findDates(text, { published }).flatMap(({ type, value, start }) =>
    type === 'DATE' && !/\bsince\s$/iu.test(text.slice(Math.max(0, start - 7), start)) ? [value] : [],
  );
  const days = values.flatMap((value) => /^\d{4}(?:-\d\d){0,2}$/u.exec(value)?.[0] ?? []);
  const isRecent = (day: string) => Date.parse(published) - Date.parse(lastDayOf(day)) < NEWS_DAYS * DAY;
  return days.length > 0 && days.length === values.length && !days.some(isRecent);
}

/** The last day of a year or month, as far as it matters here. */
function lastDayOf(value: string): string {
  return value.length === 4 ? `${value}-12-31` : value.length === 7 ? `${value}-28` : value;
}

import type { TimelineEntry } from '../dates/timex.js';
import type { Catalogue } from '../language/catalogue.js';
import { dateInWords } from '../language/date-in-words.js';

/** An entry's date for people: `early 2010`, `2009 – 2011`, `week of 20 June 2022`. */
export function entryDate({ value, precision, until, mod }: TimelineEntry, language: Catalogue): string {
  const from = dateInWords(value, language);
  if (until !== null) return `${from} – ${dateInWords(until.value, language)}`;
  return mod === null || precision === 'day' || precision === 'week' ? from : language.dates.parts[mod](from);
}

/** What stands above an entry: its date, whether that is still to come, how it was worked out. */
export function entryLabel(entry: TimelineEntry, language: Catalogue): string {
  const planned = entry.planned ? ` · ${language.timeline.planned}` : '';
  const basis = entry.basis === null ? '' : ` (${entry.basis})`;
  return `${entryDate(entry, language)}${planned}${basis}`;
}

/** Paragraphs of an entry that are named. */
const MOST_PLACES = 3;

/** Where an entry stands: `¶2`, `¶2 · ¶5`, `¶2 · ¶5 · ¶7 and 3 more`. `placeOf` says where a paragraph does. */
export function entryPlace(
  { citations }: TimelineEntry,
  { timeline }: Catalogue,
  placeOf = (paragraph: number) => `¶${paragraph}`,
): string {
  const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))];
  const more = paragraphs.length - MOST_PLACES;
  const named = paragraphs
    .slice(0, MOST_PLACES)
    .map((paragraph) => placeOf(paragraph))
    .join(' · ');
  return more > 0 ? timeline.morePlaces(named, more) : named;
}

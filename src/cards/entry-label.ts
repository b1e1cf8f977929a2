import type { TimexMod } from '../dates/stated.js';
import type { TimelineEntry } from '../dates/timex.js';
import { formatTimexValue } from './timex-value.js';

const PARTS: Readonly<Record<TimexMod, string>> = {
  START: 'early ',
  MID: 'mid-',
  END: 'late ',
  APPROX: 'about ',
  LESS_THAN: 'before ',
  MORE_THAN: 'after ',
};

/** An entry's date for people: `early 2010`, `2009 – 2011`, `week of 20 June 2022`. */
export function entryDate({ value, precision, until, mod }: TimelineEntry): string {
  const from = formatTimexValue(value);
  if (until !== null) return `${from} – ${formatTimexValue(until.value)}`;
  return mod === null || precision === 'day' || precision === 'week' ? from : `${PARTS[mod]}${from}`;
}

/** What stands above an entry: its date, whether that is still to come, how it was worked out. */
export function entryLabel(entry: TimelineEntry): string {
  const planned = entry.planned ? ' · planned' : '';
  const basis = entry.basis === null ? '' : ` (${entry.basis})`;
  return `${entryDate(entry)}${planned}${basis}`;
}

/** Paragraphs of an entry that are named. */
const MOST_PLACES = 3;

/** Where an entry stands: `¶2`, `¶2 · ¶5`, `¶2 · ¶5 · ¶7 and 3 more`. */
export function entryPlace({ citations }: TimelineEntry): string {
  const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))];
  const more = paragraphs.length - MOST_PLACES;
  const named = paragraphs.slice(0, MOST_PLACES).map((paragraph) => `¶${paragraph}`);
  return named.join(' · ') + (more > 0 ? ` and ${more} more` : '');
}

import { isNameLike } from './byline.js';
import { printedDates } from './dateline.js';

/** What an agency's dateline in front of the first sentence says: `LONDON, March 25, 2009 (Reuters) – `. */
export interface AgencyDateline {
  /** `YYYY-MM-DD`, if the year is stated. */
  readonly published?: string;
  readonly source?: string;
}

const MAX_LENGTH = 100;

/** Reads the dateline that a paragraph opens with; it stays part of the paragraph. */
export function readAgencyDateline(paragraph: string): AgencyDateline | undefined {
  const head = /^[^–—\n]{3,}?(?=\s?[–—]|\s--?\s)/u.exec(paragraph.slice(0, MAX_LENGTH))?.[0];
  if (head === undefined) return undefined;
  const [date] = printedDates(head);
  const agency = /\((\p{Lu}[\p{L} .'’-]{1,30})\)/u.exec(head)?.[1];
  const rest = head.replace(date ? head.slice(date.start, date.end) : '', '').replace(`(${agency})`, '');
  const place = rest.replace(/[\s,]+$/u, '');
  const marked =
    agency !== undefined || (date !== undefined && head.slice(0, date.start).trimEnd().endsWith(','));
  if (!marked || !(place === '' || isNameLike(place))) return undefined;
  return {
    ...(date?.value === undefined ? {} : { published: date.value }),
    ...(agency === undefined ? {} : { source: agency }),
  };
}

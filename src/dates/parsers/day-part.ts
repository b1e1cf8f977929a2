import { pattern, prefixPattern } from '../pattern.js';
import type { Reading } from '../stated.js';
import type { Parser } from './parser.js';
import { RELATIVE, RELATIVE_OPENERS, relativeUnit } from './relative.js';

const CODES: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);
const PARTS = ['morning', 'afternoon', 'evening', 'night'];
const PART = `(?<part>${PARTS.join('|')})`;

/** “this morning”, “last night”, “tonight”, “that evening”, “the next morning”. */
export const dayPart: Parser = {
  name: 'day-part',
  opens: ['tonight', ...PARTS, 'early', 'late', ...RELATIVE_OPENERS],
  pattern: pattern(`(?:(?<tonight>tonight)|(?<words>${RELATIVE}) (?:early |late )?${PART})`),
  read({ tonight, words = '', part = '' }) {
    const clock = tonight === undefined ? CODES.get(part.toLowerCase()) : 'TNI';
    if (clock === undefined) return undefined;
    const stated = tonight === undefined ? relativeUnit(words, 'day') : relativeUnit('this', 'day');
    return { stated, type: 'TIME', clock };
  },
};

/** “the morning of 31 January”, “early in the morning of Friday”. */
export const dayPartOfDate: Parser = {
  name: 'day-part-of-date',
  opens: [...PARTS, 'early', 'late'],
  pattern: prefixPattern(
    `(?:(?:early|late) (?:in |on )?)?(?:the )?(?:early |late )?${PART}(?: hours)?(?: of|,| on) (?:the )?`,
  ),
  read(groups, { end, readAt }) {
    const base = readAt(end);
    const clock = CODES.get((groups.part ?? '').toLowerCase());
    if (base?.type !== 'DATE' || clock === undefined || !isDay(base)) return undefined;
    return { stated: base.stated, type: 'TIME', clock, end: base.end };
  },
};

const TAIL = pattern(`~(?:early |late )?${PART}`);

/** A day with the part of the day behind it: “Friday morning”, “yesterday evening”, “31 January night”. */
export function withDayPart(reading: Reading, text: string): Reading {
  if (reading.type !== 'DATE' || !isDay(reading)) return reading;
  const match = TAIL(text, reading.end);
  const clock = CODES.get(match?.groups?.part?.toLowerCase() ?? '');
  if (match === null || clock === undefined) return reading;
  return { ...reading, end: reading.end + match[0].length, type: 'TIME', clock };
}

/** Whether a reading is a single day of the calendar. */
export function isDay({ stated }: Reading): boolean {
  if (stated.kind === 'part')
    return (stated.part.day ?? stated.part.weekday ?? stated.part.holiday) !== undefined;
  if (stated.kind === 'shift') return stated.unit === 'day';
  return stated.kind === 'period' && stated.period.granularity === 'day';
}

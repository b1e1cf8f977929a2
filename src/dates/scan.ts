import type { Span } from '../article/article.js';
import { AFTER_NUMBER } from './lexicon.js';
import { withDayPart } from './parsers/day-part.js';
import { COMPOSITE, SIMPLE } from './parsers/index.js';
import { type Parser, runParser } from './parsers/parser.js';
import { REFUSED } from './parsers/refused.js';
import type { Reading } from './stated.js';

const LONGEST_OPENER = 12;

const refused = byOpener(REFUSED);
const simple = byOpener(SIMPLE);
const all = byOpener([...COMPOSITE, ...SIMPLE]);

type Table<T> = ReadonlyMap<string, readonly T[]>;

function byOpener<T extends { readonly opens: readonly string[] }>(entries: readonly T[]): Table<T> {
  const table = new Map<string, T[]>();
  for (const entry of entries)
    for (const opener of new Set(entry.opens)) table.set(opener, [...(table.get(opener) ?? []), entry]);
  return table;
}

/**
 * The time expressions of a part of a text, in order, not overlapping. One pass: every word that can open an expression is
 * tried with the parsers that it opens, the first that reads something wins, and the pass goes on behind it.
 */
export function scan(text: string, span: Span): Reading[] {
  const readings: Reading[] = [];
  const readInner = (at: number) => readAt(simple, text, at, openerAt(text, at));
  for (let at = nextWord(text, span.start); at < span.end; at = nextWord(text, at)) {
    const opener = openerAt(text, at);
    const refusedEnd = refusedUntil(text, at, opener);
    const reading = refusedEnd === undefined ? readAt(all, text, at, opener, readInner) : undefined;
    const whole = reading && withDayPart(reading, text);
    if (whole !== undefined && whole.end <= span.end) readings.push(whole);
    at = refusedEnd ?? whole?.end ?? wordEnd(text, at);
  }
  return readings;
}

function readAt(
  table: Table<Parser>,
  text: string,
  at: number,
  opener: string,
  readInner: (at: number) => Reading | undefined = () => undefined,
): Reading | undefined {
  const parsers = table.get(opener);
  if (parsers === undefined) return undefined;
  for (const parser of parsers) {
    const reading = runParser(parser, text, at, readInner);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** The end of an expression that only looks like a time, if one begins here. */
function refusedUntil(text: string, at: number, opener: string): number | undefined {
  for (const { pattern } of refused.get(opener) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return at + match[0].length;
  }
  return undefined;
}

const LEADS = new Set(['the', 'a', 'an', 'this', 'that', 'last', 'next', 'in', 'for', 'within']);

/** The word by which parsers are chosen: the one at a place, or the one behind it if that is too common to choose by. */
function openerAt(text: string, at: number): string {
  const word = keyOf(text, at);
  return LEADS.has(word) ? keyOf(text, nextWord(text, at + word.length)) : word;
}

function keyOf(text: string, at: number): string {
  const end = wordEnd(text, at);
  if (isDigit(text.charCodeAt(at))) return numberKey(text, at, end);
  return end - at > LONGEST_OPENER ? '' : text.slice(at, end).toLowerCase();
}

// What joins the second of two days to the first.
const JOINS = [' and ', ' to ', ' or ', ' through '];

// Most numbers of a text are counts: a short one opens a time only if a sign or one of some words follows it.
function numberKey(text: string, at: number, end: number): string {
  const length = end - at;
  if (length > 4 || (at > 0 && isLetter(text.charCodeAt(at - 1)))) return '';
  const joined = JOINS.some((join) => text.startsWith(join, at - join.length));
  if (
    length < 4 &&
    !joined &&
    isSpace(text.charCodeAt(end)) &&
    (at === 0 || isSpace(text.charCodeAt(at - 1)))
  ) {
    const next = nextWord(text, end);
    if (!AFTER_NUMBER.has(text.slice(next, wordEnd(text, next)).toLowerCase())) return '';
  }
  return `#${length}`;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0xa0;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function wordEnd(text: string, at: number): number {
  const inWord = isDigit(text.charCodeAt(at)) ? isDigit : isLetter;
  let end = at + 1;
  while (end < text.length && inWord(text.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

// Above ASCII, all but the signs of Latin-1 and of general punctuation counts as a letter.
function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return true;
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f);
}

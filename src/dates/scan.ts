import type { Span } from '../article/article.js';
import { once } from '../once.js';
import { withDayPart } from './parsers/day-part.js';
import { COMPOSITE, SIMPLE } from './parsers/index.js';
import { type Parser, runParser } from './parsers/parser.js';
import { REFUSED, type Refused } from './parsers/refused.js';
import type { Reading } from './stated.js';
import { nextWord, openerAt, WordShapes, wordEnd } from './words.js';

type Table<T> = ReadonlyMap<string, readonly T[]>;

function byOpener<T extends { readonly opens: readonly string[] }>(entries: readonly T[]): Table<T> {
  const table = new Map<string, T[]>();
  for (const entry of entries)
    for (const opener of new Set(entry.opens)) table.set(opener, [...(table.get(opener) ?? []), entry]);
  return table;
}

/** What the words of a text are looked up in. */
const tables = once(() => {
  const refused = byOpener(REFUSED);
  const all = byOpener([...COMPOSITE, ...SIMPLE]);
  const shapes = new WordShapes([...refused.keys(), ...all.keys()]);
  return { refused, simple: byOpener(SIMPLE), all, shapes };
});

/**
 * The time expressions of a part of a text, in order, not overlapping. One pass: every word that can open an
 * expression is tried with the parsers that it opens, the first that reads something wins, and the pass goes on
 * behind it.
 */
export function scan(text: string, span: Span): Reading[] {
  const { refused, simple, all, shapes } = tables();
  const readings: Reading[] = [];
  const readInner = (at: number) => readAt(simple, text, at, openerAt(text, at));
  let at = nextWord(text, span.start);
  while (at < span.end) {
    let end = wordEnd(text, at);
    if (shapes.has(text, at, end)) {
      const opener = openerAt(text, at);
      const refusedEnd = refusedUntil(refused, text, at, opener);
      const reading = refusedEnd === undefined ? readAt(all, text, at, opener, readInner) : undefined;
      const whole = reading && withDayPart(reading, text);
      if (whole !== undefined && whole.end <= span.end) readings.push(whole);
      end = refusedEnd ?? whole?.end ?? end;
    }
    at = nextWord(text, end);
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
function refusedUntil(refused: Table<Refused>, text: string, at: number, opener: string): number | undefined {
  const entries = refused.get(opener);
  if (entries === undefined) return undefined;
  for (const { pattern } of entries) {
    const match = pattern(text, at);
    if (match) return at + match[0].length;
  }
  return undefined;
}

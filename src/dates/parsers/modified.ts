import { prefixPattern } from '../pattern.js';
import type { Stated, TimexMod } from '../stated.js';
import type { Parser } from './parser.js';

const PARTS: ReadonlyMap<string, TimexMod> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
  ['end', 'END'],
  ['close', 'END'],
  ['rest', 'END'],
]);

/** “early 2010”, “mid-May”, “the end of 2015”, “earlier this week”, “late in 1957”: part of a date that follows. */
export const modified: Parser = {
  name: 'modified',
  opens: [
    'latter',
    'early',
    'earlier',
    'late',
    'later',
    'mid',
    'middle',
    'end',
    'beginning',
    'start',
    'very',
    'close',
    'rest',
  ],
  pattern: prefixPattern(
    "(?:the )?(?:very )?(?:(?<adverb>early|earlier|mid|late|later)(?: (?:in|on|part of|half of|months of|days of|part in|years of))?|(?:latter (?:part|half) of)|(?<noun>beginning|start|middle|end|close|rest) (?:of|in))~(?:the )?(?:month of )?(?=[A-Za-z\\d'’])",
  ),
  read(groups, { text, end, readAt }) {
    const word = (groups.adverb ?? groups.noun ?? 'late').toLowerCase();
    const mod = PARTS.get(word) ?? 'END';
    const inner = /['’]/.test(text[end] ?? '') ? end + 1 : end;
    const base = readAt(articleBefore(text, end)) ?? readAt(inner);
    if (base !== undefined) {
      if (base.type !== 'DATE' || base.stated.kind === 'symbol') return undefined;
      return { stated: base.stated, mod, end: base.end };
    }
    return wholeUnit(text, end, mod);
  },
};

// The base may own the article: “the end of | the 1990s”.
function articleBefore(text: string, at: number): number {
  return /the\s+$/i.test(text.slice(Math.max(0, at - 6), at)) ? text.lastIndexOf('the', at) : at;
}

const UNIT = /(day|week|month|year|decade|century)(?![A-Za-z-])/iy;

// “the end of the month”: the month under way.
function wholeUnit(text: string, at: number, mod: TimexMod) {
  UNIT.lastIndex = at;
  const unit = UNIT.exec(text)?.[1]?.toLowerCase();
  if (unit === undefined || !/the\s+$/i.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  const stated: Stated = { kind: 'shift', unit: unit as 'month', by: 0, from: 'context' };
  return { stated, mod, end: at + unit.length };
}

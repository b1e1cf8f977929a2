import { unitOf } from '../lexicon.js';
import { prefixPattern } from '../pattern.js';
import type { Stated, TimexMod } from '../stated.js';
import { articleBefore } from './article.js';
import type { Parser } from './parser.js';

const PARTS: ReadonlyMap<string, TimexMod> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['beginning', 'START'],
  ['first', 'START'],
  ['opening', 'START'],
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
    'first',
    'opening',
    'last',
    'final',
    'closing',
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
    "(?:the )?(?:very )?(?:(?<adverb>early|earlier|mid|late|later)(?: (?:in|on|part of|half of|months of|days of|part in|years of))?|(?:latter part of)|(?<edge>first|opening|last|final|closing)(?: few| two| three)? (?:days|weeks|months|years) of|(?<noun>beginning|start|middle|end|close|rest) of)~(?:the )?(?:month of )?(?=[A-Za-z\\d'’])",
  ),
  read(groups, { text, end, readAt }) {
    const word = (groups.adverb ?? groups.noun ?? groups.edge ?? 'late').toLowerCase();
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

const UNIT = /(day|week|month|year|decade|century)(?![A-Za-z-])/iy;

// “the end of the month”: the month under way; “later in the day”: the day told last.
function wholeUnit(text: string, at: number, mod: TimexMod) {
  UNIT.lastIndex = at;
  const noun = UNIT.exec(text)?.[1] ?? '';
  const unit = unitOf(noun);
  if (unit === undefined || articleBefore(text, at) === at) return undefined;
  const stated: Stated = { kind: 'shift', unit, by: 0, from: unit === 'day' ? 'told' : 'context' };
  return { stated, mod, end: at + noun.length };
}

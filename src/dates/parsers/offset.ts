import { UNIT_OPENERS, unitOf } from '../lexicon.js';
import { COUNT, COUNT_OPENERS, readCount } from '../numbers.js';
import { pattern, prefixPattern } from '../pattern.js';
import type { Granularity } from '../period.js';
import type { Anchor, Stated } from '../stated.js';
import type { Parser, Said } from './parser.js';

const PLURAL =
  '(?<unit>days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))';
const OPENERS = [...COUNT_OPENERS, ...UNIT_OPENERS, 'just', 'only'];

const DIRECTIONS: ReadonlyMap<string, readonly [sign: 1 | -1, from: Anchor]> = new Map([
  ['ago', [-1, 'published']],
  ['from now', [1, 'published']],
  ['hence', [1, 'published']],
  ['earlier', [-1, 'told']],
  ['before', [-1, 'told']],
  ['previously', [-1, 'told']],
  ['prior', [-1, 'told']],
  ['later', [1, 'told']],
  ['after', [1, 'told']],
  ['afterwards', [1, 'told']],
  ['afterward', [1, 'told']],
  ['after that', [1, 'told']],
]);

/** “two weeks ago”, “three years later”, “a day earlier”, “five days from now”, “the day before”. */
export const offset: Parser = {
  name: 'offset',
  opens: OPENERS,
  pattern: pattern(
    `(?:(?:just|only) )?(?:(?<count>${COUNT})(?: full| long| short| more)? |(?<the>the ))?${PLURAL} (?<direction>ago|from now|hence|earlier|before|previously|prior|later|after that|afterwards?|after)`,
  ),
  read(groups, { text, end }) {
    const direction = (groups.direction ?? '').toLowerCase().replace(/\s+/g, ' ');
    if (groups.the !== undefined && direction !== 'before' && direction !== 'after') return undefined;
    // “before” and “after” with something behind them are counted from that, not from the date told last.
    if (
      /^(?:before|after|prior)$/.test(direction) &&
      !/^[.,;:)”"]|^ (?:and|but|in|on|at|when|had|has|was|were)\b|^\s*$/.test(text.slice(end, end + 6))
    )
      return undefined;
    const [sign, from] = DIRECTIONS.get(direction) ?? [1, 'told'];
    return counted(
      groups.count ?? (groups.the === undefined ? 'several' : 'a'),
      groups.unit ?? '',
      sign,
      from,
    );
  },
};

/** A verb of lasting, right before how long. */
const LASTS =
  /\b(?:lasts?|lasted|lasting|takes?|took|runs?|ran|running|continued?|stays?|stayed|remain(?:s|ed)?|closed|shut|open(?:ed)?)(?: (?:open|shut|closed))?(?: for)?(?: (?:about|around|nearly|almost|some))?\s$/iu;

/** “two weeks after 15 January 2017”, “three days before last Friday”, “a year from today”. */
export const offsetFromDate: Parser = {
  name: 'offset-from-date',
  opens: OPENERS,
  pattern: prefixPattern(
    `(?:(?:just|only) )?(?:(?<count>${COUNT})|the) ${PLURAL} (?<direction>before|after|from) (?:the )?`,
  ),
  read(groups, { text, start, end, readAt }) {
    // “It ran for six weeks from 8 December”: that is when it began.
    const lasts = LASTS.test(text.slice(Math.max(0, start - 40), start));
    if (lasts && /^from$/iu.test(groups.direction ?? '')) return undefined;
    const base = readAt(end);
    if (base === undefined || base.type !== 'DATE' || base.stated.kind === 'symbol') return undefined;
    const sign = groups.direction?.toLowerCase() === 'before' ? -1 : 1;
    const said = counted(groups.count ?? 'a', groups.unit ?? '', sign, base.stated);
    return said && { ...said, end: base.end };
  },
};

function counted(count: string, noun: string, sign: 1 | -1, from: Anchor): Said | undefined {
  const unit = unitOf(noun);
  if (unit === undefined) return undefined;
  return { stated: shiftBy(readCount(count), noun, unit, sign, from) };
}

// A vague count has no place on the calendar: “a few days later”.
function shiftBy(count: number | 'X', noun: string, unit: Granularity, sign: 1 | -1, from: Anchor): Stated {
  if (count === 'X' || !Number.isInteger(count))
    return { kind: 'symbol', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { kind: 'shift', unit, by: sign * count * (/^fortnight/i.test(noun) ? 2 : 1), from };
}

import { UNIT_OPENERS, unitOf } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Stated } from '../stated.js';
import type { Parser } from './parser.js';
import { RELATIVE, RELATIVE_OPENERS, relativeUnit } from './relative.js';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

/** “yesterday”, “today”, “tomorrow”, “the day before yesterday”. */
export const deicticDay: Parser = {
  name: 'deictic-day',
  opens: ['yesterday', 'today', 'tomorrow', 'day'],
  pattern: pattern('(?<words>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow)'),
  read(groups) {
    const by = DAYS.get((groups.words ?? '').toLowerCase().replace(/\s+/g, ' '));
    return by === undefined ? undefined : { stated: { kind: 'shift', unit: 'day', by, from: 'published' } };
  },
};

/** “this year”, “last week”, “the following month”, “that same day”. */
export const deicticUnit: Parser = {
  name: 'deictic-unit',
  opens: [...RELATIVE_OPENERS, ...UNIT_OPENERS, 'calendar', 'fiscal', 'financial', 'school', 'academic'],
  pattern: pattern(
    `(?<words>${RELATIVE}) (?:calendar |fiscal |financial |school |academic )?(?<unit>day|weekend|week|month|quarter|year|decade|century)`,
  ),
  read(groups) {
    const unit = unitOf(groups.unit ?? '');
    return unit && { stated: relativeUnit(groups.words ?? '', unit) };
  },
};

const AFTER_NEXT = new Map([
  ['last', -2],
  ['next', 2],
]);

/** “the week after next”, “the year before last”. */
export const beyondNext: Parser = {
  name: 'beyond-next',
  opens: ['weekend', 'week', 'month', 'year'],
  pattern: pattern('the (?<unit>weekend|week|month|year) (?:before (?<last>last)|after (?<next>next))'),
  read(groups) {
    const unit = unitOf(groups.unit ?? '');
    const by = AFTER_NEXT.get((groups.last ?? groups.next ?? '').toLowerCase());
    if (unit === undefined || by === undefined) return undefined;
    const stated: Stated = { kind: 'shift', unit, by, from: 'published' };
    return { stated };
  },
};

/** “over the weekend”: the one nearest to the publication. */
export const weekend: Parser = {
  name: 'weekend',
  opens: ['weekend'],
  pattern: pattern('(?<=\\b(?:over|at|during|on|for)\\s)the weekend'),
  read: () => ({ stated: { kind: 'part', part: { weekend: true } } }),
};

/** “the latest quarter”: the last one that is over. */
export const latestQuarter: Parser = {
  name: 'latest-quarter',
  opens: ['latest', 'most'],
  pattern: pattern('(?:the )?(?:latest|most recent) quarter'),
  read: () => ({ stated: { kind: 'shift', unit: 'quarter', by: -1, from: 'published' } }),
};

/** “ended the day at …”, “during the month”, “for the entire year”: the one told last. */
export const thatUnit: Parser = {
  name: 'that-unit',
  opens: ['day', 'trading', 'month', 'quarter', 'year', 'entire', 'whole', 'full'],
  pattern: pattern(
    '(?<=\\b(?:end(?:s|ed|ing)?|clos(?:e|es|ed|ing)|finish(?:es|ed|ing)?|over)\\s)the (?:trading )?(?<day>day)|(?<=\\bduring\\s)the (?<unit>month|quarter)(?! of)|(?<=\\bfor\\s)the (?:entire|whole|full) (?<whole>month|quarter|year)',
  ),
  read(groups) {
    const unit = unitOf(groups.day ?? groups.unit ?? groups.whole ?? '');
    return unit && { stated: { kind: 'shift', unit, by: 0, from: 'told' } };
  },
};

import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';

/** “9/11”, “the September 11 attacks”: a day that goes by its month and day alone. */
export const namedDay: Parser = {
  name: 'named-day',
  opens: ['#1', 'september', 'sept'],
  pattern: pattern(
    '(?:(?<![\\d/])9/11(?!/)|sept(?:ember|\\.)? 11(?:th)?(?= (?:terror(?:ist)? |hijacking )?attacks))',
  ),
  read: () => ({
    stated: { kind: 'period', period: { granularity: 'day', start: { year: 2001, month: 9, day: 11 } } },
  }),
};

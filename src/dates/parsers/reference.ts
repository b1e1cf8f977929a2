import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';

/** “now”, “recently”, “the future”: the present, the past or the future without a date. */
export const reference: Parser = {
  name: 'reference',
  opens: [
    'former',
    'now',
    'currently',
    'presently',
    'at',
    'nowadays',
    'these',
    'right',
    'recently',
    'recent',
    'lately',
    'present',
    'past',
    'distant',
    'foreseeable',
    'not',
    'future',
    'near',
  ],
  pattern: pattern(
    '(?<present>(?:right )?now|currently|presently|nowadays|these days|(?:at )?the present(?: time| moment)?|(?:the )?present~day|at present(?!-)|at the moment)|(?<past>(?<!\\bas )recently|lately|(?<=\\b(?:in|of|from|than|with|into)\\s)the (?:recent |distant )?past(?= and| or|[^\\w\\s]|$)|(?<!\\bmost )recent)|(?<former>former(?= [A-Za-z]))|(?<future>the (?:near |foreseeable |not~too~distant )?future|near future|future|(?:the )?near term)',
  ),
  read({ present, past, former }) {
    // TimeML’s guidelines list “former” among the words that mark a time; news is full of it in titles.
    if (former !== undefined) return { stated: { kind: 'symbol', value: 'PAST_REF' }, historyOnly: true };
    const value = present !== undefined ? 'PRESENT_REF' : past !== undefined ? 'PAST_REF' : 'FUTURE_REF';
    return { stated: { kind: 'symbol', value } };
  },
};

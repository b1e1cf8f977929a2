import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';

/** “now”, “recently”, “the future”: the present, the past or the future without a date. */
export const reference: Parser = {
  name: 'reference',
  opens: [
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
    '(?<present>(?:right )?now|currently|presently|nowadays|these days|(?:at )?the present(?: time| moment)?|(?:the )?present day|at present|at the moment)|(?<past>recently|lately|(?<=\\b(?:in|of|from|than|with|into)\\s)the (?:recent |distant )?past(?= and| or|[^\\w\\s]|$)|recent)|(?<future>the (?:near |foreseeable |not~too~distant )?future|near future|future)',
  ),
  read(groups) {
    const value =
      groups.present !== undefined ? 'PRESENT_REF' : groups.past !== undefined ? 'PAST_REF' : 'FUTURE_REF';
    return { stated: { kind: 'symbol', value } };
  },
};

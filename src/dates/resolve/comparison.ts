import type { Span } from '../../article/article.js';

const CHANGE = 'up|down|increase|decrease|rise|drop|fall|gain|growth|changed?|improvement|plunge|decline';
const MEASURE =
  'levels?|time|lowest|highest|low|high|loss|profit|worst|best|first|biggest|largest|most|fewest|record|drop|fall|decline|gain|week|month|year';
const LATER = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const SAME = '(?: the same (?:period|month|quarter|time|day|week)(?: of| in)?)?';
const COMPARISON = new RegExp(
  `(?:\\bcompar\\w{1,6} (?:to|with|against)${SAME}|\\bthan(?: (?:in|it was|those of))?${SAME}|\\b(?:${CHANGE})(?: [^,.;]{0,30})? from(?: [^\\s,;]{0,12}\\d[^\\s,;]{0,8}(?: (?:%|percent|million|billion))?)?|\\b(?:${MEASURE})(?: [^,.;]{0,40})? since|\\bthe (?:${LATER})(?: \\p{L}{2,20})? since)(?: in)?(?: the| early| late| mid)? ?$`.replaceAll(
    ' ',
    '\\s',
  ),
  'iu',
);
/** “from the previous year”, “from a year earlier”. */
const EARLIER = /\b(?:previous|prior|earlier|before|ago|last|preceding)\b/i;

const REACH = 80;

/**
 * Where the words begin, not before `from`, that make of a date what something is compared with: “*its lowest level
 * since* 1988”, “*a gain of nine points from* 12 March”; undefined where none do.
 */
export function comparisonBefore({ start, end }: Span, text: string, from: number): number | undefined {
  const before = text.slice(Math.max(from, start - REACH), start);
  const earlier = EARLIER.test(text.slice(start, end)) ? /\bfrom\s$/i.exec(before) : null;
  const words = COMPARISON.exec(before) ?? earlier;
  return words === null ? undefined : start - words[0].length;
}

import { monthNumber } from '../../text/calendar.js';
import { FULL_MONTH, isOtherWord, MONTH, MONTH_OPENERS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';
import { partOfYear, YEAR_TAIL } from './relative.js';
import { readTurn } from './turn.js';

/** “July 2022”, “July of this year”, “Dec/2018”, “April 480 BC”. */
export const monthYear: Parser = {
  name: 'month-year',
  opens: MONTH_OPENERS,
  pattern: pattern(`(?<month>${MONTH})(?:[-/](?<dashYear>\\d{4})|${YEAR_TAIL})`),
  read(groups) {
    const month = monthNumber(groups.month ?? '');
    if (month === undefined || isOtherWord(groups.month ?? '')) return undefined;
    return { stated: partOfYear({ month }, { ...groups, year: groups.year ?? groups.dashYear }) };
  },
};

// These months are names of people and marches too.
const NAMES = new Set(['may', 'march', 'august', 'april', 'june']);
const MARCH_AFTER = /^ (?:(?:on|for) [A-Z]|to the [A-Z]|[Mm]adness)/;
const NOT_MONTH_AFTER =
  /^ (?:said|says|told|I |we |you |he |she |it |they |the |God |be |not |have |declined)|^ [A-Z][a-z'’]/;
const NAME_BEFORE =
  /(?<![.!?”"]\s)\b(?!(?:In|By|On|Since|Until|Till|From|Of|Last|Next|This|Early|Mid|Late|And|To|Or|Through|During|After|Before|For|The|But|Its|Their|His|Her|With|Between|Both|When)\s)[A-Z][a-z]+\s$/;
const TITLE_BEFORE = /\b(?:Mr|Mrs|Ms|Dr|Sir|Lady)\.?\s$/;
const CUE =
  /\b(?:in|by|on|since|until|till|from|of|last|next|this|early|mid|late|and|to|or|through|during|after|before|for|the)[\s-]$/i;

/** “July”, “last July”, “next March”, “Sept.” with the year open. */
export const month: Parser = {
  name: 'month',
  opens: [...MONTH_OPENERS, 'past', 'coming', 'following', 'previous'],
  pattern: pattern(
    `(?:(?<turn>last|next|this|this past|this coming|the past|the following|the previous) )?(?<month>${FULL_MONTH})(?! \\d{1,2}(?:st|nd|rd|th)?\\b)`,
  ),
  read(groups, { text, start, end }) {
    const name = groups.month ?? '';
    const number = monthNumber(name);
    const turn = readTurn(groups.turn);
    if (number === undefined || isOtherWord(name)) return undefined;
    if (turn !== undefined) return { stated: { kind: 'part', part: { month: number }, turn } };
    return isName(name, text, start, end) ? undefined : { stated: { kind: 'part', part: { month: number } } };
  },
};

/** Whether a month's word names a person or a march: “Theresa May”, “June Carter”, “March on Washington”. */
function isName(word: string, text: string, start: number, end: number): boolean {
  if (!NAMES.has(word.toLowerCase())) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 12);
  // “COUNTRY MAY FACE RECESSION”
  if (word === word.toUpperCase() && !CUE.test(before)) return true;
  if (TITLE_BEFORE.test(before) || NAME_BEFORE.test(before) || MARCH_AFTER.test(after)) return true;
  if (/\bthe\s$/i.test(before) && /^[.,;:!?]|^ (?:on|to|of|for|from|through|by)\b/.test(after)) return true;
  return !CUE.test(before) && NOT_MONTH_AFTER.test(after);
}

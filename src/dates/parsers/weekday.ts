import { weekdayNumber } from '../../text/calendar.js';
import { FULL_WEEKDAY, WEEKDAY_OPENERS } from '../lexicon.js';
import { pattern } from '../pattern.js';
import type { Parser } from './parser.js';
import { RELATIVE, relativeUnit } from './relative.js';
import { readTurn } from './turn.js';

/** “Friday”, “last Friday”, “this coming Friday”, “Friday of next week”, “next week on Tuesday”. */
export const weekday: Parser = {
  name: 'weekday',
  opens: [...WEEKDAY_OPENERS, 'week', 'last', 'next', 'past', 'coming', 'upcoming', 'following', 'previous'],
  pattern: pattern(
    `(?:(?<turn>(?:the )?(?:last|next|past|coming|upcoming|following|previous)|this(?: past| coming| upcoming)?) |(?<before>${RELATIVE}) week,? (?:on )?)?(?<day>${FULL_WEEKDAY})(?:,?(?: of)? (?<after>${RELATIVE}) week)?`,
  ),
  read(groups, { text, start, end }) {
    const day = weekdayNumber(groups.day ?? '');
    if (day === undefined || isNamed(text, start, end)) return undefined;
    const part = { weekday: day };
    const week = groups.before ?? groups.after;
    if (week !== undefined) return { stated: { kind: 'part', part, of: relativeUnit(week, 'week') } };
    const turn = readTurn(groups.turn);
    return { stated: turn === undefined ? { kind: 'part', part } : { kind: 'part', part, turn } };
  },
};

const NAME_BEFORE = /\b(?:Good|Black|Bloody|Ash|Super|Holy|Fat)\s$/;
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Star|Night (?:Football|Live|Lights))\b/;

/** Newspapers whose names are other words, too: behind “the” alone. */
const NEWSPAPER = /^ (?:Courier|Tribune|Chronicle|Gazette|Observer|Independent|Dispatch|Record)\b/;

/** Whether a weekday is part of a name: “Bloody Sunday”, “the Sunday Times”, “Monday Night Football”. */
function isNamed(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 18)];
  return (
    NAME_BEFORE.test(before) ||
    NAME_AFTER.test(behind) ||
    (/\bthe\s$/i.test(before) && NEWSPAPER.test(behind))
  );
}

import { dayNumber as dayNumberOf } from '../../text/calendar.js';
import { type Granularity, type Period, periodOf, shift } from '../period.js';
import type { Part, Turn } from '../stated.js';
import { anchorFor, type Context, type Tense } from './context.js';
import { within } from './part.js';

export interface Placed {
  readonly period: Period;
  /** What it was counted from. */
  readonly anchor: Period;
}

/** Which of the recurring days or periods is meant when the larger period is not said; undefined if nothing is known. */
export function place(part: Part, turn: Turn | undefined, context: Context): Placed | undefined {
  const cycle = cycleOf(part);
  if (cycle === 'week' && context.published === undefined) return undefined;
  const story = storyAnchor(part, turn, context);
  const anchor = story ?? anchorFor('context', cycle, context);
  if (anchor === undefined) return undefined;
  const follows = turn === undefined && (context.narrative || story !== undefined);
  const period = follows ? followOn(part, cycle, anchor) : choose(part, cycle, anchor, turn, context);
  return period && { period, anchor };
}

// A history goes by what it told last, and so does news that looks back, for months and their days.
function storyAnchor(part: Part, turn: Turn | undefined, context: Context): Period | undefined {
  if (context.narrative) return context.told.line;
  const looksBack = part.month !== undefined && turn === undefined && context.lookBack !== undefined;
  return looksBack && context.tense() !== 'future' ? context.lookBack : undefined;
}

/** The larger period that such a part recurs in. */
function cycleOf({ month, day, weekday, weekend }: Part): Granularity {
  if (weekday !== undefined || weekend) return 'week';
  return day !== undefined && month === undefined ? 'month' : 'year';
}

function choose(
  part: Part,
  cycle: Granularity,
  anchor: Period,
  turn: Turn | undefined,
  context: Context,
): Period | undefined {
  if (turn === 'this') return within(part, periodOf(cycle, anchor.start));
  const around = candidates(part, cycle, anchor);
  const own = (period: Period) => dayNumber(periodOf(period.granularity, anchor.start));
  // On a Wednesday the weekend of that week has not begun.
  const begun = (period: Period) => (period.granularity === 'weekend' ? dayNumber(anchor) : own(period));
  if (turn === 'last') return around.findLast((period) => dayNumber(period) < own(period));
  if (turn === 'next') return around.find((period) => dayNumber(period) > own(period));
  const past = around.findLast(
    (period) => dayNumber(period) <= begun(period) && !isUnderWay(part, period, own),
  );
  const future = around.find((period) => dayNumber(period) >= own(period));
  if (past === undefined || future === undefined) return past ?? future;
  const tense = context.tense();
  if (cycle === 'year' && tense !== 'since') return nearer(part, past, future, dayNumber(anchor), tense);
  return tense === 'future' || tense === 'deadline' ? future : past;
}

const SOON = 21;
const NEAR = 45;
const FAR = 290;

// Who means a date that is nearly a year away says so; the tense decides only where neither is close.
function nearer(part: Part, past: Period, future: Period, today: number, tense: Tense): Period {
  const [back, ahead] = [today - dayNumber(past), dayNumber(future) - today];
  if (ahead > 0 && ahead <= (tense === 'past' ? SOON : NEAR) && back >= FAR) return future;
  if (part.day !== undefined && back <= NEAR && ahead >= FAR) return past;
  return tense === 'future' || (tense === 'deadline' && ahead < back) ? future : past;
}

// Figures are told of a quarter that is over.
function isUnderWay({ quarter, half }: Part, period: Period, own: (period: Period) => number): boolean {
  return (quarter ?? half) !== undefined && dayNumber(period) === own(period);
}

// 29 February recurs after eight years at the latest (1900 and 2100 have none).
function candidates(part: Part, cycle: Granularity, anchor: Period): Period[] {
  const own = periodOf(cycle, anchor.start);
  const reach = part.month === 2 && part.day === 29 ? 8 : 1;
  return Array.from({ length: 2 * reach + 1 }, (_, index) => within(part, shift(own, index - reach))).filter(
    (period) => period !== undefined,
  );
}

function dayNumber({ start }: Period): number {
  return dayNumberOf(start);
}

/** In a history, a date follows the one told last: the year carries over, and turns after December. */
function followOn(part: Part, cycle: Granularity, anchor: Period): Period | undefined {
  const own = periodOf(cycle, anchor.start);
  const here = within(part, own);
  if (here === undefined || anchor.granularity === cycle) return here;
  if (part.season === undefined && monthsBetween(anchor, here) < -7)
    return within(part, shift(own, 1)) ?? here;
  return here;
}

function monthsBetween(from: Period, to: Period): number {
  return (to.start.year - from.start.year) * 12 + to.start.month - from.start.month;
}

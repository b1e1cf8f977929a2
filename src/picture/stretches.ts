/** Dates that share one scale: those from index `first` to `last` of a list. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A gap is long if it is so many times as long as each of the gaps next to it, so many on one of its sides. */
const LONG = 3;
const BESIDE = 2;

/** What a break must save of the squares of displacement, in rows. */
const BREAK_COST = 4;

/**
 * Splits sorted days where a long gap would press the dates beside it together. Of all ways to break the axis at long
 * gaps, it is the one with the least sum of squares of the distances, in rows, between where a date stands on the
 * scale of its stretch and the row of its label, with a price on each break (segmented least squares; Kleinberg and
 * Tardos, Algorithm Design, 6.3). Never empty for a list that is not.
 */
export function stretchesOf(days: readonly number[]): Stretch[] {
  // best[end] covers the days before `end`.
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: -BREAK_COST, from: 0 }];
  const mayBegin = days.map((_, index) => index === 0 || isLong(days, index));
  for (let end = 1; end <= days.length; end += 1) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = 0; from < end; from += 1) {
      const before = best[from];
      if (!before || !mayBegin[from]) continue;
      const cost = before.cost + BREAK_COST + displacement(days.slice(from, end));
      if (cost < chosen.cost) chosen = { cost, from };
    }
    best.push(chosen);
  }
  const stretches: Stretch[] = [];
  for (let end = days.length; end > 0; end = best[end]?.from ?? 0) {
    stretches.unshift({ first: best[end]?.from ?? 0, last: end - 1 });
  }
  return stretches;
}

/** The days that pass before the stretch that begins on a day: since the dates before it are over, or where one is not, since the last began. */
export function daysBefore(
  day: number,
  dates: readonly { readonly firstDay: number; readonly lastDay: number }[],
): number {
  const before = dates.filter(({ firstDay }) => firstDay < day);
  const over = Math.max(...before.map(({ lastDay }) => lastDay));
  return day - (over < day ? over : Math.max(...before.map(({ firstDay }) => firstDay)));
}

/** Whether the gap before a day is long beside the next gaps on one of its sides; days that are the same leave none. */
function isLong(days: readonly number[], index: number): boolean {
  const gap = gapBefore(days, index);
  const gaps = days.map((_, other) => gapBefore(days, other));
  const sides = [gaps.slice(0, index).reverse(), gaps.slice(index + 1)];
  return sides.some((side) => {
    const next = side.filter((other) => other > 0).slice(0, BESIDE);
    return next.length > 0 && gap >= LONG * Math.max(...next);
  });
}

function gapBefore(days: readonly number[], index: number): number {
  return (days[index] ?? 0) - (days[index - 1] ?? days[index] ?? 0);
}

/** The sum of squares of the distances between place on the scale and row, with one row a date. */
function displacement(days: readonly number[]): number {
  const first = days[0] ?? 0;
  const rows = days.length - 1;
  const span = (days.at(-1) ?? first) - first;
  return days.reduce((sum, day, row) => {
    const place = span === 0 ? rows / 2 : ((day - first) / span) * rows;
    return sum + (place - row) ** 2;
  }, 0);
}

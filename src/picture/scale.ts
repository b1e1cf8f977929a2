import type { Stretch } from './stretches.js';

/** A stretch of the axis with one scale: from its first to its last day, and where these stand. */
export interface Section {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lengths along the axis, in any unit. */
export interface AxisLengths {
  /** Of each label, with the space below it; as many as there are days. */
  readonly labels: readonly number[];
  /** From the top of a label to where it points at the axis. */
  readonly anchor: number;
  /** How much longer than its labels a stretch is. */
  readonly slack: number;
  /** Between two stretches. */
  readonly gap: number;
}

/**
 * The sections of an axis for sorted days, from 0 on: within each, length is proportional to time. The labels of a
 * section fit beside it, the first pointing at its top or below, the last at its bottom or above.
 */
export function sectionsOf(
  days: readonly number[],
  stretches: readonly Stretch[],
  { labels, anchor, slack, gap }: AxisLengths,
): Section[] {
  let top = 0;
  return stretches.map(({ first, last }) => {
    const heights = labels.slice(first, last + 1);
    const between = heights.slice(0, -1).reduce((sum, height) => sum + height, 0);
    const firstDay = days[first] ?? 0;
    const lastDay = days[last] ?? firstDay;
    const start = top + anchor;
    const bottom = start + between * slack;
    top = bottom - anchor + (heights.at(-1) ?? 0) + gap;
    return { firstDay, lastDay, top: start, bottom };
  });
}

/** Where a day stands in its section; the middle where the section is one day. */
export function placeIn({ firstDay, lastDay, top, bottom }: Section, day: number): number {
  if (firstDay === lastDay) return (top + bottom) / 2;
  return top + ((day - firstDay) / (lastDay - firstDay)) * (bottom - top);
}

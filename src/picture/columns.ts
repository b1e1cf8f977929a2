import type { Stretch } from './stretches.js';

/** As many dates as one column, and two, hold: the picture stays about as wide as high. */
const FEW = 10;
const MANY = 28;

/** How far from equal parts, as a part of a column, a column may end so that a stretch is not divided. */
const LEEWAY = 0.15;

/** Divides a list of dates, of which these are the stretches, into one to three columns: the index after each one's last. */
export function columnEnds(count: number, stretches: readonly Stretch[]): number[] {
  const columns = count <= FEW ? 1 : count <= MANY ? 2 : 3;
  const each = count / columns;
  const ends: number[] = [];
  for (let column = 1; column < columns; column += 1) {
    const equal = Math.ceil(column * each);
    const near = stretches
      .map(({ last }) => last + 1)
      .filter((end) => Math.abs(end - equal) <= LEEWAY * each && end > (ends.at(-1) ?? 0));
    near.sort((a, b) => Math.abs(a - equal) - Math.abs(b - equal));
    ends.push(near[0] ?? equal);
  }
  return [...ends, count];
}

import type { Attending, Rows } from '../../src/meaning/attention.js';

/** Attention value by value: a row for each query. */
export function plainAttention(
  { queries, keys, values, distances }: Pick<Attending, 'queries' | 'keys' | 'values' | 'distances'>,
  heads: number,
  width: number,
): readonly number[][] {
  const cell = ({ data, first, stride }: Rows, row: number, column: number) =>
    data[first + row * stride + column] ?? 0;
  const each = (distances?.length ?? 0) / heads;
  const farthest = (each - 1) / 2;
  const headWidth = width / heads;
  const range = (count: number) => Array.from({ length: count }, (_, at) => at);
  return range(queries.count).map((row) =>
    range(width).map((column) => {
      const head = Math.floor(column / headWidth);
      const powers = range(keys.count).map((other) => {
        const product = range(headWidth)
          .map((at) => head * headWidth + at)
          .reduce((sum, at) => sum + cell(queries, row, at) * cell(keys, other, at), 0);
        const distance = Math.max(-farthest, Math.min(farthest, other - row));
        const added = distances ? (distances[head * each + distance + farthest] ?? 0) : 0;
        return Math.exp((product + added) / Math.sqrt(headWidth));
      });
      const sum = powers.reduce((total, power) => total + power, 0);
      return powers.reduce((total, power, other) => total + (power / sum) * cell(values, other, column), 0);
    }),
  );
}

import { PANEL } from './panels.js';

/** Greatest depth of quantised panels. */
const DEEPEST = 1536;

/** Greatest absolute value of a weight: 8 bits take half the time to read, and half the memory, of more. */
const LARGEST_WEIGHT = 127;
/** Greatest absolute value of the input for sums over so many products, which stay within 32 bits: 14 to 16 bits. */
const largestFor = (depth: number) => Math.min(32_767, Math.floor((2 ** 31 - 1) / (LARGEST_WEIGHT * depth)));

/**
 * A matrix as 8-bit integers: cell (d, c) is about `scales[c]` times its integer. Panels as in `Panels`, but two rows
 * of the matrix stand together, column by column, for the instruction that multiplies and adds pairs.
 */
export interface QuantizedPanels {
  /** A multiple of 8, at most `DEEPEST`. */
  readonly depth: number;
  readonly columns: number;
  readonly data: Int8Array;
  readonly scales: Float32Array;
}

/** Quantises `source` (row by row, `panels.depth` × `panels.columns`), each column by its greatest absolute value. */
export function fillQuantizedPanels(
  { depth, columns, data, scales }: QuantizedPanels,
  source: Float32Array,
): void {
  if (depth > DEEPEST) throw new RangeError(`quantised panels are ${DEEPEST} deep at most, not ${depth}`);
  const largest = new Float32Array(columns);
  for (let start = 0; start < depth * columns; start += columns) {
    for (let column = 0; column < columns; column += 1) {
      const size = Math.abs(source[start + column] ?? 0);
      if (size > (largest[column] ?? 0)) largest[column] = size;
    }
  }
  scales.set(largest.map((size) => size / LARGEST_WEIGHT));
  const factors = largest.map((size) => (size === 0 ? 0 : LARGEST_WEIGHT / size));
  for (let first = 0; first < columns; first += PANEL) {
    for (let row = 0; row < depth; row += 1) {
      const pair = first * depth + (row - (row % 2)) * PANEL + (row % 2);
      for (let column = 0; column < PANEL; column += 1) {
        const value = (source[row * columns + first + column] ?? 0) * (factors[first + column] ?? 0);
        data[pair + 2 * column] = Math.floor(value + 0.5);
      }
    }
  }
}

/** Quantises rows of `width` values, each by its greatest absolute value: about `scales[row]` times the integers. */
export function quantizeRows(
  source: Float32Array,
  rows: number,
  width: number,
  integers: Int16Array,
  scales: Float32Array,
): void {
  const bound = largestFor(width);
  for (let row = 0; row < rows; row += 1) {
    const start = row * width;
    let largest = 0;
    for (let index = start; index < start + width; index += 1) {
      const size = Math.abs(source[index] as number);
      if (size > largest) largest = size;
    }
    scales[row] = largest / bound;
    const factor = largest === 0 ? 0 : bound / largest;
    for (let index = start; index < start + width; index += 1) {
      integers[index] = Math.floor((source[index] as number) * factor + 0.5);
    }
  }
}

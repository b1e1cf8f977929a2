import type { Kernel } from './kernel.js';
import { fillPanels, PANEL, type Panels, roundUp } from './panels.js';

/** Rows of values within an array: row `r` begins at `first + r * stride`. */
export interface Rows {
  readonly data: Float32Array;
  readonly first: number;
  readonly stride: number;
  readonly count: number;
}

/** How many rows attend at most, to as many others at most, and how wide they are: a multiple of 16 for each head. */
export interface AttentionShape {
  readonly rows: number;
  readonly width: number;
  readonly heads: number;
}

/** One attention of rows to others. There are as many values as keys; the output gets a row for each query. */
export interface Attending {
  readonly queries: Rows;
  readonly keys: Rows;
  readonly values: Rows;
  readonly output: Rows;
  /**
   * Head by head `2n + 1` numbers, of which one is added to a score before it is scaled, by the key's place less the query's: `-n` to
   * `n`, and what is farther counts as `n` away.
   */
  readonly distances?: Float32Array;
}

/** What rows attend to among themselves, where each holds its query, key and value, `width` wide, one behind the other. */
export function amongThemselves(
  data: Float32Array,
  width: number,
  { first, count }: { readonly first: number; readonly count: number },
): Pick<Attending, 'queries' | 'keys' | 'values'> {
  const stride = 3 * width;
  const part = (place: number): Rows => ({ data, first: first * stride + place * width, stride, count });
  return { queries: part(0), keys: part(1), values: part(2) };
}

/** Floats that `createAttention` allocates. */
export function attentionFloats({ rows, width, heads }: AttentionShape): number {
  const padded = roundUp(rows, PANEL);
  return (2 * padded * width) / heads + rows * padded + Math.max(padded, width);
}

/** Multi-head scaled dot-product attention (Vaswani et al., "Attention Is All You Need", 2017, section 3.2). */
export function createAttention(
  kernel: Kernel,
  { rows, width, heads }: AttentionShape,
): (attending: Attending) => void {
  const padded = roundUp(rows, PANEL);
  const headWidth = width / heads;
  const keyCells = kernel.floats(headWidth * padded);
  const valueCells = kernel.floats(padded * headWidth);
  const scores = kernel.floats(rows * padded);
  const noBias = kernel.floats(Math.max(padded, width));

  return ({ queries, keys, values, output, distances }) => {
    const columns = roundUp(keys.count, PANEL);
    const keyPanels: Panels = { depth: headWidth, columns, data: keyCells };
    const valuePanels: Panels = { depth: columns, columns: headWidth, data: valueCells };
    const common = { rows: queries.count, bias: noBias, floor: Number.NEGATIVE_INFINITY };
    for (let head = 0; head < heads; head += 1) {
      const from = head * headWidth;
      const place = { first: keys.first + from, rowStride: 1, columnStride: keys.stride };
      fillPanels(keyPanels, keys.data, headWidth, keys.count, place);
      const strides = { first: values.first + from, rowStride: values.stride, columnStride: 1 };
      fillPanels(valuePanels, values.data, keys.count, headWidth, strides);
      kernel.multiply({
        ...common,
        input: queries.data.subarray(queries.first + from),
        inputStride: queries.stride,
        weights: keyPanels,
        output: scores,
        outputStride: columns,
      });
      if (distances) {
        const each = distances.length / heads;
        addByDistance(scores, queries.count, keys.count, distances.subarray(head * each, (head + 1) * each));
      }
      for (let row = 0; row < queries.count; row += 1) {
        softmax(scores, row * columns, keys.count, 1 / Math.sqrt(headWidth));
        scores.fill(0, row * columns + keys.count, (row + 1) * columns);
      }
      kernel.multiply({
        ...common,
        input: scores,
        inputStride: columns,
        weights: valuePanels,
        output: output.data.subarray(output.first + from),
        outputStride: output.stride,
      });
    }
  };
}

/** Adds to each score, in rows of whole panels, what its distance counts (Raffel et al., "T5", 2020, section 2.1). */
function addByDistance(scores: Float32Array, rows: number, others: number, distances: Float32Array): void {
  const farthest = (distances.length - 1) / 2;
  const stride = roundUp(others, PANEL);
  for (let row = 0; row < rows; row += 1) {
    for (let other = 0; other < others; other += 1) {
      const distance = Math.max(-farthest, Math.min(farthest, other - row));
      const cell = row * stride + other;
      scores[cell] = (scores[cell] as number) + (distances[distance + farthest] as number);
    }
  }
}

/** Softmax of `scale` times `count` values from a place on, in place. */
function softmax(values: Float32Array, first: number, count: number, scale: number): void {
  const end = first + count;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = first; at < end; at += 1) highest = Math.max(highest, values[at] as number);
  let sum = 0;
  for (let at = first; at < end; at += 1) {
    const power = Math.exp(((values[at] as number) - highest) * scale);
    values[at] = power;
    sum += power;
  }
  for (let at = first; at < end; at += 1) values[at] = (values[at] as number) / sum;
}

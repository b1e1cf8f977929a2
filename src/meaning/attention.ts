import type { Kernel } from './kernel.js';
import { fillPanels, PANEL, type Panels, roundUp } from './panels.js';
import { HEADS } from './parameters.js';

/** The tokens of one sentence within a batch: rows `[first, first + count)`. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Floats that `createAttention` allocates for sentences of up to `tokens` tokens and attention `width` wide. */
export function attentionFloats(tokens: number, width: number): number {
  const padded = roundUp(tokens, PANEL);
  return (2 * padded * width) / HEADS + tokens * padded + Math.max(padded, width);
}

/**
 * Multi-head scaled dot-product attention of a sentence's tokens among themselves (Vaswani et al., "Attention Is
 * All You Need", 2017, section 3.2).
 * `projected` holds a row of queries, keys and values (3 × `width`) a token; `output` gets a row of `width` a token.
 */
export function createAttention(kernel: Kernel, tokens: number, width: number) {
  const padded = roundUp(tokens, PANEL);
  const headWidth = width / HEADS;
  const keyCells = kernel.floats(headWidth * padded);
  const valueCells = kernel.floats(padded * headWidth);
  const scores = kernel.floats(tokens * padded);
  const noBias = kernel.floats(Math.max(padded, width));

  return (projected: Float32Array, { first, count }: Rows, output: Float32Array): void => {
    const stride = 3 * width;
    const columns = roundUp(count, PANEL);
    const keys: Panels = { depth: headWidth, columns, data: keyCells };
    const values: Panels = { depth: columns, columns: headWidth, data: valueCells };
    const common = { rows: count, bias: noBias, floor: Number.NEGATIVE_INFINITY };
    for (let head = 0; head < HEADS; head += 1) {
      const place = first * stride + head * headWidth;
      const queries = projected.subarray(place);
      fillPanels(keys, projected, headWidth, count, {
        first: place + width,
        rowStride: 1,
        columnStride: stride,
      });
      fillPanels(values, projected, count, headWidth, {
        first: place + 2 * width,
        rowStride: stride,
        columnStride: 1,
      });
      kernel.multiply({
        ...common,
        input: queries,
        inputStride: stride,
        weights: keys,
        output: scores,
        outputStride: columns,
      });
      for (let row = 0; row < count; row += 1) {
        softmax(scores, row * columns, count, 1 / Math.sqrt(headWidth));
        scores.fill(0, row * columns + count, (row + 1) * columns);
      }
      kernel.multiply({
        ...common,
        input: scores,
        inputStride: columns,
        weights: values,
        output: output.subarray(first * width + head * headWidth),
        outputStride: width,
      });
    }
  };
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

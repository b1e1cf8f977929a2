import type { Kernel } from '../meaning/kernel.js';
import { fillQuantizedPanels, quantizeRows } from '../meaning/quantize.js';
import { type Vectors, WIDTH } from './sentence-vectors.js';

/** Multiplies rows with a matrix, in integers of 8 bits by 16: the output is `max(floor, input · matrix + bias)`. */
export interface Multiplier {
  /** Takes another matrix, row by row, and what is added to each column. */
  fill(weights: Float32Array, bias?: Float32Array): void;
  /** The input is row by row; without a floor the sums stay as they are. */
  multiply(input: Float32Array, rows: number, output: Float32Array, floor?: number): void;
  /** The first few vectors as the rows of the input. */
  multiplyVectors(input: Vectors, rows: number, output: Float32Array): void;
}

/** Depth and columns of a matrix. */
type Shape = readonly [depth: number, columns: number];

/** Bytes that multipliers take from the kernel, but for the alignment of their arrays. */
export function multiplierBytes(mostRows: number, shapes: readonly Shape[]): number {
  const matrices = shapes.reduce((sum, [depth, columns]) => sum + depth * columns + 8 * columns, 0);
  return matrices + mostRows * (2 * WIDTH + 4);
}

/** Makes multipliers of one kernel, for matrices at most `WIDTH` deep, of so many rows of input at most. */
export function createMultipliers(
  kernel: Kernel,
  mostRows: number,
): (depth: number, columns: number, weights?: Float32Array, bias?: Float32Array) => Multiplier {
  const integers = kernel.integers(mostRows * WIDTH);
  const rowScales = kernel.floats(mostRows);
  return (depth, columns, filled, filledBias) => {
    const data = kernel.bytes(depth * columns);
    const weights = { depth, columns, data, scales: kernel.floats(columns) };
    const bias = kernel.floats(columns);
    const run = (rows: number, output: Float32Array, floor: number) =>
      kernel.multiplyQuantized({
        ...{ input: integers, rowScales, rows, weights, bias, floor, output },
        outputStride: columns,
      });
    const multiplier: Multiplier = {
      fill(matrix, added) {
        fillQuantizedPanels(weights, matrix);
        bias.fill(0);
        if (added) bias.set(added);
      },
      multiply(input, rows, output, floor = Number.NEGATIVE_INFINITY) {
        quantizeRows(input, rows, depth, integers, rowScales);
        run(rows, output, floor);
      },
      multiplyVectors({ values, scales }, rows, output) {
        if (depth !== WIDTH) throw new RangeError(`vectors have ${WIDTH} values, not ${depth}`);
        integers.set(values.subarray(0, rows * WIDTH));
        rowScales.set(scales.subarray(0, rows));
        run(rows, output, Number.NEGATIVE_INFINITY);
      },
    };
    if (filled) multiplier.fill(filled, filledBias);
    return multiplier;
  };
}

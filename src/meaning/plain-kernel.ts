import type { Kernel, Multiplication, QuantizedMultiplication } from './kernel.js';
import { PANEL } from './panels.js';

/** Multiplication in plain loops: where there is no SIMD, and what the fast kernel is tested against. */
export function plainKernel(): Kernel {
  return {
    floats: (length) => new Float32Array(length),
    integers: (length) => new Int16Array(length),
    bytes: (length) => new Int8Array(length),
    multiply,
    multiplyQuantized,
  };
}

function multiply({
  input,
  inputStride,
  rows,
  weights,
  bias,
  floor,
  output,
  outputStride,
}: Multiplication): void {
  const { data, depth, columns } = weights;
  const sums = new Float32Array(PANEL);
  for (let first = 0; first < columns; first += PANEL) {
    for (let row = 0; row < rows; row += 1) {
      sums.set(bias.subarray(first, first + PANEL));
      for (let step = 0; step < depth; step += 1) {
        const factor = input[row * inputStride + step] ?? 0;
        if (factor !== 0) addProducts(sums, factor, data, first * depth + step * PANEL);
      }
      for (let column = 0; column < PANEL; column += 1) {
        output[row * outputStride + first + column] = Math.max(floor, sums[column] ?? 0);
      }
    }
  }
}

function addProducts(sums: Float32Array, factor: number, cells: Float32Array, start: number): void {
  for (let column = 0; column < PANEL; column += 1) {
    sums[column] = (sums[column] ?? 0) + factor * (cells[start + column] ?? 0);
  }
}

function multiplyQuantized(multiplication: QuantizedMultiplication): void {
  const { input, rows, rowScales, weights, bias, floor, output, outputStride } = multiplication;
  const { data, scales, depth, columns } = weights;
  const sums = new Int32Array(PANEL);
  for (let first = 0; first < columns; first += PANEL) {
    for (let row = 0; row < rows; row += 1) {
      sums.fill(0);
      for (let step = 0; step < depth; step += 2) {
        addPairs(sums, input, row * depth + step, data, first * depth + step * PANEL);
      }
      for (let column = first; column < first + PANEL; column += 1) {
        const scale = (rowScales[row] ?? 0) * (scales[column] ?? 0);
        const value = (sums[column - first] ?? 0) * scale + (bias[column] ?? 0);
        output[row * outputStride + column] = Math.max(floor, value);
      }
    }
  }
}

function addPairs(sums: Int32Array, input: Int16Array, at: number, cells: Int8Array, start: number): void {
  const even = input[at] ?? 0;
  const odd = input[at + 1] ?? 0;
  for (let column = 0; column < PANEL; column += 1) {
    const cell = start + 2 * column;
    sums[column] = (sums[column] ?? 0) + even * (cells[cell] ?? 0) + odd * (cells[cell + 1] ?? 0);
  }
}

import { once } from '../once.js';
import { denseMultiply, quantizedMultiply } from './dense-multiply.js';
import type { Kernel } from './kernel.js';
import { PANEL } from './panels.js';
import { ENTRY, sparseMultiply, TOGETHER } from './sparse-multiply.js';
import { assemble } from './wasm.js';

const FLOAT = 4;
const INTEGER = 2;
const VECTOR = 16;
const PAGE = 65_536;
/** Greatest number of values in the input of a sparse multiplication. */
const LONGEST_LIST = 200_000;

/** The code of all kernels; undefined where the engine has no SIMD. */
const compiled = once(() => {
  const bytes = assemble({
    dense: denseMultiply(),
    sparse: sparseMultiply(),
    quantized: quantizedMultiply(),
  });
  return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : undefined;
});

type Routine = (...values: readonly number[]) => void;

/**
 * Multiplication in WebAssembly SIMD, over a memory that holds `capacity` bytes. Its arithmetic is IEEE 754 single
 * precision in a fixed order, so the same input gives the same bits on every machine.
 * Undefined where the engine has no SIMD.
 */
export function simdKernel(capacity: number): Kernel | undefined {
  const module = compiled();
  if (!module) return undefined;
  const pages = Math.ceil((capacity + LONGEST_LIST * ENTRY) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const dense = exports['dense'] as Routine;
  const quantized = exports['quantized'] as Routine;
  const sparse = exports['sparse'] as Routine;
  const offsets = new Int32Array(memory.buffer, 0, LONGEST_LIST * 2);
  const factors = new Float32Array(memory.buffer, 0, LONGEST_LIST * 2);
  let used = offsets.byteLength;

  /** Lists what is not zero in a row, from entry `first`: its row in a panel (bytes), and the factor. */
  const listEntries = (row: Float32Array, first: number): number => {
    let entry = first;
    for (let index = 0; index < row.length; index += 1) {
      const factor = row[index] ?? 0;
      if (factor === 0) continue;
      offsets[2 * entry] = index * PANEL * FLOAT;
      factors[2 * entry + 1] = factor;
      entry += 1;
    }
    return entry;
  };

  const take = (bytes: number): number => {
    const start = used;
    used += Math.ceil(bytes / VECTOR) * VECTOR;
    return start;
  };

  return {
    floats: (length) => new Float32Array(memory.buffer, take(length * FLOAT), length),
    integers: (length) => new Int16Array(memory.buffer, take(length * INTEGER), length),
    multiply({ input, inputStride, rows, weights, bias, floor, output, outputStride }) {
      dense(
        input.byteOffset,
        inputStride * FLOAT,
        rows,
        weights.data.byteOffset,
        weights.depth,
        weights.columns / PANEL,
        0,
        0,
        bias.byteOffset,
        output.byteOffset,
        outputStride * FLOAT,
        floor,
      );
    },
    multiplyQuantized({ input, rowScales, rows, weights, bias, floor, output, outputStride }) {
      quantized(
        input.byteOffset,
        weights.depth * INTEGER,
        rows,
        weights.data.byteOffset,
        weights.depth / 2,
        weights.columns / PANEL,
        rowScales.byteOffset,
        weights.scales.byteOffset,
        bias.byteOffset,
        output.byteOffset,
        outputStride * FLOAT,
        floor,
      );
    },
    multiplySparse({ input, inputStride, rows, weights, bias, floor, output, outputStride }) {
      const { data, depth, columns } = weights;
      if (rows * depth > LONGEST_LIST)
        throw new RangeError(`sparse input of ${rows} × ${depth} is too large`);
      const firsts = [0];
      for (let start = 0; start < rows * inputStride; start += inputStride) {
        firsts.push(listEntries(input.subarray(start, start + depth), firsts.at(-1) ?? 0));
      }
      // Row after row for the same panels, so that these stay in the cache.
      for (let column = 0; column < columns; column += TOGETHER * PANEL) {
        const panels = data.byteOffset + column * depth * FLOAT;
        for (let row = 0; row < rows; row += 1) {
          const first = firsts[row] ?? 0;
          const count = (firsts[row + 1] ?? 0) - first;
          const target = output.byteOffset + (row * outputStride + column) * FLOAT;
          const biasAddress = bias.byteOffset + column * FLOAT;
          sparse(first * ENTRY, count, panels, depth * PANEL * FLOAT, biasAddress, target, floor);
        }
      }
    },
  };
}

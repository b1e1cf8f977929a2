import { once } from '../once.js';
import { denseMultiply, quantizedMultiply } from './dense-multiply.js';
import type { Kernel } from './kernel.js';
import { PANEL } from './panels.js';
import { assemble } from './wasm.js';

const FLOAT = 4;
const INTEGER = 2;
const VECTOR = 16;
const PAGE = 65_536;

/** The code of all kernels; undefined where the engine has no SIMD. */
const compiled = once(() => {
  const bytes = assemble({ dense: denseMultiply(), quantized: quantizedMultiply() });
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
  const pages = Math.ceil(capacity / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const dense = exports['dense'] as Routine;
  const quantized = exports['quantized'] as Routine;
  let used = 0;

  const take = (bytes: number): number => {
    const start = used;
    used += Math.ceil(bytes / VECTOR) * VECTOR;
    return start;
  };

  return {
    floats: (length) => new Float32Array(memory.buffer, take(length * FLOAT), length),
    integers: (length) => new Int16Array(memory.buffer, take(length * INTEGER), length),
    bytes: (length) => new Int8Array(memory.buffer, take(length), length),
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
  };
}

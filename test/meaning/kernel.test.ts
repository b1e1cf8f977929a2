import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/meaning/kernel.js';
import { fillPanels, type Panels, roundUp } from '../../src/meaning/panels.js';
import { plainKernel } from '../../src/meaning/plain-kernel.js';
import { fillQuantizedPanels, quantizeRows } from '../../src/meaning/quantize.js';
import { simdKernel } from '../../src/meaning/simd-kernel.js';

interface Problem {
  readonly rows: number;
  readonly depth: number;
  readonly columns: number;
  readonly floor: number;
  readonly seed: number;
}

const problems = fc.record({
  rows: fc.integer({ min: 1, max: 9 }),
  depth: fc.integer({ min: 1, max: 6 }).map((units) => 8 * units),
  columns: fc.integer({ min: 1, max: 3 }).map((units) => 32 * units),
  floor: fc.constantFrom(0, Number.NEGATIVE_INFINITY),
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
});

/** Numbers between -1 and 1, about a third of them zero; the same for the same seed. */
function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.max(-1, state / 2 ** 29 - 2.4) * (state % 3 === 0 ? 0 : 0.5);
  });
}

function kernelOf(name: 'plain' | 'simd'): Kernel {
  const kernel = name === 'plain' ? plainKernel() : simdKernel(1_000_000);
  if (!kernel) throw new Error('this Node has no WebAssembly SIMD');
  return kernel;
}

/** What a kernel makes of a problem; the input has one value a row more than is used. */
function solve(kernel: Kernel, problem: Problem): Float32Array {
  const { rows, depth, columns, floor, seed } = problem;
  const input = kernel.floats(rows * (depth + 1));
  input.set(numbers(input.length, seed));
  const weights: Panels = { depth, columns, data: kernel.floats(depth * columns) };
  const source = numbers(depth * columns, seed + 1);
  fillPanels(weights, source, depth, columns, { rowStride: columns, columnStride: 1 });
  const bias = kernel.floats(columns);
  bias.set(numbers(columns, seed + 2));
  const output = kernel.floats(rows * columns);
  kernel.multiply({
    input,
    inputStride: depth + 1,
    rows,
    weights,
    bias,
    floor,
    output,
    outputStride: columns,
  });
  return output;
}

function solveQuantized(kernel: Kernel, { rows, depth, columns, floor, seed }: Problem): Float32Array {
  const weights = { depth, columns, data: kernel.bytes(depth * columns), scales: kernel.floats(columns) };
  fillQuantizedPanels(weights, numbers(depth * columns, seed + 1));
  const input = kernel.integers(rows * depth);
  const rowScales = kernel.floats(rows);
  quantizeRows(numbers(rows * depth, seed), rows, depth, input, rowScales);
  const bias = kernel.floats(columns);
  bias.set(numbers(columns, seed + 2));
  const output = kernel.floats(rows * columns);
  kernel.multiplyQuantized({ input, rowScales, rows, weights, bias, floor, output, outputStride: columns });
  return output;
}

/** The definition, in double precision. */
function define({ rows, depth, columns, floor, seed }: Problem, inputStride: number): number[] {
  const input = numbers(rows * inputStride, seed);
  const weights = numbers(depth * columns, seed + 1);
  const bias = numbers(columns, seed + 2);
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    let sum = bias[column] ?? 0;
    for (let step = 0; step < depth; step += 1) {
      sum += (input[row * inputStride + step] ?? 0) * (weights[step * columns + column] ?? 0);
    }
    return Math.max(floor, sum);
  });
}

function expectClose(actual: Float32Array, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  const differences = [...actual].map((value, index) => Math.abs(value - (expected[index] ?? Number.NaN)));
  expect(Math.max(...differences)).toBeLessThan(tolerance);
}

describe.each(['plain', 'simd'] as const)('the %s kernel', (name) => {
  it('multiply follows the definition', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expectClose(solve(kernelOf(name), problem), define(problem, problem.depth + 1), 1e-5);
      }),
      { numRuns: 60 },
    );
  });

  it('multiplyQuantized follows the definition to a hundredth', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expectClose(solveQuantized(kernelOf(name), problem), define(problem, problem.depth), 3e-2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('both kernels', () => {
  it('agree on quantised numbers but for the last rounding', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plain = solveQuantized(kernelOf('plain'), problem);
        expectClose(solveQuantized(kernelOf('simd'), problem), plain, 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['plain', 'simd'] as const)(
    '%s: the greatest sums of quantised numbers do not overflow',
    (name) => {
      const kernel = kernelOf(name);
      const [depth, columns] = [1536, 16];
      const weights = {
        depth,
        columns,
        data: kernel.bytes(depth * columns),
        scales: kernel.floats(columns),
      };
      fillQuantizedPanels(weights, new Float32Array(depth * columns).fill(-3));
      const input = kernel.integers(depth);
      const rowScales = kernel.floats(1);
      quantizeRows(new Float32Array(depth).fill(2), 1, depth, input, rowScales);
      const [bias, output] = [kernel.floats(columns), kernel.floats(columns)];
      const floor = Number.NEGATIVE_INFINITY;
      kernel.multiplyQuantized({
        input,
        rowScales,
        rows: 1,
        weights,
        bias,
        floor,
        output,
        outputStride: columns,
      });
      expectClose(output, new Float32Array(columns).fill(-9216), 0.03);
    },
  );
});

describe('panels', () => {
  it('are filled up with zeros', () => {
    const panels = { depth: 4, columns: 16, data: new Float32Array(64).fill(9) };
    fillPanels(panels, Float32Array.of(1, 2, 3, 4, 5, 6), 2, 3, { rowStride: 3, columnStride: 1 });
    expect([...panels.data.subarray(0, 5)]).toEqual([1, 2, 3, 0, 0]);
    expect([...panels.data.subarray(16, 21)]).toEqual([4, 5, 6, 0, 0]);
    expect(panels.data.reduce((sum, value) => sum + value, 0)).toBe(21);
  });

  it('deeper than the sums can hold are refused when quantised', () => {
    const panels = {
      depth: 1544,
      columns: 16,
      data: new Int8Array(1544 * 16),
      scales: new Float32Array(16),
    };
    expect(() => fillQuantizedPanels(panels, new Float32Array(1544 * 16))).toThrow(
      '1536 deep at most, not 1544',
    );
  });

  it.each([
    [0, 0],
    [1, 16],
    [16, 16],
    [17, 32],
  ])('%i rounds up to %i', (value, expected) => {
    expect(roundUp(value, 16)).toBe(expected);
  });
});

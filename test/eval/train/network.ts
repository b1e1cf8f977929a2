import type { Kernel } from '../../../src/meaning/kernel.js';
import { fillPanels, type Panels, roundUp } from '../../../src/meaning/panels.js';
import { COMPARISON } from '../../../src/search/alignment/comparison.js';
import { type HeadParameters, HIDDEN } from '../../../src/search/alignment/head.js';
import type { Random } from './random.js';

const [WIDE, NARROW] = HIDDEN;

/** Where each layer's numbers stand in one array. */
const LENGTHS = {
  first: COMPARISON * WIDE,
  firstBias: WIDE,
  second: WIDE * NARROW,
  secondBias: NARROW,
  output: NARROW,
} as const;
type Layer = keyof typeof LENGTHS;
const LAYERS = Object.keys(LENGTHS) as Layer[];

/** How many numbers a network has. */
export const SIZE = LAYERS.reduce((sum, layer) => sum + LENGTHS[layer], 0);

/** The part of an array of `SIZE` numbers that belongs to a layer. */
export function layerOf(numbers: Float64Array, layer: Layer): Float64Array {
  const start = LAYERS.slice(0, LAYERS.indexOf(layer)).reduce((sum, before) => sum + LENGTHS[before], 0);
  return numbers.subarray(start, start + LENGTHS[layer]);
}

/** The numbers of a network by layer. */
export function parametersOf(numbers: Float64Array): HeadParameters {
  const layer = (name: Layer) => Float32Array.from(layerOf(numbers, name));
  return {
    first: layer('first'),
    firstBias: layer('firstBias'),
    second: layer('second'),
    secondBias: layer('secondBias'),
    output: layer('output'),
  };
}

/** Numbers to start from, spread as rectified linear units need it (He et al., 2015, §2.2); biases are 0. */
export function startingNumbers(random: Random): Float64Array {
  const numbers = new Float64Array(SIZE);
  const spread = (layer: Layer, deviation: number) => {
    const values = layerOf(numbers, layer);
    for (let at = 0; at < values.length; at += 1) values[at] = deviation * normal(random);
  };
  spread('first', Math.sqrt(2 / COMPARISON));
  spread('second', Math.sqrt(2 / WIDE));
  spread('output', Math.sqrt(2 / NARROW));
  return numbers;
}

/** A standard normal number (Box & Muller, 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** A head that learns: the same layers as `createAlignmentHead`, for many comparisons at once. */
export interface Network {
  /** Comparisons, `COMPARISON` values each, to be written before `forward`. */
  readonly input: Float32Array;
  /** What the network makes of the first `rows` comparisons; while learning, units of the first layer are left out. */
  forward(numbers: Float64Array, rows: number): Float64Array;
  /** The gradient of a loss whose slope at each value of the last `forward` is given. */
  backward(numbers: Float64Array, slopes: Float64Array): Float64Array;
}

/** Share of the first layer's units that are left out of each comparison (Srivastava et al., “Dropout”, 2014). */
const LEFT_OUT = 0.1;

/** A network for at most `capacity` comparisons at once. */
export function createNetwork(kernel: Kernel, capacity: number, random: Random): Network {
  const input = kernel.floats(capacity * COMPARISON);
  const turned = kernel.floats(roundUp(COMPARISON * capacity, 4));
  const wide = kernel.floats(capacity * WIDE);
  const narrow = kernel.floats(capacity * NARROW);
  const wideSlopes = kernel.floats(capacity * WIDE);
  const narrowSlopes = kernel.floats(capacity * NARROW);
  const gradients = kernel.floats(COMPARISON * WIDE);
  const biases = kernel.floats(WIDE);
  const cells = kernel.floats(Math.max(COMPARISON * WIDE, roundUp(capacity, 4) * WIDE));
  let rows = 0;

  /** Fills `cells`; a transposed matrix is read by its columns. */
  const panels = (source: Float32Array, depth: number, columns: number, transposed = false): Panels => {
    const filled = { depth: roundUp(depth, 4), columns, data: cells };
    const strides = transposed
      ? { rowStride: 1, columnStride: depth }
      : { rowStride: columns, columnStride: 1 };
    fillPanels(filled, source, depth, columns, strides);
    return filled;
  };
  const multiply = (
    from: Float32Array,
    count: number,
    weights: Panels,
    { bias, floor, into }: { bias?: Float64Array; floor: number; into: Float32Array },
  ) => {
    biases.fill(0);
    if (bias) biases.set(bias);
    kernel.multiply({
      input: from,
      inputStride: weights.depth,
      rows: count,
      weights,
      bias: biases,
      floor,
      output: into,
      outputStride: weights.columns,
    });
  };
  /** The gradient of a layer's weights: its input, turned, times the slopes at its sums. */
  const weightGradient = (from: Float32Array, depth: number, slopes: Float32Array, columns: number) => {
    const stride = roundUp(rows, 4);
    for (let row = 0; row < rows; row += 1) {
      for (let cell = 0; cell < depth; cell += 1) {
        turned[cell * stride + row] = from[row * depth + cell] as number;
      }
    }
    for (let cell = 0; cell < depth; cell += 1) turned.fill(0, cell * stride + rows, (cell + 1) * stride);
    multiply(turned, depth, panels(slopes, rows, columns), { floor: -Infinity, into: gradients });
    return gradients.subarray(0, depth * columns);
  };
  const columnSums = (slopes: Float32Array, columns: number) => {
    const sums = new Float64Array(columns);
    for (let cell = 0; cell < rows * columns; cell += 1) {
      sums[cell % columns] = (sums[cell % columns] as number) + (slopes[cell] as number);
    }
    return sums;
  };

  return {
    input,
    forward(numbers, count) {
      rows = count;
      const { first, second, output } = parametersOf(numbers);
      multiply(input, rows, panels(first, COMPARISON, WIDE), {
        bias: layerOf(numbers, 'firstBias'),
        floor: 0,
        into: wide,
      });
      for (let cell = 0; cell < rows * WIDE; cell += 1) {
        wide[cell] = random.next() < LEFT_OUT ? 0 : (wide[cell] as number) / (1 - LEFT_OUT);
      }
      multiply(wide, rows, panels(second, WIDE, NARROW), {
        bias: layerOf(numbers, 'secondBias'),
        floor: 0,
        into: narrow,
      });
      return Float64Array.from({ length: rows }, (_, row) =>
        output.reduce((sum, weight, unit) => sum + weight * (narrow[row * NARROW + unit] as number), 0),
      );
    },
    backward(numbers, slopes) {
      const gradient = new Float64Array(SIZE);
      const { second, output } = parametersOf(numbers);
      const outputGradient = layerOf(gradient, 'output');
      for (let cell = 0; cell < rows * NARROW; cell += 1) {
        const unit = cell % NARROW;
        const slope = slopes[Math.floor(cell / NARROW)] as number;
        const value = narrow[cell] as number;
        outputGradient[unit] = (outputGradient[unit] as number) + slope * value;
        narrowSlopes[cell] = value > 0 ? slope * (output[unit] as number) : 0;
      }
      layerOf(gradient, 'secondBias').set(columnSums(narrowSlopes, NARROW));
      layerOf(gradient, 'second').set(weightGradient(wide, WIDE, narrowSlopes, NARROW));
      multiply(narrowSlopes, rows, panels(second, NARROW, WIDE, true), {
        floor: -Infinity,
        into: wideSlopes,
      });
      for (let cell = 0; cell < rows * WIDE; cell += 1) {
        if ((wide[cell] as number) === 0) wideSlopes[cell] = 0;
        else wideSlopes[cell] = (wideSlopes[cell] as number) / (1 - LEFT_OUT);
      }
      layerOf(gradient, 'firstBias').set(columnSums(wideSlopes, WIDE));
      layerOf(gradient, 'first').set(weightGradient(input, COMPARISON, wideSlopes, WIDE));
      return gradient;
    },
  };
}

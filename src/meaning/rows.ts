import { type Norm, type QuantizedTable, TABLE_WIDTH } from './parameters.js';

/** Added to a variance before its root is taken, as in the model's graph. */
const EPSILON = 1e-6;

/**
 * The position signal of the first `count` tokens, `TABLE_WIDTH` values each: sines, then cosines (Vaswani et al.,
 * "Attention Is All You Need", 2017, section 3.5, where the two alternate).
 */
export function positionSignal(frequencies: Float32Array, count: number): Float32Array {
  const half = TABLE_WIDTH / 2;
  return Float32Array.from({ length: count * TABLE_WIDTH }, (_, index) => {
    const angle = Math.floor(index / TABLE_WIDTH) * (frequencies[index % half] ?? 0);
    return index % TABLE_WIDTH < half ? Math.sin(angle) : Math.cos(angle);
  });
}

/**
 * Writes the first layer's input for one sentence: twice the table's row plus the position signal (the model's graph
 * adds the row once more to the sum of both).
 */
export function embed(
  ids: readonly number[],
  { integers, scales }: QuantizedTable,
  positions: Float32Array,
  output: Float32Array,
): void {
  for (const [position, id] of ids.entries()) {
    const source = id * TABLE_WIDTH;
    const twice = 2 * (scales[id] ?? 0);
    const target = position * TABLE_WIDTH;
    for (let index = 0; index < TABLE_WIDTH; index += 1) {
      output[target + index] = twice * (integers[source + index] ?? 0) + (positions[target + index] ?? 0);
    }
  }
}

/** Layer normalisation (Ba, Kiros and Hinton, 2016) of each row of `width` values. */
export function normaliseRows(
  input: Float32Array,
  rows: number,
  width: number,
  { scale, bias }: Norm,
  output: Float32Array,
): void {
  for (let start = 0; start < rows * width; start += width) {
    let sum = 0;
    for (let index = 0; index < width; index += 1) sum += input[start + index] ?? 0;
    const mean = sum / width;
    let squares = 0;
    for (let index = 0; index < width; index += 1) squares += ((input[start + index] ?? 0) - mean) ** 2;
    const factor = 1 / Math.sqrt(squares / width + EPSILON);
    for (let index = 0; index < width; index += 1) {
      const centred = (input[start + index] ?? 0) - mean;
      output[start + index] = centred * factor * (scale[index] ?? 0) + (bias[index] ?? 0);
    }
  }
}

/** Adds `weight` times the first `length` values of `added` to those of `target`. */
export function add(target: Float32Array, added: Float32Array, length: number, weight = 1): void {
  for (let index = 0; index < length; index += 1) {
    target[index] = (target[index] ?? 0) + weight * (added[index] ?? 0);
  }
}

/** Divides a vector by its length; a vector of zeros stays. */
export function toUnitLength(vector: Float32Array): void {
  let squares = 0;
  for (let index = 0; index < vector.length; index += 1) squares += (vector[index] ?? 0) ** 2;
  if (squares === 0) return;
  const factor = 1 / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] ?? 0) * factor;
}

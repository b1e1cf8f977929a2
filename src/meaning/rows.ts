import type { Norm } from './parameters.js';

/** Added to a variance before its root is taken, as in the model's configuration. */
const EPSILON = 1e-12;

/** Layer normalisation (Ba, Kiros and Hinton, 2016) of each row of `width` values, in place. */
export function normaliseRows(
  values: Float32Array,
  rows: number,
  width: number,
  { scale, bias }: Norm,
): void {
  for (let start = 0; start < rows * width; start += width) {
    let sum = 0;
    for (let index = 0; index < width; index += 1) sum += values[start + index] as number;
    const mean = sum / width;
    let squares = 0;
    for (let index = 0; index < width; index += 1) squares += ((values[start + index] as number) - mean) ** 2;
    const factor = 1 / Math.sqrt(squares / width + EPSILON);
    for (let index = 0; index < width; index += 1) {
      const centred = (values[start + index] as number) - mean;
      values[start + index] = centred * factor * (scale[index] as number) + (bias[index] as number);
    }
  }
}

/** Adds the first `length` values of `added` to those of `target`. */
export function add(target: Float32Array, added: Float32Array, length: number): void {
  for (let index = 0; index < length; index += 1) {
    target[index] = (target[index] as number) + (added[index] as number);
  }
}

/** Divides a vector by its length; a vector of zeros stays. */
export function toUnitLength(vector: Float32Array): void {
  let squares = 0;
  for (let index = 0; index < vector.length; index += 1) squares += (vector[index] as number) ** 2;
  if (squares === 0) return;
  const factor = 1 / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] as number) * factor;
}

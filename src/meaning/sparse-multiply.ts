import { PANEL } from './panels.js';
import {
  addFloats,
  addInteger,
  advance,
  type Code,
  constant,
  F32,
  get,
  I32,
  loadInteger,
  loadSplat,
  loadVector,
  maximumFloats,
  multiplyFloats,
  repeat,
  sequence,
  set,
  splat,
  storeVector,
  V128,
  type WasmFunction,
} from './wasm.js';

const VECTOR = 16;
const VECTORS = PANEL / 4;
/** Panels that are multiplied at once: their sums do not wait for one another. */
export const TOGETHER = 2;
/** Bytes of an entry of the list: the offset of a panel's row (an integer, bytes) and the factor (a float). */
export const ENTRY = 8;

const PARAMETERS = {
  entries: I32,
  count: I32,
  panels: I32,
  panelBytes: I32,
  bias: I32,
  output: I32,
  floor: F32,
} as const;
const SCALARS = ['entry', 'left', 'cells'] as const;

const names = [...Object.keys(PARAMETERS), ...SCALARS];
const local = (name: keyof typeof PARAMETERS | (typeof SCALARS)[number]): number => names.indexOf(name);
const sum = (vector: number): number => names.length + vector;
const factor = sum(TOGETHER * VECTORS);

const range = (count: number): readonly number[] => [...Array(count).keys()];
const SUMS = range(TOGETHER * VECTORS);

/** Adds one entry's products to all sums. */
const addEntry = (): Code =>
  sequence(
    set(factor, loadSplat(get(local('entry')), 4)),
    set(local('cells'), addInteger(get(local('panels')), loadInteger(get(local('entry')), 0))),
    ...range(TOGETHER).flatMap((panel) => [
      ...range(VECTORS).map((vector) => {
        const weight = loadVector(get(local('cells')), vector * VECTOR);
        const target = sum(panel * VECTORS + vector);
        return set(target, addFloats(get(target), multiplyFloats(get(factor), weight)));
      }),
      advance(local('cells'), get(local('panelBytes'))),
    ]),
    advance(local('entry'), constant(ENTRY)),
  );

/**
 * One row of `max(floor, input · panels + bias)`, for `TOGETHER` panels, from the list of what is not zero in the
 * input's row.
 */
export const sparseMultiply = (): WasmFunction => ({
  parameters: Object.values(PARAMETERS),
  locals: [...SCALARS.map(() => I32), ...SUMS.map(() => V128), V128],
  body: sequence(
    ...SUMS.map((vector) => set(sum(vector), loadVector(get(local('bias')), vector * VECTOR))),
    set(local('entry'), get(local('entries'))),
    set(local('left'), get(local('count'))),
    repeat(local('left'), 1, addEntry()),
    ...SUMS.map((vector) => {
      const result = maximumFloats(get(sum(vector)), splat(get(local('floor'))));
      return storeVector(get(local('output')), vector * VECTOR, result);
    }),
  ),
});

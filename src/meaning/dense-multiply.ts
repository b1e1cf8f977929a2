import { PANEL } from './panels.js';
import {
  addFloats,
  addInteger,
  addIntegers,
  advance,
  type Code,
  constant,
  dotIntegers,
  F32,
  get,
  I32,
  integersToFloats,
  loadBytes,
  loadSplat,
  loadVector,
  maximumFloats,
  multiplyFloats,
  multiplyInteger,
  repeat,
  sequence,
  set,
  splat,
  storeVector,
  V128,
  type WasmFunction,
  zeros,
} from './wasm.js';

/** Rows of the input that are multiplied at once: with 4 vectors of a panel, 12 sums stay in registers. */
const TILE = 3;
/** Vectors of 4 columns in a panel's row. */
const VECTORS = PANEL / 4;
/** Steps of the inner loop written out. */
const UNROLL = 4;
/** Bytes of a float, or of two 16-bit integers of the input. */
const CELL = 4;
const VECTOR = 16;

const PARAMETERS = {
  input: I32,
  inputStride: I32,
  rows: I32,
  panels: I32,
  depth: I32,
  panelCount: I32,
  rowScales: I32,
  columnScales: I32,
  bias: I32,
  output: I32,
  outputStride: I32,
  floor: F32,
} as const;
const SCALARS = ['rowsLeft', 'tileInput', 'tileOutput', 'tileScales', 'depthLeft', 'panel'] as const;

const integers = [...Object.keys(PARAMETERS), ...SCALARS];
const local = (name: keyof typeof PARAMETERS | (typeof SCALARS)[number]): number => integers.indexOf(name);
const pointer = (row: number): number => integers.length + row;
const vectors = integers.length + TILE;
const sum = (row: number, vector: number): number => vectors + row * VECTORS + vector;
const weight = (vector: number): number => vectors + TILE * VECTORS + vector;
const factor = weight(VECTORS);

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** What is done with the numbers, whatever the way through them. */
interface Arithmetic {
  /** A sum before the first product. */
  readonly start: (bias: Code) => Code;
  /** A vector of a panel's row, the nth from an address. */
  readonly weight: (panel: Code, vector: number) => Code;
  /** Bytes of such a vector. */
  readonly vectorBytes: number;
  readonly addProduct: (sum: Code, factor: Code, weight: Code) => Code;
  /** The result, before it is held against the floor. */
  readonly finish: (sum: Code, rowScale: Code, columnScale: Code, bias: Code) => Code;
}

const FLOATS: Arithmetic = {
  start: (bias) => bias,
  weight: (panel, vector) => loadVector(panel, vector * VECTOR),
  vectorBytes: VECTOR,
  addProduct: (sum, factor, weight) => addFloats(sum, multiplyFloats(factor, weight)),
  finish: (sum) => sum,
};

const INTEGERS: Arithmetic = {
  start: () => zeros,
  weight: (panel, vector) => loadBytes(panel, vector * (VECTOR / 2)),
  vectorBytes: VECTOR / 2,
  addProduct: (sum, factor, weight) => addIntegers(sum, dotIntegers(factor, weight)),
  finish: (sum, rowScale, columnScale, bias) =>
    addFloats(multiplyFloats(integersToFloats(sum), multiplyFloats(rowScale, columnScale)), bias),
};

/** One step of the inner loop: `sums[row] += input[row][step] * panel[step]` for each row of the tile. */
const step = ({ weight: weightAt, addProduct }: Arithmetic, rows: number, index: number): Code =>
  sequence(
    ...range(VECTORS).map((vector) =>
      set(weight(vector), weightAt(get(local('panel')), index * VECTORS + vector)),
    ),
    ...range(rows).flatMap((row) => [
      set(factor, loadSplat(get(pointer(row)), index * CELL)),
      ...range(VECTORS).map((vector) =>
        set(sum(row, vector), addProduct(get(sum(row, vector)), get(factor), get(weight(vector)))),
      ),
    ]),
  );

/** Addresses of the tile's rows, from the address of its first. */
const rowAddress = (base: Code, stride: Code, row: number): Code =>
  row === 0 ? base : addInteger(base, multiplyInteger(stride, constant(row)));

const columnsOf = (name: 'bias' | 'columnScales', vector: number): Code =>
  loadVector(get(local(name)), vector * VECTOR);

/** Writes the results of a tile. */
const store = ({ finish }: Arithmetic, rows: number): Code =>
  sequence(
    ...range(rows).flatMap((row) =>
      range(VECTORS).map((vector) => {
        const rowScale = loadSplat(get(local('tileScales')), row * CELL);
        const result = finish(
          get(sum(row, vector)),
          rowScale,
          columnsOf('columnScales', vector),
          columnsOf('bias', vector),
        );
        const address = rowAddress(get(local('tileOutput')), get(local('outputStride')), row);
        return storeVector(address, vector * VECTOR, maximumFloats(result, splat(get(local('floor')))));
      }),
    ),
  );

/** Multiplies `rows` rows by one panel; then steps to the rows behind them. */
const tile = (arithmetic: Arithmetic, rows: number): Code =>
  sequence(
    ...range(rows).flatMap((row) => [
      set(pointer(row), rowAddress(get(local('tileInput')), get(local('inputStride')), row)),
      ...range(VECTORS).map((vector) => set(sum(row, vector), arithmetic.start(columnsOf('bias', vector)))),
    ]),
    set(local('panel'), get(local('panels'))),
    set(local('depthLeft'), get(local('depth'))),
    repeat(
      local('depthLeft'),
      UNROLL,
      sequence(
        ...range(UNROLL).map((index) => step(arithmetic, rows, index)),
        advance(local('panel'), constant(UNROLL * VECTORS * arithmetic.vectorBytes)),
        ...range(rows).map((row) => advance(pointer(row), constant(UNROLL * CELL))),
      ),
    ),
    store(arithmetic, rows),
    advance(local('tileInput'), multiplyInteger(get(local('inputStride')), constant(rows))),
    advance(local('tileOutput'), multiplyInteger(get(local('outputStride')), constant(rows))),
    advance(local('tileScales'), constant(rows * CELL)),
  );

/** Panel by panel, `TILE` rows at a time. Addresses and strides are bytes, depth is counted in cells of 4 bytes. */
const multiply = (arithmetic: Arithmetic): WasmFunction => ({
  parameters: Object.values(PARAMETERS),
  locals: [
    ...range(SCALARS.length + TILE).map(() => I32),
    ...range((TILE + 1) * VECTORS + 1).map(() => V128),
  ],
  body: repeat(
    local('panelCount'),
    1,
    sequence(
      set(local('rowsLeft'), get(local('rows'))),
      set(local('tileInput'), get(local('input'))),
      set(local('tileOutput'), get(local('output'))),
      set(local('tileScales'), get(local('rowScales'))),
      repeat(local('rowsLeft'), TILE, tile(arithmetic, TILE)),
      repeat(local('rowsLeft'), 1, tile(arithmetic, 1)),
      advance(
        local('panels'),
        multiplyInteger(get(local('depth')), constant(VECTORS * arithmetic.vectorBytes)),
      ),
      advance(local('columnScales'), constant(VECTORS * VECTOR)),
      advance(local('bias'), constant(VECTORS * VECTOR)),
      advance(local('output'), constant(VECTORS * VECTOR)),
    ),
  ),
});

/** `max(floor, input · panels + bias)` in floats; no scales. */
export const denseMultiply = () => multiply(FLOATS);

/** `max(floor, rowScale · columnScale · (input · panels) + bias)`; the input is pairs of 16-bit integers, the panels of 8-bit ones. */
export const quantizedMultiply = () => multiply(INTEGERS);

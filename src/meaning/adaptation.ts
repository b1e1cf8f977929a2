import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { once } from '../once.js';
import { packageFile } from '../package.js';
import { type ByteRows, readByteRows } from './byte-rows.js';
import type { Kernel } from './kernel.js';
import type { ModelFiles } from './model-files.js';
import { fillPanels, PANEL, type Panels, roundUp } from './panels.js';
import { plainKernel } from './plain-kernel.js';
import { simdKernel } from './simd-kernel.js';

/** The file of the changes that `npm run train` made, beside this one in `src`. */
export const ADAPTATION_FILE = packageFile('src/meaning/adaptation.json');

/**
 * A change of a matrix of depth × columns by a product of two narrow ones, `RANK` × depth (turned) and `RANK` × columns
 * (Hu et al., “LoRA: Low-Rank Adaptation of Large Language Models”, 2021, §4.1).
 */
interface Change {
  readonly down: ByteRows;
  readonly up: ByteRows;
}

/** A change of a vector by another one, one row. */
interface Addition {
  readonly added: ByteRows;
}

/** A tensor that the model does not have, row by row. */
interface New {
  readonly whole: ByteRows;
}

/** What was learned for some of the model's tensors beside their own values. */
export interface Adaptation {
  /** Names the changes: others have another name. */
  readonly version: string;
  /** By the names of the model's tensors. */
  readonly changes: Readonly<Record<string, Change | Addition | New>>;
}

/** Reads the changes of a file, when they are first asked for: a model that was kept needs their name only. */
export function readAdaptation(file: string = ADAPTATION_FILE): Adaptation {
  const changes = once(() => JSON.parse(readFileSync(file, 'utf8')) as Adaptation['changes']);
  return {
    version: checksumOf(file).toString(16).padStart(8, '0'),
    get changes() {
      return changes();
    },
  };
}

/** Bytes that are read at once. */
const CHUNK = 65_536;

/** The CRC-32 of a file's content, which is not kept: memory takes longer to get than to read into. */
function checksumOf(file: string): number {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    let sum = 0;
    for (let bytes = readSync(handle, chunk); bytes > 0; bytes = readSync(handle, chunk))
      sum = crc32(chunk.subarray(0, bytes), sum);
    return sum;
  } finally {
    closeSync(handle);
  }
}

/** The model with its tensors changed. Those that it does not have are not missed until they are read; single rows are as they were. */
export function adapted(files: ModelFiles, adaptation: Adaptation): ModelFiles {
  // A model that was kept has its changes.
  const multiply = once(() => createMultiplication(simdKernel(CAPACITY) ?? plainKernel()));
  return {
    ...files,
    version: `${files.version}-${adaptation.version}`,
    tensor(name, shape) {
      const change = adaptation.changes[name];
      const columns = shape.at(-1) ?? 1;
      if (change && 'whole' in change)
        return readByteRows(change.whole, shape.length > 1 ? (shape[0] ?? 1) : 1, columns);
      const own = files.tensor(name, shape);
      if (!change) return own;
      if ('down' in change) return changed(own, change, columns, multiply());
      const added = readByteRows(change.added, 1, columns);
      return own.map((value, at) => value + (added[at] as number));
    },
  };
}

/** Rows of a matrix that are changed at once. */
const ROWS = 64;
const MOST_COLUMNS = 1536;
const HIGHEST_RANK = 64;
const FLOAT = 4;
const CAPACITY = FLOAT * (ROWS * HIGHEST_RANK + (HIGHEST_RANK + ROWS + 1) * MOST_COLUMNS);

type Multiply = ReturnType<typeof createMultiplication>;

/** `own + downᵀ · up`. @throws {RangeError} where the change is of another shape. */
function changed(own: Float32Array, { down, up }: Change, columns: number, multiply: Multiply): Float32Array {
  const depth = own.length / columns;
  const rank = down.scales.length;
  const sum = own.slice();
  const product = multiply(readByteRows(down, rank, depth), readByteRows(up, rank, columns), {
    rank,
    depth,
    columns,
  });
  for (const { first, values, stride } of product) {
    for (let start = 0, row = first; start < values.length; start += stride, row += 1) {
      for (let column = 0, cell = row * columns; column < columns; column += 1, cell += 1) {
        sum[cell] = (sum[cell] as number) + (values[start + column] as number);
      }
    }
  }
  return sum;
}

interface Shape {
  readonly rank: number;
  readonly depth: number;
  readonly columns: number;
}

/** Multiplies `downᵀ · up`, `ROWS` rows at a time: the rows from `first` on, `stride` values each, good until the next. */
function createMultiplication(kernel: Kernel) {
  const input = kernel.floats(ROWS * HIGHEST_RANK);
  const cells = kernel.floats(HIGHEST_RANK * MOST_COLUMNS);
  const output = kernel.floats(ROWS * MOST_COLUMNS);
  const bias = kernel.floats(MOST_COLUMNS);

  return function* (down: Float32Array, up: Float32Array, { rank, depth, columns }: Shape) {
    if (rank > HIGHEST_RANK || columns > MOST_COLUMNS)
      throw new RangeError(`no change of rank ${rank} and ${columns} columns can be made`);
    const weights: Panels = { depth: roundUp(rank, 4), columns: roundUp(columns, PANEL), data: cells };
    fillPanels(weights, up, rank, columns, { rowStride: columns, columnStride: 1 });
    for (let first = 0; first < depth; first += ROWS) {
      const rows = Math.min(ROWS, depth - first);
      for (let row = 0; row < rows; row += 1) {
        for (let step = 0; step < weights.depth; step += 1) {
          input[row * weights.depth + step] = down[step * depth + first + row] ?? 0;
        }
      }
      const strides = { inputStride: weights.depth, outputStride: weights.columns };
      kernel.multiply({ input, rows, weights, bias, floor: Number.NEGATIVE_INFINITY, output, ...strides });
      yield { first, values: output.subarray(0, rows * weights.columns), stride: weights.columns };
    }
  };
}

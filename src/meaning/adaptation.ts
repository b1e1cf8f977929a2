import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packageFile } from '../package.js';
import { type ByteRows, readByteRows } from './byte-rows.js';
import type { ModelFiles } from './model-files.js';

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

/** What was learned for some of the model's matrices beside their own weights. */
export interface Adaptation {
  /** Names the changes: others have another name. */
  readonly version: string;
  /** By the names of the model's tensors. */
  readonly changes: Readonly<Record<string, Change>>;
}

/** Reads the changes of a file. */
export function readAdaptation(file: string = ADAPTATION_FILE): Adaptation {
  const content = readFileSync(file, 'utf8');
  return {
    version: createHash('sha256').update(content).digest('hex').slice(0, 8),
    changes: JSON.parse(content) as Adaptation['changes'],
  };
}

/** The model with its matrices changed. Those that it does not have are not missed until they are read. */
export function adapted(files: ModelFiles, { version, changes }: Adaptation): ModelFiles {
  return {
    ...files,
    version: `${files.version}-${version}`,
    tensor(name, shape) {
      const own = files.tensor(name, shape);
      const change = changes[name];
      return change ? changed(own, change, shape) : own;
    },
  };
}

/** `own + downᵀ · up`. @throws {RangeError} where the change is of another shape. */
function changed(own: Float32Array, { down, up }: Change, shape: readonly number[]): Float32Array {
  const columns = shape.at(-1) ?? 1;
  const depth = own.length / columns;
  const rank = down.scales.length;
  const left = readByteRows(down, rank, depth);
  const right = readByteRows(up, rank, columns);
  const sum = own.slice();
  for (let row = 0; row < depth; row += 1) {
    const target = sum.subarray(row * columns, (row + 1) * columns);
    for (let step = 0; step < rank; step += 1) {
      const factor = left[step * depth + row] as number;
      const from = step * columns;
      for (let column = 0; column < columns; column += 1) {
        target[column] = (target[column] as number) + factor * (right[from + column] as number);
      }
    }
  }
  return sum;
}

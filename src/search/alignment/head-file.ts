import { readFileSync } from 'node:fs';
import { packageFile } from '../../package.js';
import { COMPARISON } from './comparison.js';
import { type AlignmentHead, createAlignmentHead, type HeadParameters, HIDDEN } from './head.js';

/** The file of the head's numbers, beside this one in `src`. */
export const HEAD_FILE = packageFile('src/search/alignment/head.json');

/** A row of weights as bytes. */
interface Layer {
  /** One a row: what its bytes are multiplied with. */
  readonly scales: readonly number[];
  /** Signed bytes, row by row, in base64. */
  readonly values: string;
}

/** The form of the file: weights rounded to a byte, which changes no figure and takes a quarter of the room. */
export interface HeadFile {
  readonly first: Layer;
  readonly firstBias: readonly number[];
  readonly second: Layer;
  readonly secondBias: readonly number[];
  readonly output: readonly number[];
}

const BYTE = 127;

/** The numbers of a head in the form of its file. */
export function toHeadFile({ first, firstBias, second, secondBias, output }: HeadParameters): HeadFile {
  const short = (values: Float32Array) => [...values].map((value) => Number(value.toPrecision(5)));
  return {
    first: toLayer(first, COMPARISON),
    firstBias: short(firstBias),
    second: toLayer(second, HIDDEN[0]),
    secondBias: short(secondBias),
    output: short(output),
  };
}

/** The numbers of a head from the form of its file. @throws {RangeError} where they are not as many as they should be. */
export function fromHeadFile({ first, firstBias, second, secondBias, output }: HeadFile): HeadParameters {
  return {
    first: fromLayer(first, COMPARISON, HIDDEN[0]),
    firstBias: Float32Array.from(firstBias),
    second: fromLayer(second, HIDDEN[0], HIDDEN[1]),
    secondBias: Float32Array.from(secondBias),
    output: Float32Array.from(output),
  };
}

function toLayer(weights: Float32Array, rows: number): Layer {
  const columns = weights.length / rows;
  const values = new Int8Array(weights.length);
  const scales = Array.from({ length: rows }, (_, row) => {
    const cells = weights.subarray(row * columns, (row + 1) * columns);
    const largest = cells.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Number((largest / BYTE || 1).toPrecision(5));
    cells.forEach((value, column) => {
      values[row * columns + column] = Math.max(-BYTE, Math.min(BYTE, Math.round(value / scale)));
    });
    return scale;
  });
  return { scales, values: Buffer.from(values.buffer).toString('base64') };
}

function fromLayer({ scales, values }: Layer, rows: number, columns: number): Float32Array {
  const bytes = new Int8Array(Buffer.from(values, 'base64'));
  if (scales.length !== rows || bytes.length !== rows * columns)
    throw new RangeError(
      `a layer of ${rows} × ${columns} has ${bytes.length} weights, ${scales.length} rows`,
    );
  return Float32Array.from(bytes, (value, at) => value * (scales[Math.floor(at / columns)] ?? 0));
}

let trained: AlignmentHead | undefined;

/** The head that `npm run train` made, read once. */
export function trainedHead(): AlignmentHead {
  trained ??= readHead(HEAD_FILE);
  return trained;
}

/** Reads the head of a file. */
export function readHead(file: string): AlignmentHead {
  return createAlignmentHead(fromHeadFile(JSON.parse(readFileSync(file, 'utf8')) as HeadFile));
}

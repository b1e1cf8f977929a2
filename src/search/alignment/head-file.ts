import { readFileSync } from 'node:fs';
import { type ByteRows, readByteRows } from '../../meaning/byte-rows.js';
import { packageFile } from '../../package.js';
import { COMPARISON } from './comparison.js';
import { type AlignmentHead, createAlignmentHead, type HeadParameters, HIDDEN } from './head.js';

/** The file of the head's numbers, beside this one in `src`. */
export const HEAD_FILE = packageFile('src/search/alignment/head.json');

/** The form of the file. */
interface HeadFile {
  readonly first: ByteRows;
  readonly firstBias: readonly number[];
  readonly second: ByteRows;
  readonly secondBias: readonly number[];
  readonly output: readonly number[];
}

/** The numbers of a head from the form of its file. @throws {RangeError} where they are not as many as they should be. */
export function fromHeadFile({ first, firstBias, second, secondBias, output }: HeadFile): HeadParameters {
  return {
    first: readByteRows(first, COMPARISON, HIDDEN[0]),
    firstBias: Float32Array.from(firstBias),
    second: readByteRows(second, HIDDEN[0], HIDDEN[1]),
    secondBias: Float32Array.from(secondBias),
    output: Float32Array.from(output),
  };
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

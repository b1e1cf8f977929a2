import { readFileSync } from 'node:fs';
import { packageFile } from '../../package.js';
import { BUCKETS } from './hashing.js';

/** The weight of phrases' features by their bucket, as 32-bit float. */
export type PhraseWeights = (bucket: number) => number;

/** The file of the trained numbers: what a step is worth (32-bit float, little endian), then a signed byte of steps for each bucket. */
export const PHRASE_WEIGHTS_FILE = packageFile('src/search/phrase/weights.bin');

const SCALE_BYTES = 4;

let trained: PhraseWeights | undefined;

/** The numbers that `npm run train` made, read once. */
export function phraseWeights(): PhraseWeights {
  trained ??= decodeWeights(readFileSync(PHRASE_WEIGHTS_FILE));
  return trained;
}

/** Rounds weights to 127 steps on either side of zero. */
export function encodeWeights(weights: ArrayLike<number>): Uint8Array {
  const values = Array.from(weights);
  const scale = values.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const bytes = new DataView(new ArrayBuffer(SCALE_BYTES + values.length));
  bytes.setFloat32(0, scale, true);
  values.forEach((weight, bucket) => {
    bytes.setInt8(SCALE_BYTES + bucket, Math.round(weight / scale));
  });
  return new Uint8Array(bytes.buffer);
}

/** @throws {RangeError} where the bytes are not those of `BUCKETS` weights. */
export function decodeWeights(bytes: Uint8Array): PhraseWeights {
  if (bytes.length !== SCALE_BYTES + BUCKETS)
    throw new RangeError(`${BUCKETS} weights take ${SCALE_BYTES + BUCKETS} bytes, not ${bytes.length}`);
  const scale = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getFloat32(0, true);
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset + SCALE_BYTES, BUCKETS);
  // Few of them are ever asked for.
  return (bucket) => Math.fround(scale * (steps[bucket] ?? 0));
}

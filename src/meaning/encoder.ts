import type { Span } from '../article/article.js';
import { takeTime } from '../haste.js';
import { adapted, adaptedVersion, readAdaptation } from './adaptation.js';
import type { Kernel } from './kernel.js';
import type { ModelCache } from './model-cache.js';
import {
  type ModelFiles,
  ModelUnavailable,
  modelVersion,
  openModelFiles,
  type VocabularyEntries,
} from './model-files.js';
import { createParameters, type Parameters, type QuantizedTable, TABLE_WIDTH, WIDTH } from './parameters.js';
import { plainKernel } from './plain-kernel.js';
import { toUnitLength } from './rows.js';
import { simdKernel } from './simd-kernel.js';
import { type Piece, tokenize } from './tokenizer.js';
import { BATCH_TOKENS, CAPACITY, createTransformer, STATES, type State } from './transformer.js';
import { createVocabulary } from './vocabulary.js';

/**
 * Where a token's vector is read: `table` knows the piece alone (256 values); the others know its sentence (512 values
 * each), `attention1` at a tenth of the cost of `layer2`, the last.
 */
export type Layer = 'table' | State;

/** Characters of a text that are looked at: 128 tokens of words are 2,000 at most. */
const LONGEST_TEXT = 10_000;

/** The vectors of a text's tokens. */
export interface TokenVectors {
  /**
   * Where each token stands in the text, without white space: a word is a run of them. An empty span is the mark of a
   * word whose letters are their own pieces.
   */
  readonly pieces: readonly Span[];
  /** Tokens × `dim` values, row by row, each row of length 1; only the layers asked for. */
  readonly layers: Readonly<Partial<Record<Layer, { readonly dim: number; readonly values: Float32Array }>>>;
  /** The text as a whole, 512 values, length 1; null if it is empty or `layer2` was not asked for. */
  readonly sentence: Float32Array | null;
}

/**
 * Universal Sentence Encoder lite for English (Cer et al., 2018). Most of its weights are rounded to 12 bits: the
 * cosine between a vector here and that of exact weights is above 0.9999.
 */
export interface Encoder {
  /**
   * Model, version and rounding, for the keys of caches: the same version gives the same vectors, bit by bit where there
   * is SIMD.
   */
  readonly version: string;
  /**
   * The vectors of each text, which should be a sentence: it is cut behind 128 tokens, as in training (about 90 words;
   * attention takes time in proportion to their square). Texts do not influence one another.
   */
  encode(texts: readonly string[], layers?: readonly Layer[]): readonly TokenVectors[];
}

/**
 * Loads the model from its npm package, changed as `adaptation` has it, or as it was kept in `cache`; where the model is
 * missing or damaged, says why and what to do.
 */
export function loadEncoder(
  adaptation = readAdaptation(),
  cache?: ModelCache,
): { readonly encoder: Encoder } | { readonly unavailable: string } {
  try {
    // Numbers are many: even for one answer optimised code pays off from here on.
    takeTime();
    const kernel = simdKernel(CAPACITY) ?? plainKernel();
    const { parameters, arrays, fill } = createParameters(kernel);
    const version = adaptedVersion(modelVersion(), adaptation);
    const kept = cache?.read(versionName(version), arrays);
    if (kept) return { encoder: encoderOf({ version, vocabulary: kept, parameters }, kernel) };
    const files = adapted(openModelFiles(), adaptation);
    fill(files);
    cache?.write(versionName(version), files.vocabulary, arrays);
    return { encoder: encoderOf({ version, vocabulary: files.vocabulary, parameters }, kernel) };
  } catch (error) {
    if (error instanceof ModelUnavailable) return { unavailable: error.message };
    throw error;
  }
}

/** An encoder whose matrices are multiplied by `kernel`. Throws `ModelUnavailable` where a tensor is missing. */
export function createEncoder(files: ModelFiles, kernel: Kernel): Encoder {
  const { parameters, fill } = createParameters(kernel);
  fill(files);
  return encoderOf({ ...files, parameters }, kernel);
}

/** A model, ready for use. */
interface Model {
  readonly version: string;
  readonly vocabulary: VocabularyEntries;
  readonly parameters: Parameters;
}

/** What the vectors of a model are called, rounded as they are. */
const versionName = (version: string) => `use-lite-en-${version}-q12t`;

function encoderOf({ version, vocabulary: entries, parameters }: Model, kernel: Kernel): Encoder {
  const vocabulary = createVocabulary(entries);
  const transformer = createTransformer(parameters, kernel);

  const encodeBatch = (batch: readonly Text[], layers: readonly Layer[]): void => {
    if (layers.includes('table')) for (const text of batch) readTable(text, parameters.table);
    const until = STATES.findLast((state) => layers.includes(state));
    if (!until || batch.length === 0) return;
    const sentences = batch.map(({ pieces }) => pieces.map(({ id }) => id));
    transformer.run(sentences, until, (state, values) => {
      if (!layers.includes(state)) return;
      let first = 0;
      for (const text of batch) {
        const end = first + text.pieces.length * WIDTH;
        const rows = values.slice(first, end);
        if (state === 'layer2' && rows.length > 0) text.sentence = transformer.pool(rows);
        text.layers[state] = unitRows(rows, WIDTH);
        first = end;
      }
    });
  };

  return {
    version: versionName(version),
    encode(inputs, layers = ['layer2']) {
      const texts = inputs.map((input): Text => {
        return {
          pieces: tokenize(input.slice(0, LONGEST_TEXT), vocabulary).slice(0, BATCH_TOKENS),
          layers: {},
          sentence: null,
        };
      });
      for (const batch of batches(texts)) encodeBatch(batch, layers);
      return texts.map(({ pieces, ...vectors }) => ({
        pieces: pieces.map(({ start, end }) => ({ start, end })),
        ...vectors,
      }));
    },
  };
}

/** A text on its way through the encoder. */
interface Text {
  readonly pieces: readonly Piece[];
  readonly layers: { -readonly [Name in keyof TokenVectors['layers']]: TokenVectors['layers'][Name] };
  sentence: Float32Array | null;
}

/** Runs of texts of together at most `BATCH_TOKENS` tokens. */
function batches(texts: readonly Text[]): readonly (readonly Text[])[] {
  const runs: Text[][] = [];
  let tokens = BATCH_TOKENS;
  for (const text of texts) {
    tokens += text.pieces.length;
    if (tokens <= BATCH_TOKENS && runs.length > 0) runs.at(-1)?.push(text);
    else {
      runs.push([text]);
      tokens = text.pieces.length;
    }
  }
  return runs;
}

function readTable({ pieces, layers }: Text, { integers }: QuantizedTable): void {
  const values = new Float32Array(pieces.length * TABLE_WIDTH);
  for (const [row, { id }] of pieces.entries()) {
    values.set(integers.subarray(id * TABLE_WIDTH, (id + 1) * TABLE_WIDTH), row * TABLE_WIDTH);
  }
  // Made so long, they need no scales.
  layers.table = unitRows(values, TABLE_WIDTH);
}

function unitRows(
  values: Float32Array,
  dim: number,
): { readonly dim: number; readonly values: Float32Array } {
  for (let start = 0; start < values.length; start += dim) toUnitLength(values.subarray(start, start + dim));
  return { dim, values };
}

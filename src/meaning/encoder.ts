import type { Span } from '../article/article.js';
import { takeTime } from '../haste.js';
import { adapted, readAdaptation } from './adaptation.js';
import type { Kernel } from './kernel.js';
import type { ModelCache } from './model-cache.js';
import { type ModelFiles, ModelUnavailable, openModelFiles } from './model-files.js';
import { createParameters, type Parameters, TABLE, WIDTH } from './parameters.js';
import { plainKernel } from './plain-kernel.js';
import { toUnitLength } from './rows.js';
import { simdKernel } from './simd-kernel.js';
import { type Piece, tokenize } from './tokenizer.js';
import { BATCH_TOKENS, CAPACITY, createTransformer } from './transformer.js';
import { createVocabulary, type PieceTable, pieceTable } from './vocabulary.js';

/** Characters of a text that are looked at: 128 tokens of words are below 2,000. */
const LONGEST_TEXT = 10_000;

/** The vectors of a text's tokens. */
export interface TokenVectors {
  /**
   * Where each token stands in the text, without white space: a word is a run of them. The first and the last, empty spans,
   * are the marks of the text's start and end.
   */
  readonly pieces: readonly Span[];
  /** Tokens × `WIDTH` values, row by row, each row of length 1. */
  readonly tokens: Float32Array;
  /** The text as a whole, `WIDTH` values, length 1; null if it is empty. */
  readonly sentence: Float32Array | null;
}

/**
 * all-MiniLM-L6-v2 (Wang et al., "MiniLM", 2020; Reimers and Gurevych, "Sentence-BERT", 2019). Its matrices are rounded to 8
 * bits: the cosine between a token's vector here and that by matrices of 12 bits is above 0.999 on average, of 4,143 tokens of news none
 * was below 0.997.
 */
export interface Encoder {
  /**
   * Model, version and rounding, for the keys of caches: the same version gives the same vectors, bit by bit where there
   * is SIMD.
   */
  readonly version: string;
  /**
   * The vectors of each text, which should be a sentence: it is cut behind 128 tokens (about 90 words; attention takes time in
   * proportion to their square). Texts do not influence one another. Throws `ModelUnavailable` where the model cannot be read any more.
   */
  encode(texts: readonly string[]): readonly TokenVectors[];
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
    const files = adapted(openModelFiles(), adaptation);
    const name = versionName(files.version);
    const kept = cache?.read(name, arrays);
    if (kept) return { encoder: encoderOf(files, kept, parameters, kernel) };
    fill(files);
    const vocabulary = pieceTable(files.vocabulary());
    cache?.write(name, vocabulary, arrays);
    return { encoder: encoderOf(files, vocabulary, parameters, kernel) };
  } catch (error) {
    if (error instanceof ModelUnavailable) return { unavailable: error.message };
    throw error;
  }
}

/** An encoder whose matrices are multiplied by `kernel`. Throws `ModelUnavailable` where a tensor is missing. */
export function createEncoder(files: ModelFiles, kernel: Kernel): Encoder {
  const { parameters, fill } = createParameters(kernel);
  fill(files);
  return encoderOf(files, pieceTable(files.vocabulary()), parameters, kernel);
}

/** What the vectors of a model are called: another ending where they are rounded, or texts cut into tokens, in another way. */
const versionName = (version: string) => `minilm-l6-${version}-q8`;

function encoderOf(files: ModelFiles, pieces: PieceTable, parameters: Parameters, kernel: Kernel): Encoder {
  const vocabulary = createVocabulary(pieces);
  const transformer = createTransformer(parameters, kernel);

  const encodeBatch = (batch: readonly (readonly Piece[])[]): readonly TokenVectors[] => {
    const rows = transformer.run(
      files.rows(
        TABLE,
        WIDTH,
        batch.flat().map(({ id }) => id),
      ),
      batch.map(({ length }) => length),
    );
    let first = 0;
    const states = batch.map(({ length }) => {
      first += length;
      return rows.slice((first - length) * WIDTH, first * WIDTH);
    });
    return states.map((tokens, at) => ({
      pieces: (batch[at] ?? []).map(({ start, end }) => ({ start, end })),
      // The mean is of the rows as they are, before they get length 1.
      sentence: tokens.length > 0 ? transformer.pool(tokens) : null,
      tokens: unitRows(tokens),
    }));
  };

  return {
    version: versionName(files.version),
    encode: (texts) =>
      batches(texts.map((text) => tokenize(text.slice(0, LONGEST_TEXT), vocabulary, BATCH_TOKENS))).flatMap(
        encodeBatch,
      ),
  };
}

/** Runs of texts of together at most `BATCH_TOKENS` tokens. */
function batches(texts: readonly (readonly Piece[])[]): readonly (readonly (readonly Piece[])[])[] {
  const runs: (readonly Piece[])[][] = [];
  let tokens = BATCH_TOKENS;
  for (const text of texts) {
    tokens += text.length;
    if (tokens <= BATCH_TOKENS && runs.length > 0) runs.at(-1)?.push(text);
    else {
      runs.push([text]);
      tokens = text.length;
    }
  }
  return runs;
}

function unitRows(values: Float32Array): Float32Array {
  for (let start = 0; start < values.length; start += WIDTH)
    toUnitLength(values.subarray(start, start + WIDTH));
  return values;
}

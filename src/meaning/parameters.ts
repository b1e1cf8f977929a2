import type { Kernel } from './kernel.js';
import type { ModelFiles } from './model-files.js';
import { fillPanels, type Panels } from './panels.js';
import { fillQuantizedPanels, type QuantizedPanels } from './quantize.js';

/** Width of a token's vector, in the embedding table and behind each layer, and of a sentence's vector. */
export const WIDTH = 384;
/** Width inside the feed-forward part of a layer. */
export const HIDDEN_WIDTH = 1536;
/** Attention heads of each layer. */
export const HEADS = 12;
const LAYERS = 6;
/** Tokens of a text: the model has places for 512, and learned from texts of so many. */
export const PLACES = 128;
/** The embedding table, a row for each piece of the vocabulary: it is read a row at a time. */
export const TABLE = 'embeddings.word_embeddings.weight';

/** `input · weights + bias`. */
interface Linear {
  readonly weights: Panels;
  readonly bias: Float32Array;
}

/** The same with quantised weights. */
export interface QuantizedLinear {
  readonly weights: QuantizedPanels;
  readonly bias: Float32Array;
}

/** Scale and bias of a layer normalisation. */
export interface Norm {
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** One transformer layer, normalised behind attention and behind feed-forward. */
export interface LayerParameters {
  /** Queries, keys and values side by side. */
  readonly queryKeyValue: QuantizedLinear;
  readonly attentionOutput: QuantizedLinear;
  readonly attentionNorm: Norm;
  readonly expand: QuantizedLinear;
  readonly contract: QuantizedLinear;
  readonly feedForwardNorm: Norm;
}

export interface Parameters {
  /** What is added to the row of a token at each place, `PLACES` × `WIDTH`. */
  readonly places: Float32Array;
  readonly tableNorm: Norm;
  readonly layers: readonly LayerParameters[];
  /** From the mean of the tokens to the sentence's vector. */
  readonly pool: Linear;
}

/** Bytes that `createParameters` takes of the kernel, at most. */
export const PARAMETER_BYTES = 12_900_000;

/** Room for a model's parameters. */
export interface ParameterRoom {
  readonly parameters: Parameters;
  /** All arrays of the parameters, in order. */
  readonly arrays: readonly (Float32Array | Int8Array)[];
  /** Fills them. Throws `ModelUnavailable` where a tensor is missing. */
  readonly fill: (files: ModelFiles) => void;
}

/** What the mean of the tokens is multiplied with: it was learned, the model of the package has none. */
const POOL = 'pool';

/** all-MiniLM-L6-v2: six layers of BERT, normalised behind each half (Devlin et al., "BERT", 2019, section 3). */
export function createParameters(kernel: Kernel): ParameterRoom {
  const room = createRoom(kernel);
  const parameters = {
    places: room.places(),
    tableNorm: room.norm('embeddings.LayerNorm'),
    layers: Array.from({ length: LAYERS }, (_, index): LayerParameters => {
      const layer = `encoder.layer.${index}`;
      const self = ['query', 'key', 'value'].map((name) => `${layer}.attention.self.${name}`);
      return {
        queryKeyValue: room.quantized(self, WIDTH, WIDTH),
        attentionOutput: room.quantized([`${layer}.attention.output.dense`], WIDTH, WIDTH),
        attentionNorm: room.norm(`${layer}.attention.output.LayerNorm`),
        expand: room.quantized([`${layer}.intermediate.dense`], WIDTH, HIDDEN_WIDTH),
        contract: room.quantized([`${layer}.output.dense`], HIDDEN_WIDTH, WIDTH),
        feedForwardNorm: room.norm(`${layer}.output.LayerNorm`),
      };
    }),
    pool: room.pool(),
  };
  const { arrays, fill } = room;
  return { parameters, arrays, fill };
}

function createRoom(kernel: Kernel) {
  const arrays: (Float32Array | Int8Array)[] = [];
  const fills: ((files: ModelFiles) => void)[] = [];
  const floats = (length: number, fill: (room: Float32Array, files: ModelFiles) => void): Float32Array => {
    const room = kernel.floats(length);
    arrays.push(room);
    fills.push((files) => fill(room, files));
    return room;
  };
  const vector = (name: string) =>
    floats(WIDTH, (room, files) => {
      room.set(files.tensor(name, [WIDTH]));
    });
  return {
    arrays,
    fill(files: ModelFiles): void {
      for (const fill of fills) fill(files);
    },
    /** Each place with what says that all tokens are of one text. */
    places: () =>
      floats(PLACES * WIDTH, (room, files) => {
        const kind = files.rows('embeddings.token_type_embeddings.weight', WIDTH, [0]);
        const places = files.rows('embeddings.position_embeddings.weight', WIDTH, [...Array(PLACES).keys()]);
        places.forEach((value, cell) => {
          room[cell] = value + (kind[cell % WIDTH] ?? 0);
        });
      }),
    norm: (name: string): Norm => ({ scale: vector(`${name}.weight`), bias: vector(`${name}.bias`) }),
    pool(): Linear {
      const weights = (files: ModelFiles) => files.tensor(`${POOL}.weight`, [WIDTH, WIDTH]);
      const strides = { rowStride: 1, columnStride: WIDTH };
      const data = floats(WIDTH * WIDTH, (room, files) => {
        fillPanels({ depth: WIDTH, columns: WIDTH, data: room }, weights(files), WIDTH, WIDTH, strides);
      });
      return { weights: { depth: WIDTH, columns: WIDTH, data }, bias: vector(`${POOL}.bias`) };
    },
    /** Matrices side by side, each of `depth` rows and `width` columns; the model keeps them turned. */
    quantized(names: readonly string[], depth: number, width: number): QuantizedLinear {
      const columns = names.length * width;
      const data = kernel.bytes(depth * columns);
      const scales = kernel.floats(columns);
      arrays.push(data, scales);
      fills.push((files) => {
        const turned = names.map((name) => files.tensor(`${name}.weight`, [width, depth]));
        fillQuantizedPanels({ depth, columns, data, scales }, sideBySide(turned, depth, width));
      });
      const bias = floats(columns, (room, files) => {
        for (const [at, name] of names.entries()) room.set(files.tensor(`${name}.bias`, [width]), at * width);
      });
      return { weights: { depth, columns, data, scales }, bias };
    },
  };
}

/** Row by row, the matrices of `depth` rows and `width` columns that are given turned, side by side. */
function sideBySide(turned: readonly Float32Array[], depth: number, width: number): Float32Array {
  const columns = turned.length * width;
  const joined = new Float32Array(depth * columns);
  for (const [at, matrix] of turned.entries()) {
    for (let column = 0; column < width; column += 1) {
      for (let row = 0; row < depth; row += 1)
        joined[row * columns + at * width + column] = matrix[column * depth + row] as number;
    }
  }
  return joined;
}

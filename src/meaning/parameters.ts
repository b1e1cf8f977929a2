import type { Kernel } from './kernel.js';
import type { ModelFiles } from './model-files.js';
import { fillPanels, type Panels } from './panels.js';
import { fillQuantizedPanels, type QuantizedPanels, quantizeRows } from './quantize.js';

/** Width of a token in the embedding table and in the first layer's input. */
export const TABLE_WIDTH = 256;
/** Width of a token's vector after each layer, and of a sentence's vector. */
export const WIDTH = 512;
/** Width inside the feed-forward part of a layer. */
export const HIDDEN_WIDTH = 1536;
/** Attention heads of each layer. */
export const HEADS = 4;
/** The table's rows: 8,000 pieces of the vocabulary and two that it does not name. */
const TABLE_ROWS = 8002;

/** `input · weights + bias`. */
export interface Linear {
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

/** One transformer layer whose attention is `attentionWidth` wide over all heads. */
export interface LayerParameters {
  readonly attentionWidth: number;
  readonly attentionNorm: Norm;
  /** Queries, keys and values side by side. */
  readonly queryKeyValue: QuantizedLinear;
  readonly attentionOutput: QuantizedLinear;
  readonly feedForwardNorm: Norm;
  readonly expand: QuantizedLinear;
  readonly contract: Linear;
}

/** Row `r` is `scales[r]` times its integers. */
export interface QuantizedTable {
  readonly integers: Int16Array;
  readonly scales: Float32Array;
}

export interface Parameters {
  /** `TABLE_ROWS` × `TABLE_WIDTH`. */
  readonly table: QuantizedTable;
  /** Angular frequencies of the position signal, radians a token: sines first, then as many cosines. */
  readonly frequencies: Float32Array;
  /** From the first layer's input to its residual stream. */
  readonly widen: QuantizedLinear;
  readonly layers: readonly LayerParameters[];
  /** From the mean of the tokens to the sentence's vector, before tanh. */
  readonly pool: Linear;
}

/** Bytes that `createParameters` takes of the kernel, at most. */
export const PARAMETER_BYTES = 14_000_000;

const SCOPE = 'module_apply_default/Encoder_en/KonaTransformer/Encode';
const KERNELS = 'module/Encoder_en/KonaTransformer/Encode';
const WHOLE = 'ConcatPartitions/concat';

/** Room for a model's parameters. */
export interface ParameterRoom {
  readonly parameters: Parameters;
  /** All arrays of the parameters, in order. */
  readonly arrays: readonly (Float32Array | Int16Array)[];
  /** Fills them. Throws `ModelUnavailable` where a tensor is missing. */
  readonly fill: (files: ModelFiles) => void;
}

/**
 * Universal Sentence Encoder lite: two transformer layers, normalised before attention and before feed-forward
 * (Cer et al., "Universal Sentence Encoder", 2018, section 3.1).
 */
export function createParameters(kernel: Kernel): ParameterRoom {
  const room = createRoom(kernel);
  const parameters = {
    table: room.table([TABLE_ROWS, TABLE_WIDTH], 'module/Embeddings_en'),
    frequencies: room.array(
      new Float32Array(TABLE_WIDTH / 2),
      `${SCOPE}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`,
      [1, TABLE_WIDTH / 2],
    ),
    widen: room.quantized(
      [TABLE_WIDTH, WIDTH],
      `${SCOPE}/Layer_0/TransformerLayer/dense/kernel/${WHOLE}`,
      `${SCOPE}/Layer_0/TransformerLayer/dense/bias/${WHOLE}`,
    ),
    layers: [layerOf(room, 0, TABLE_WIDTH), layerOf(room, 1, WIDTH)],
    pool: room.linear(
      [WIDTH, WIDTH],
      'module/Encoder_en/hidden_layers/tanh_layer_0/weights',
      'module/Encoder_en/hidden_layers/tanh_layer_0/bias',
    ),
  };
  const { arrays, fill } = room;
  return { parameters, arrays, fill };
}

type Room = ReturnType<typeof createRoom>;

function layerOf(room: Room, index: number, width: number): LayerParameters {
  const layer = `${SCOPE}/Layer_${index}/TransformerLayer`;
  const kernels = `${KERNELS}/Layer_${index}/TransformerLayer/MultiheadAttention`;
  const feedForward = `${SCOPE}/TransformerStack/Layer_${index}/TransformerLayer/FFN`;
  const attention = (name: string, columns: number): QuantizedLinear =>
    room.quantized(
      [1, 1, width, columns],
      `${kernels}/${name}/kernel/part_0`,
      `${layer}/MultiheadAttention/${name}/bias/${WHOLE}`,
    );
  const convolution = (name: string) =>
    [`${feedForward}/${name}/Tensordot/Reshape_1`, `${layer}/FFN/${name}/bias/${WHOLE}`] as const;
  return {
    attentionWidth: width,
    attentionNorm: room.norm(`${layer}/layer_prepostprocess/layer_norm`, width),
    queryKeyValue: attention('qkv_transform_single', 3 * width),
    attentionOutput: attention('output_transform_single', WIDTH),
    feedForwardNorm: room.norm(`${layer}/FFN/layer_prepostprocess/layer_norm`, WIDTH),
    expand: room.quantized([WIDTH, HIDDEN_WIDTH], ...convolution('conv1')),
    contract: room.linear([HIDDEN_WIDTH, WIDTH], ...convolution('conv2')),
  };
}

function createRoom(kernel: Kernel) {
  const arrays: (Float32Array | Int16Array)[] = [];
  const fills: ((files: ModelFiles) => void)[] = [];
  const array = (room: Float32Array, name: string, shape: readonly number[]): Float32Array => {
    arrays.push(room);
    fills.push((files) => room.set(files.tensor(name, shape)));
    return room;
  };
  const vector = (name: string, length: number) => array(kernel.floats(length), name, [length]);
  return {
    arrays,
    array,
    fill(files: ModelFiles): void {
      for (const fill of fills) fill(files);
    },
    /** It is read a row at a time, not multiplied: no memory of the kernel's. */
    table([rows, width]: readonly [number, number], name: string): QuantizedTable {
      const integers = new Int16Array(rows * width);
      const scales = new Float32Array(rows);
      arrays.push(integers, scales);
      fills.push((files) => quantizeRows(files.tensor(name, [rows, width]), rows, width, integers, scales));
      return { integers, scales };
    },
    norm: (name: string, width: number): Norm => ({
      scale: vector(`${name}/layer_norm_scale/${WHOLE}`, width),
      bias: vector(`${name}/layer_norm_bias/${WHOLE}`, width),
    }),
    linear(shape: readonly number[], weightName: string, biasName: string): Linear {
      const [depth = 0, columns = 0] = shape.slice(-2);
      const weights: Panels = { depth, columns, data: kernel.floats(depth * columns) };
      const strides = { rowStride: columns, columnStride: 1 };
      arrays.push(weights.data);
      fills.push((files) => fillPanels(weights, files.tensor(weightName, shape), depth, columns, strides));
      return { weights, bias: vector(biasName, columns) };
    },
    quantized(shape: readonly number[], weightName: string, biasName: string): QuantizedLinear {
      const [depth = 0, columns = 0] = shape.slice(-2);
      const data = kernel.integers(depth * columns);
      const weights: QuantizedPanels = { depth, columns, data, scales: kernel.floats(columns) };
      arrays.push(data, weights.scales);
      fills.push((files) => fillQuantizedPanels(weights, files.tensor(weightName, shape)));
      return { weights, bias: vector(biasName, columns) };
    },
  };
}

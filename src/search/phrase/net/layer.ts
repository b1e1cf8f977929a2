import {
  type AttentionShape,
  amongThemselves,
  attentionFloats,
  createAttention,
  type Rows,
} from '../../../meaning/attention.js';
import type { Kernel } from '../../../meaning/kernel.js';
import type { Norm } from '../../../meaning/parameters.js';
import { add, normaliseRows } from '../../../meaning/rows.js';
import { type createMultipliers, type Multiplier, multiplierBytes } from '../../multiplier.js';
import { LONGEST_SENTENCE } from '../phrase.js';
import { addNeighbours, sideBySide } from './neighbours.js';
import {
  HEADS,
  LAYERS,
  type LayerParameters,
  type Linear,
  type NeighbourShape,
  UNITS,
  WIDE,
} from './net-parameters.js';
import { MOST_ASKED } from './word-inputs.js';

/** The most values that one multiplication gives of a word. */
const WIDEST = Math.max(3 * UNITS, WIDE, ...LAYERS.map(({ taps }) => taps * UNITS));
/** The words of a sentence look at each other and at those of a question. */
const ATTENTION: AttentionShape = {
  rows: Math.max(LONGEST_SENTENCE, MOST_ASKED),
  width: UNITS,
  heads: HEADS,
};
const FLOAT = 4;

/** The matrices of a layer, in the order of `LayerParameters`, but for `keyValue`, which is of the question. */
const shapesOf = ({ taps }: NeighbourShape) =>
  [
    [UNITS, UNITS],
    [UNITS, UNITS],
    [UNITS, taps * UNITS],
    [UNITS, 3 * UNITS],
    [UNITS, UNITS],
    [UNITS, WIDE],
    [WIDE, UNITS],
  ] as const;

/** Bytes that `createLayers` takes from the kernel, but for the alignment of its arrays. */
export const LAYER_BYTES =
  FLOAT * (attentionFloats(ATTENTION) + LONGEST_SENTENCE * (3 * UNITS + WIDEST)) +
  multiplierBytes(0, LAYERS.flatMap(shapesOf));

/** What a layer sees of a question's words, a row each. */
export interface AskedWords {
  readonly keys: Rows;
  readonly values: Rows;
}

/** Changes the state of a sentence's words, a row of `UNITS` each, by what they see. */
export type NetLayer = (state: Float32Array, count: number, asked: AskedWords) => void;

/**
 * Layers in which each word looks at the question, at its neighbours, at the whole sentence and at itself. Each look reads the
 * normalised state and adds what it finds to the state (Yu et al., "QANet", 2018, section 2.2).
 */
export function createLayers(
  layers: readonly LayerParameters[],
  kernel: Kernel,
  multiplierOf: ReturnType<typeof createMultipliers>,
): readonly NetLayer[] {
  const room = (width: number) => kernel.floats(LONGEST_SENTENCE * width);
  const tools: Tools = {
    attend: createAttention(kernel, ATTENTION),
    multiplierOf: ({ weights, bias }) =>
      multiplierOf(weights.length / bias.length, bias.length, weights, bias),
    normed: room(UNITS),
    seen: room(UNITS),
    change: room(UNITS),
    wide: room(WIDEST),
  };
  return layers.map((numbers, at) => createLayer(numbers, LAYERS[at] as NeighbourShape, tools));
}

/** What layers share, and room for the rows of all words. */
interface Tools {
  readonly attend: ReturnType<typeof createAttention>;
  readonly multiplierOf: (linear: Linear) => Multiplier;
  readonly normed: Float32Array;
  readonly seen: Float32Array;
  readonly change: Float32Array;
  readonly wide: Float32Array;
}

function createLayer(numbers: LayerParameters, shape: NeighbourShape, tools: Tools): NetLayer {
  const { attend, multiplierOf, normed, seen, change, wide } = tools;
  const [query, answer] = [multiplierOf(numbers.query), multiplierOf(numbers.answer)];
  const beside = multiplierOf(sideBySide(numbers.neighbours.weights, shape));
  const [project, join] = [multiplierOf(numbers.project), multiplierOf(numbers.join)];
  const [widen, narrow] = [multiplierOf(numbers.widen), multiplierOf(numbers.narrow)];
  const {
    distances,
    norms: [forQuestion, forNeighbours, forSentence, forItself],
  } = numbers;
  const neighbours = { ...shape, bias: numbers.neighbours.bias };

  return (state, count, asked) => {
    const normalise = (norm: Norm) => {
      normed.set(state.subarray(0, count * UNITS));
      normaliseRows(normed, count, UNITS, norm);
    };
    const addChange = (by: Multiplier, source: Float32Array) => {
      by.multiply(source, count, change);
      add(state, change, count * UNITS);
    };
    const rows = (data: Float32Array): Rows => ({ data, first: 0, stride: UNITS, count });
    const output = rows(seen);

    normalise(forQuestion);
    query.multiply(normed, count, wide);
    attend({ queries: rows(wide), ...asked, output });
    addChange(answer, seen);

    normalise(forNeighbours);
    beside.multiply(normed, count, wide);
    addNeighbours(wide, count, neighbours, state);

    normalise(forSentence);
    project.multiply(normed, count, wide);
    attend({ ...amongThemselves(wide, UNITS, { first: 0, count }), output, distances });
    addChange(join, seen);

    normalise(forItself);
    widen.multiply(normed, count, wide, 0);
    addChange(narrow, wide);
  };
}

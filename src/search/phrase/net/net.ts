import type { Kernel, Multiplication } from '../../../meaning/kernel.js';
import { fillPanels, type Panels, roundUp } from '../../../meaning/panels.js';
import { plainKernel } from '../../../meaning/plain-kernel.js';
import { simdKernel } from '../../../meaning/simd-kernel.js';
import { WIDTH } from '../../sentence-vectors.js';
import { LONGEST_SENTENCE } from '../phrase.js';
import type { PhraseContext } from '../phrase-context.js';
import {
  type Compared,
  FEATURES,
  questionVectors,
  type WordInputs,
  wordInputs,
  writeVectors,
} from './word-inputs.js';

/** Values of a word within the network, and of a word as the first or last of a phrase. */
export const UNITS = 64;
export const PAIR = 24;
/** Neighbours that each layer looks at, and how far apart they stand. */
export const LAYERS = [
  { taps: 5, apart: 1 },
  { taps: 5, apart: 2 },
  { taps: 3, apart: 1 },
] as const;

/** A matrix of depth × columns, row by row, and what is added to each column. */
export interface Layer {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** The learned numbers. Those without a bias have rows of `UNITS`. */
export interface NetParameters {
  readonly word: Float32Array;
  readonly aligned: Layer;
  readonly features: Layer;
  readonly keys: Float32Array;
  readonly gapBehind: Float32Array;
  readonly gapBefore: Float32Array;
  readonly asking: Float32Array;
  readonly terms: Float32Array;
  /** What is asked for, the part that it plays, and the question word: a row each. */
  readonly kinds: Float32Array;
  readonly roles: Float32Array;
  readonly questionWords: Float32Array;
  readonly first: Layer;
  readonly layers: readonly Layer[];
  /** First word, last word, inside: for all questions, and by the question. */
  readonly outputs: Layer;
  readonly byQuestion: Layer;
  /** A word as the first and as the last of a phrase: the product of both counts. */
  readonly pairs: Layer;
  /** What a phrase of so many words, from one, counts. */
  readonly lengths: Float32Array;
  /** What a score by the features of words counts beside it. */
  readonly besides: number;
}

/** Scores the phrase from word `first` to word `last`, given its score by the features of words. */
type ScorePhrase = (first: number, last: number, byFeatures: number) => number;

/** Tells from the vectors of words how well the phrases of a sentence answer a question. */
export interface PhraseNet {
  read(context: PhraseContext, compared: Compared): ScorePhrase;
}

const FLOAT = 4;
/** Words of a sentence that are read; no phrase is looked for in a longer one. */
const MOST_WORDS = LONGEST_SENTENCE;
const WIDEST = UNITS * Math.max(4, ...LAYERS.map(({ taps }) => taps));
const TAPS = LAYERS.reduce((sum, { taps }) => sum + taps, 0);
/** Bytes of all arrays that are taken from the kernel, with room for their alignment. */
const CAPACITY =
  FLOAT * MOST_WORDS * (2 * WIDTH + WIDEST + 4 * UNITS) +
  FLOAT * UNITS * (2 * WIDTH + (4 + TAPS + 1) * UNITS + 4 + LAYERS.length) +
  4096;

/** A network of learned numbers. */
export function createPhraseNet(
  numbers: NetParameters,
  kernel: Kernel = simdKernel(CAPACITY) ?? plainKernel(),
): PhraseNet {
  const multiply = multiplierFor(kernel);
  const vectors = kernel.floats(MOST_WORDS * WIDTH);
  const aligned = kernel.floats(MOST_WORDS * WIDTH);
  const wide = kernel.floats(MOST_WORDS * WIDEST);
  const [ofWords, ofAligned, state, added] = Array.from({ length: 4 }, () =>
    kernel.floats(MOST_WORDS * UNITS),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const none = new Float32Array(UNITS);
  const word = multiply({ weights: numbers.word, bias: none }, WIDTH);
  const alignment = multiply(numbers.aligned, WIDTH);
  const first = multiply(numbers.first, 4 * UNITS);
  const layers = numbers.layers.map((layer, at) => multiply(layer, UNITS * (LAYERS[at]?.taps ?? 0)));
  const outputs = numbers.outputs;
  const pairs = multiply(numbers.pairs, UNITS);
  /** By the shares, which a question has anew in each article: it is put to several sentences there. */
  const questions = new WeakMap<readonly number[], ReadQuestion>();

  return {
    read(context, compared) {
      const inputs = wordInputs(context, compared);
      const count = Math.min(MOST_WORDS, inputs.rows.length);
      const rows = Math.min(MOST_WORDS, compared.words.scales.length);
      writeVectors(compared, vectors, aligned);
      word({ input: vectors, rows, floor: Number.NEGATIVE_INFINITY, output: ofWords });
      alignment({ input: aligned, rows, floor: 0, output: ofAligned });
      const question = questions.get(compared.shares) ?? readQuestion(numbers, inputs, compared);
      questions.set(compared.shares, question);
      const { asked } = question;
      writeFirst(numbers, inputs, { ofWords, ofAligned, asked }, wide);
      first({ input: wide, rows: count, floor: 0, output: state });
      layers.forEach((layer, at) => {
        const { taps, apart } = LAYERS[at] as (typeof LAYERS)[number];
        gather(state, count, { taps, apart }, wide);
        layer({ input: wide, rows: count, floor: 0, output: added });
        for (let cell = 0; cell < count * UNITS; cell += 1)
          state[cell] = (state[cell] as number) + (added[cell] as number);
      });
      const scores = wordScores(state, count, outputs, question.outputs);
      pairs({ input: state, rows: count, floor: Number.NEGATIVE_INFINITY, output: added });
      return scorer(scores, added.slice(0, count * UNITS), numbers);
    },
  };
}

/** Writes what the first layer reads: of each word its state, the product of that and the question’s, the question’s, and what it aligns with. */
function writeFirst(
  numbers: NetParameters,
  inputs: WordInputs,
  { ofWords, ofAligned, asked }: Readonly<Record<'ofWords' | 'ofAligned' | 'asked', Float32Array>>,
  output: Float32Array,
): void {
  const unaligned = numbers.aligned.bias.map((value) => Math.max(0, value));
  const count = Math.min(MOST_WORDS, inputs.rows.length);
  for (let at = 0, cell = 0; at < count; at += 1, cell += 4 * UNITS) {
    const row = inputs.rows[at] ?? -1;
    const placed = row >= 0;
    const own = wordState(numbers, inputs, at, placed ? ofWords.subarray(row * UNITS) : undefined);
    const aligned = placed ? ofAligned.subarray(row * UNITS, (row + 1) * UNITS) : unaligned;
    output.set(own, cell);
    output.set(asked, cell + 2 * UNITS);
    output.set(aligned, cell + 3 * UNITS);
    for (let unit = 0; unit < UNITS; unit += 1)
      output[cell + UNITS + unit] = (own[unit] as number) * (asked[unit] as number);
  }
}

type Run = (call: Pick<Multiplication, 'input' | 'rows' | 'floor' | 'output'>) => void;

/** Makes of a layer what multiplies rows with it, `UNITS` columns to a row of the output. */
function multiplierFor(kernel: Kernel): (layer: Layer, depth: number) => Run {
  return ({ weights, bias }, depth) => {
    const columns = weights.length / depth;
    const panels: Panels = { depth, columns: roundUp(columns, 16), data: kernel.floats(depth * UNITS) };
    fillPanels(panels, weights, depth, columns, { rowStride: columns, columnStride: 1 });
    const own = kernel.floats(UNITS);
    own.set(bias);
    return (call) =>
      kernel.multiply({ ...call, inputStride: depth, weights: panels, bias: own, outputStride: UNITS });
  };
}

/** Writes for each word the values of its neighbours, one behind the other; zeros where there are none. */
function gather(
  state: Float32Array,
  count: number,
  { taps, apart }: { readonly taps: number; readonly apart: number },
  output: Float32Array,
): void {
  const reach = (taps - 1) / 2;
  for (let at = 0, cell = 0; at < count; at += 1) {
    for (let tap = -reach; tap <= reach; tap += 1, cell += UNITS) {
      const from = at + tap * apart;
      if (from < 0 || from >= count) output.fill(0, cell, cell + UNITS);
      else output.set(state.subarray(from * UNITS, (from + 1) * UNITS), cell);
    }
  }
}

function addRow(target: Float32Array, rows: Float32Array, row: number, factor = 1): void {
  for (let unit = 0, cell = row * UNITS; unit < UNITS; unit += 1, cell += 1)
    target[unit] = (target[unit] as number) + factor * (rows[cell] as number);
}

/** What a word is, by its vector, its features, its key and what stands beside it. */
function wordState(
  { features, keys, gapBehind, gapBefore }: NetParameters,
  inputs: WordInputs,
  at: number,
  vector: Float32Array | undefined,
): Float32Array {
  const state = features.bias.slice();
  if (vector) addRow(state, vector, 0);
  for (let feature = 0; feature < FEATURES; feature += 1) {
    const value = inputs.features[at * FEATURES + feature] ?? 0;
    if (value !== 0) addRow(state, features.weights, feature, value);
  }
  addRow(state, keys, inputs.words[at] ?? 0);
  addRow(state, gapBehind, inputs.gaps[at] ?? 0);
  addRow(state, gapBefore, inputs.gaps[at - 1] ?? 0);
  return state.map((value) => Math.max(0, value));
}

interface ReadQuestion {
  readonly asked: Float32Array;
  /** What the outputs weigh for it beside their own weights: three rows of `UNITS`. */
  readonly outputs: Float32Array;
}

function readQuestion(numbers: NetParameters, inputs: WordInputs, compared: Compared): ReadQuestion {
  const asked = questionState(numbers, inputs, compared);
  return { asked, outputs: byQuestion(numbers.byQuestion, asked) };
}

/** What a question asks for, in `UNITS` values of -1 to 1. */
function questionState(
  { asking, terms, kinds, roles, questionWords }: NetParameters,
  inputs: WordInputs,
  compared: Compared,
): Float32Array {
  const state = new Float32Array(UNITS);
  const [askingVector, termsVector] = questionVectors(compared);
  for (let d = 0; d < WIDTH; d += 1) {
    addRow(state, asking, d, askingVector[d]);
    addRow(state, terms, d, termsVector[d]);
  }
  addRow(state, kinds, inputs.kind);
  addRow(state, roles, inputs.role);
  addRow(state, questionWords, inputs.asking);
  return state.map(Math.tanh);
}

/** What the outputs weigh for a question: three rows of `UNITS`. */
function byQuestion({ weights, bias }: Layer, asked: Float32Array): Float32Array {
  const rows = bias.slice();
  asked.forEach((value, unit) => {
    for (let at = 0; at < rows.length; at += 1)
      rows[at] = (rows[at] as number) + value * (weights[unit * rows.length + at] as number);
  });
  return rows;
}

interface WordScores {
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Running sums of what words count inside a phrase. */
  readonly inside: Float64Array;
}

function wordScores(state: Float32Array, count: number, outputs: Layer, own: Float32Array): WordScores {
  const scores = {
    first: new Float64Array(count),
    last: new Float64Array(count),
    inside: new Float64Array(count + 1),
  };
  for (let at = 0; at < count; at += 1) {
    const sums = [0, 1, 2].map((output) => {
      let sum = outputs.bias[output] as number;
      for (let unit = 0; unit < UNITS; unit += 1) {
        const weight =
          (outputs.weights[unit * 3 + output] as number) + (own[output * UNITS + unit] as number);
        sum += (state[at * UNITS + unit] as number) * weight;
      }
      return sum;
    });
    scores.first[at] = sums[0] ?? 0;
    scores.last[at] = sums[1] ?? 0;
    scores.inside[at + 1] = (scores.inside[at] ?? 0) + (sums[2] ?? 0);
  }
  return scores;
}

function scorer(
  { first: firsts, last: lasts, inside }: WordScores,
  pairs: Float32Array,
  { lengths, besides }: NetParameters,
): ScorePhrase {
  return (first, last, byFeatures) => {
    let pair = 0;
    for (let d = 0; d < PAIR; d += 1)
      pair += (pairs[first * UNITS + d] as number) * (pairs[last * UNITS + PAIR + d] as number);
    return (
      (firsts[first] ?? 0) +
      (lasts[last] ?? 0) +
      ((inside[last + 1] ?? 0) - (inside[first] ?? 0)) +
      pair +
      (lengths[last - first] ?? 0) +
      besides * byFeatures
    );
  };
}

import type { Kernel } from '../../../meaning/kernel.js';
import { normaliseRows } from '../../../meaning/rows.js';
import { type createMultipliers, multiplierBytes } from '../../multiplier.js';
import { WIDTH } from '../../sentence-vectors.js';
import type { AskedWords } from './layer.js';
import { LAYERS, type Linear, type NetParameters, UNITS } from './net-parameters.js';
import { type Compared, MARKS, MOST_ASKED, type WordInputs } from './word-inputs.js';

/** What is known of a question before a sentence is read for it. */
export interface ReadQuestion {
  /** Whose question it is. */
  readonly shares: readonly number[];
  /** The first layer for it, of 2 × `UNITS` rows. */
  readonly first: Linear;
  /** What the outputs weigh for it beside their own weights: three rows of `UNITS`. */
  readonly outputs: Float32Array;
  /** What each layer sees of it. Good until another question is read. */
  readonly asked: readonly AskedWords[];
}

const FLOAT = 4;

/** Bytes that `createQuestionReader` takes from the kernel, but for the alignment of its arrays. */
export const QUESTION_BYTES =
  FLOAT * MOST_ASKED * UNITS * (1 + 2 * LAYERS.length) +
  multiplierBytes(0, [[WIDTH, UNITS], ...LAYERS.map(() => [UNITS, 2 * UNITS] as const)]);

/** Reads a question for the sentences that are read for it next, over buffers that the next question overwrites. */
export function createQuestionReader(
  numbers: NetParameters,
  kernel: Kernel,
  multiplierOf: ReturnType<typeof createMultipliers>,
): (inputs: WordInputs, compared: Compared) => ReadQuestion {
  const words = kernel.floats(MOST_ASKED * UNITS);
  const vectors = multiplierOf(WIDTH, UNITS, numbers.asked);
  const layers = numbers.layers.map(({ keyValue: { weights, bias } }) => ({
    multiplier: multiplierOf(UNITS, 2 * UNITS, weights, bias),
    data: kernel.floats(MOST_ASKED * 2 * UNITS),
  }));

  return (inputs, { question, shares }) => {
    const read = Math.min(MOST_ASKED - 1, question.scales.length);
    const count = read + 1;
    words.fill(0);
    vectors.multiplyVectors(question, read, words);
    const form = formOf(numbers, inputs);
    for (let at = 0; at < count; at += 1) {
      const word = words.subarray(at * UNITS, (at + 1) * UNITS);
      addRow(word, form, 0);
      if (at === read) continue;
      const share = shares[at];
      if (share === undefined) addRow(word, numbers.marks.weights, MARKS.asking);
      else {
        addRow(word, numbers.marks.weights, MARKS.term);
        addRow(word, numbers.marks.weights, MARKS.share, share);
      }
    }
    for (let cell = 0; cell < count * UNITS; cell += 1) words[cell] = Math.max(0, words[cell] as number);
    normaliseRows(words, count, UNITS, numbers.askedNorm);
    const whole = meanOf(words, count).map(Math.tanh);
    const asked = layers.map(({ multiplier, data }) => {
      multiplier.multiply(words, count, data);
      const rows = { data, first: 0, stride: 2 * UNITS, count };
      return { keys: rows, values: { ...rows, first: UNITS } };
    });
    return {
      shares,
      asked,
      first: firstFor(numbers.first, whole),
      outputs: outputsFor(numbers.byQuestion, whole),
    };
  };
}

/** What is asked for, in `UNITS` values: the row of the question as a whole; it is also added to each of its words. */
function formOf({ marks, kinds, roles, questionWords }: NetParameters, inputs: WordInputs): Float32Array {
  const form = marks.bias.slice();
  addRow(form, kinds, inputs.kind);
  addRow(form, roles, inputs.role);
  addRow(form, questionWords, inputs.asking);
  return form;
}

function meanOf(rows: Float32Array, count: number): Float32Array {
  const mean = new Float32Array(UNITS);
  for (let row = 0; row < count; row += 1) addRow(mean, rows, row, 1 / count);
  return mean;
}

/**
 * The first layer reads of each word its state, the product of that and the question’s, the question’s, and what it aligns
 * with: of what is the question’s, its weights are made once.
 */
function firstFor({ weights, bias }: Linear, whole: Float32Array): Linear {
  const block = UNITS * UNITS;
  const first = new Float32Array(2 * block);
  const ofQuestion = bias.slice();
  first.set(weights.subarray(0, block));
  first.set(weights.subarray(3 * block), block);
  whole.forEach((value, unit) => {
    addRow(first.subarray(unit * UNITS), weights, UNITS + unit, value);
    addRow(ofQuestion, weights, 2 * UNITS + unit, value);
  });
  return { weights: first, bias: ofQuestion };
}

/** What the outputs weigh for a question: three rows of `UNITS`. */
function outputsFor({ weights, bias }: Linear, whole: Float32Array): Float32Array {
  const rows = bias.slice();
  whole.forEach((value, unit) => {
    for (let at = 0; at < rows.length; at += 1)
      rows[at] = (rows[at] as number) + value * (weights[unit * rows.length + at] as number);
  });
  return rows;
}

/** Adds a row of `UNITS`, so often. */
export function addRow(target: Float32Array, rows: Float32Array, row: number, factor = 1): void {
  for (let unit = 0, cell = row * UNITS; unit < UNITS; unit += 1, cell += 1)
    target[unit] = (target[unit] as number) + factor * (rows[cell] as number);
}

import { WIDTH } from '../../sentence-vectors.js';
import { type Layer, type NetParameters, UNITS } from './net-parameters.js';
import { type Compared, questionVectors, type WordInputs } from './word-inputs.js';

/** What is known of a question before a sentence is read for it. */
export interface ReadQuestion {
  /** Whose question it is. */
  readonly shares: readonly number[];
  /** The first layer for it, of 2 × `UNITS` rows. */
  readonly first: Float32Array;
  readonly bias: Float32Array;
  /** What the outputs weigh for it beside their own weights: three rows of `UNITS`. */
  readonly outputs: Float32Array;
}

export function readQuestion(numbers: NetParameters, inputs: WordInputs, compared: Compared): ReadQuestion {
  const asked = questionState(numbers, inputs, compared);
  return {
    shares: compared.shares,
    ...firstFor(numbers.first, asked),
    outputs: byQuestion(numbers.byQuestion, asked),
  };
}

/**
 * The first layer reads of each word its state, the product of that and the question’s, the question’s, and what it aligns
 * with: of what is the question’s, its weights are made once.
 */
function firstFor({ weights, bias }: Layer, asked: Float32Array): Pick<ReadQuestion, 'first' | 'bias'> {
  const block = UNITS * UNITS;
  const first = new Float32Array(2 * block);
  const ofQuestion = bias.slice();
  first.set(weights.subarray(0, block));
  first.set(weights.subarray(3 * block), block);
  asked.forEach((value, unit) => {
    addRow(first.subarray(unit * UNITS), weights, UNITS + unit, value);
    addRow(ofQuestion, weights, 2 * UNITS + unit, value);
  });
  return { first, bias: ofQuestion };
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

/** Adds a row of `UNITS`, so often. */
export function addRow(target: Float32Array, rows: Float32Array, row: number, factor = 1): void {
  for (let unit = 0, cell = row * UNITS; unit < UNITS; unit += 1, cell += 1)
    target[unit] = (target[unit] as number) + factor * (rows[cell] as number);
}

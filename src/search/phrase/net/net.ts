import type { Kernel } from '../../../meaning/kernel.js';
import { plainKernel } from '../../../meaning/plain-kernel.js';
import { normaliseRows } from '../../../meaning/rows.js';
import { simdKernel } from '../../../meaning/simd-kernel.js';
import { createMultipliers, multiplierBytes } from '../../multiplier.js';
import { WIDTH } from '../../sentence-vectors.js';
import { LONGEST_SENTENCE } from '../phrase.js';
import type { PhraseContext } from '../phrase-context.js';
import { ALIGNING_BYTES, createAligner } from './aligner.js';
import { type AskedWords, createLayers, LAYER_BYTES } from './layer.js';
import { type Linear, type NetParameters, PAIR, UNITS } from './net-parameters.js';
import { addRow, createQuestionReader, QUESTION_BYTES, type ReadQuestion } from './read-question.js';
import { type Compared, FEATURES, type WordInputs, wordInputs } from './word-inputs.js';

/** Scores the phrase from word `first` to word `last`, given its score by the features of words. */
type ScorePhrase = (first: number, last: number, byFeatures: number) => number;

/** Tells from the vectors of words how well the phrases of a sentence answer a question. */
export interface PhraseNet {
  read(context: PhraseContext, compared: Compared): ScorePhrase;
}

/** What the first layer reads of a word: its state, and what it aligns with. */
const FIRST = 2 * UNITS;
const FLOAT = 4;
/** Bytes of all arrays that are taken from the kernel, with room for their alignment. */
const CAPACITY =
  FLOAT * LONGEST_SENTENCE * (3 * UNITS + FIRST + 2 * PAIR) +
  multiplierBytes(LONGEST_SENTENCE, [
    [WIDTH, UNITS],
    [WIDTH, UNITS],
    [FIRST, UNITS],
    [UNITS, 2 * PAIR],
  ]) +
  ALIGNING_BYTES +
  QUESTION_BYTES +
  LAYER_BYTES +
  4096;

/** A network of learned numbers. */
export function createPhraseNet(
  numbers: NetParameters,
  kernel: Kernel = simdKernel(CAPACITY) ?? plainKernel(),
): PhraseNet {
  const multiplierOf = createMultipliers(kernel, LONGEST_SENTENCE);
  const align = createAligner(kernel, LONGEST_SENTENCE);
  const readQuestion = createQuestionReader(numbers, kernel, multiplierOf);
  const layers = createLayers(numbers.layers, kernel, multiplierOf);
  const floats = (width: number) => kernel.floats(LONGEST_SENTENCE * width);
  const [ofWords, ofAligned, state] = [floats(UNITS), floats(UNITS), floats(UNITS)];
  const [joined, paired] = [floats(FIRST), floats(2 * PAIR)];
  const word = multiplierOf(WIDTH, UNITS, numbers.word);
  const alignment = multiplierOf(WIDTH, UNITS, numbers.aligned.weights, numbers.aligned.bias);
  const first = multiplierOf(FIRST, UNITS);
  const pairs = multiplierOf(UNITS, 2 * PAIR, numbers.pairs.weights, numbers.pairs.bias);
  const unaligned = numbers.aligned.bias.map((value) => Math.max(0, value));
  // A question is put to several sentences of an article, one behind the other.
  let question: ReadQuestion | undefined;

  return {
    read(context, compared) {
      const inputs = wordInputs(context, compared);
      const count = Math.min(LONGEST_SENTENCE, inputs.rows.length);
      const rows = Math.min(LONGEST_SENTENCE, compared.words.scales.length);
      if (question?.shares !== compared.shares) {
        question = readQuestion(inputs, compared);
        first.fill(question.first.weights, question.first.bias);
        align.question(compared);
      }
      word.multiplyVectors(compared.words, rows, ofWords);
      alignment.multiply(align.words(compared, rows), rows, ofAligned, 0);
      for (let at = 0; at < count; at += 1) {
        const start = (inputs.rows[at] ?? -1) * UNITS;
        const [vector, aligned] =
          start < 0
            ? [undefined, unaligned]
            : [ofWords.subarray(start), ofAligned.subarray(start, start + UNITS)];
        joined.set(wordState(numbers, inputs, at, vector), at * FIRST);
        joined.set(aligned, at * FIRST + UNITS);
      }
      first.multiply(joined, count, state);
      for (const [at, layer] of layers.entries()) layer(state, count, question.asked[at] as AskedWords);
      normaliseRows(state, count, UNITS, numbers.lastNorm);
      pairs.multiply(state, count, paired);
      const scores = wordScores(state, count, numbers.outputs, question.outputs);
      return scorer(scores, paired.slice(0, count * 2 * PAIR), numbers);
    },
  };
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

interface WordScores {
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Running sums of what words count inside a phrase. */
  readonly inside: Float64Array;
}

function wordScores(state: Float32Array, count: number, outputs: Linear, own: Float32Array): WordScores {
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
      pair += (pairs[first * 2 * PAIR + d] as number) * (pairs[last * 2 * PAIR + PAIR + d] as number);
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

import type { Kernel } from '../../../meaning/kernel.js';
import { plainKernel } from '../../../meaning/plain-kernel.js';
import { simdKernel } from '../../../meaning/simd-kernel.js';
import { createMultipliers, multiplierBytes } from '../../multiplier.js';
import { WIDTH } from '../../sentence-vectors.js';
import { LONGEST_SENTENCE } from '../phrase.js';
import type { PhraseContext } from '../phrase-context.js';
import { ALIGNING_BYTES, createAligner } from './aligner.js';
import { LAYERS, type Layer, type NetParameters, PAIR, UNITS } from './net-parameters.js';
import { addRow, type ReadQuestion, readQuestion } from './read-question.js';
import { type Compared, FEATURES, type WordInputs, wordInputs } from './word-inputs.js';

/** Scores the phrase from word `first` to word `last`, given its score by the features of words. */
type ScorePhrase = (first: number, last: number, byFeatures: number) => number;

/** Tells from the vectors of words how well the phrases of a sentence answer a question. */
export interface PhraseNet {
  read(context: PhraseContext, compared: Compared): ScorePhrase;
}

/** Words of a sentence that are read; no phrase is looked for in a longer one. */
const MOST_WORDS = LONGEST_SENTENCE;
const MOST_TAPS = Math.max(...LAYERS.map(({ taps }) => taps));
/** What the first layer reads of a word: its state, and what it aligns with. */
const FIRST = 2 * UNITS;
const FLOAT = 4;
/** Bytes of all arrays that are taken from the kernel, with room for their alignment. */
const CAPACITY =
  FLOAT * MOST_WORDS * (MOST_TAPS + 5) * UNITS +
  multiplierBytes(MOST_WORDS, [
    [WIDTH, UNITS],
    [WIDTH, UNITS],
    [FIRST, UNITS],
    ...LAYERS.map(({ taps }) => [UNITS, taps * UNITS] as const),
    [UNITS, 2 * PAIR],
  ]) +
  ALIGNING_BYTES +
  4096;

/** A network of learned numbers. */
export function createPhraseNet(
  numbers: NetParameters,
  kernel: Kernel = simdKernel(CAPACITY) ?? plainKernel(),
): PhraseNet {
  const multiplierOf = createMultipliers(kernel, MOST_WORDS);
  const align = createAligner(kernel, MOST_WORDS);
  const floats = (width: number) => kernel.floats(MOST_WORDS * width);
  const [ofWords, ofAligned, state] = [floats(UNITS), floats(UNITS), floats(UNITS)];
  const [joined, wide] = [floats(FIRST), floats(MOST_TAPS * UNITS)];
  const word = multiplierOf(WIDTH, UNITS, numbers.word);
  const alignment = multiplierOf(WIDTH, UNITS, numbers.aligned.weights, numbers.aligned.bias);
  const first = multiplierOf(FIRST, UNITS);
  const layers = numbers.layers.map(({ weights, bias }, at) => {
    const shape = LAYERS[at] as LayerShape;
    return { ...shape, bias, multiply: multiplierOf(UNITS, shape.taps * UNITS, sideBySide(weights, shape)) };
  });
  const pairs = multiplierOf(UNITS, 2 * PAIR, numbers.pairs.weights, numbers.pairs.bias);
  const unaligned = numbers.aligned.bias.map((value) => Math.max(0, value));
  // A question is put to several sentences of an article, one behind the other.
  let question: ReadQuestion | undefined;

  return {
    read(context, compared) {
      const inputs = wordInputs(context, compared);
      const count = Math.min(MOST_WORDS, inputs.rows.length);
      const rows = Math.min(MOST_WORDS, compared.words.scales.length);
      if (question?.shares !== compared.shares) {
        question = readQuestion(numbers, inputs, compared);
        first.fill(question.first, question.bias);
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
      first.multiply(joined, count, state, 0);
      for (const layer of layers) {
        layer.multiply.multiply(state, count, wide);
        addNeighbours(wide, count, layer, state);
      }
      const scores = wordScores(state, count, numbers.outputs, question.outputs);
      const paired = new Float32Array(count * 2 * PAIR);
      pairs.multiply(state, count, wide);
      paired.set(wide.subarray(0, paired.length));
      return scorer(scores, paired, numbers);
    },
  };
}

type LayerShape = (typeof LAYERS)[number];

/** The weights for the taps, which stand one below the other, side by side: of each word, what it tells each of its neighbours. */
function sideBySide(weights: Float32Array, { taps }: LayerShape): Float32Array {
  const moved = new Float32Array(weights.length);
  for (let tap = 0; tap < taps; tap += 1)
    for (let row = 0; row < UNITS; row += 1) {
      const from = (tap * UNITS + row) * UNITS;
      moved.set(weights.subarray(from, from + UNITS), (row * taps + tap) * UNITS);
    }
  return moved;
}

/** Adds to the state of each word what its neighbours and itself tell it, where that is above zero. */
function addNeighbours(
  told: Float32Array,
  count: number,
  { taps, apart, bias }: LayerShape & Pick<Layer, 'bias'>,
  state: Float32Array,
): void {
  const reach = (taps - 1) / 2;
  const sums = new Float32Array(UNITS);
  for (let at = 0; at < count; at += 1) {
    sums.set(bias);
    for (let tap = 0; tap < taps; tap += 1) {
      const from = at + (tap - reach) * apart;
      if (from < 0 || from >= count) continue;
      for (let unit = 0, cell = (from * taps + tap) * UNITS; unit < UNITS; unit += 1, cell += 1)
        sums[unit] = (sums[unit] as number) + (told[cell] as number);
    }
    for (let unit = 0, cell = at * UNITS; unit < UNITS; unit += 1, cell += 1)
      state[cell] = (state[cell] as number) + Math.max(0, sums[unit] as number);
  }
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

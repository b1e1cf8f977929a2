import type { Norm } from '../../../src/meaning/parameters.js';
import {
  FARTHEST,
  HEADS,
  LAYERS,
  type LayerParameters,
  type Linear,
  type NetParameters,
  PAIR,
  UNITS,
  WIDE,
} from '../../../src/search/phrase/net/net-parameters.js';
import { FEATURES, KEYS, MARKS } from '../../../src/search/phrase/net/word-inputs.js';
import { LONGEST_PHRASE } from '../../../src/search/phrase/phrase.js';
import { WIDTH } from '../../../src/search/sentence-vectors.js';
import { randomFrom } from '../../eval/train/random.js';

/** Random numbers, `-size` to `size`. */
type Floats = (length: number, size?: number) => Float32Array;

function floatsFrom(seed: number): Floats {
  const random = randomFrom(seed);
  return (length, size = 0.2) => Float32Array.from({ length }, () => size * (2 * random.next() - 1));
}

const linear = (floats: Floats, depth: number, columns: number): Linear => ({
  weights: floats(depth * columns),
  bias: floats(columns),
});
const norm = (floats: Floats): Norm => ({ scale: floats(UNITS, 1), bias: floats(UNITS) });

/** A layer of random numbers. */
export function randomLayer(taps: number, seed: number): LayerParameters {
  const floats = floatsFrom(seed);
  const matrix = (depth: number, columns: number) => linear(floats, depth, columns);
  return {
    norms: [norm(floats), norm(floats), norm(floats), norm(floats)],
    query: matrix(UNITS, UNITS),
    keyValue: matrix(UNITS, 2 * UNITS),
    answer: matrix(UNITS, UNITS),
    neighbours: matrix(taps * UNITS, UNITS),
    project: matrix(UNITS, 3 * UNITS),
    distances: floats(HEADS * (2 * FARTHEST + 1), 4),
    join: matrix(UNITS, UNITS),
    widen: matrix(UNITS, WIDE),
    narrow: matrix(WIDE, UNITS),
  };
}

/** A network of random numbers. */
export function randomNet(seed = 1): NetParameters {
  const floats = floatsFrom(seed);
  const matrix = (depth: number, columns: number) => linear(floats, depth, columns);
  return {
    word: floats(WIDTH * UNITS, 1),
    aligned: { weights: floats(WIDTH * UNITS, 4), bias: floats(UNITS) },
    features: matrix(FEATURES, UNITS),
    keys: floats(KEYS.words * UNITS),
    gapBehind: floats(KEYS.gaps * UNITS),
    gapBefore: floats(KEYS.gaps * UNITS),
    asked: floats(WIDTH * UNITS, 1),
    marks: matrix(Object.keys(MARKS).length, UNITS),
    kinds: floats(KEYS.kinds * UNITS),
    roles: floats(KEYS.roles * UNITS),
    questionWords: floats(KEYS.asking * UNITS),
    askedNorm: norm(floats),
    first: matrix(4 * UNITS, UNITS),
    layers: LAYERS.map(({ taps }, at) => randomLayer(taps, seed + 1 + at)),
    lastNorm: norm(floats),
    outputs: matrix(UNITS, 3),
    byQuestion: matrix(UNITS, 3 * UNITS),
    pairs: matrix(UNITS, 2 * PAIR),
    lengths: floats(LONGEST_PHRASE),
    besides: 0.5,
  };
}

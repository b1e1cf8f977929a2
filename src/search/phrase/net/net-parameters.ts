import type { Norm } from '../../../meaning/parameters.js';

/** Values of a word within the network, and of a word as the first or last of a phrase. */
export const UNITS = 96;
export const PAIR = 24;
/** Heads of each attention. */
export const HEADS = 3;
/** Neighbours that each layer looks at, and how far apart they stand. */
export const LAYERS = [
  { taps: 5, apart: 1 },
  { taps: 5, apart: 2 },
] as const;
export type NeighbourShape = (typeof LAYERS)[number];
/** Values of a word while it looks at itself. */
export const WIDE = 2 * UNITS;
/** Words of a sentence have a weight of their own for each distance up to this. */
export const FARTHEST = 16;

/** A matrix of depth × columns, row by row, and what is added to each column. */
export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** The numbers of a layer: it looks at the question, then at neighbours, at the sentence and at each word itself. */
export interface LayerParameters {
  /** One before each of the four. */
  readonly norms: readonly [Norm, Norm, Norm, Norm];
  readonly query: Linear;
  /** Of the question's words: keys, then values. */
  readonly keyValue: Linear;
  readonly answer: Linear;
  /** Of the neighbours, one tap below the other. */
  readonly neighbours: Linear;
  /** Of the sentence's words: queries, keys, values. */
  readonly project: Linear;
  /** `HEADS` × `2 * FARTHEST + 1`. */
  readonly distances: Float32Array;
  readonly join: Linear;
  readonly widen: Linear;
  readonly narrow: Linear;
}

/** The learned numbers. Those without a bias have rows of `UNITS`. */
export interface NetParameters {
  /** Of the sentence's words. */
  readonly word: Float32Array;
  readonly aligned: Linear;
  readonly features: Linear;
  readonly keys: Float32Array;
  readonly gapBehind: Float32Array;
  readonly gapBefore: Float32Array;
  /** Of the question's words, and whether they are terms, with which share, or ask. */
  readonly asked: Float32Array;
  readonly marks: Linear;
  /** What is asked for, the part that it plays, and the question word: a row each. */
  readonly kinds: Float32Array;
  readonly roles: Float32Array;
  readonly questionWords: Float32Array;
  readonly askedNorm: Norm;
  readonly first: Linear;
  readonly layers: readonly LayerParameters[];
  readonly lastNorm: Norm;
  /** First word, last word, inside: for all questions, and by the question. */
  readonly outputs: Linear;
  readonly byQuestion: Linear;
  /** A word as the first and as the last of a phrase: the product of both counts. */
  readonly pairs: Linear;
  /** What a phrase of so many words, from one, counts. */
  readonly lengths: Float32Array;
  /** What a score by the features of words counts beside it. */
  readonly besides: number;
}

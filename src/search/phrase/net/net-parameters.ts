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

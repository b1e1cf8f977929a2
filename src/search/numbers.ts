import { type PhraseWeights, phraseWeights } from './phrase/weights.js';
import { type TrainedWeights, trainedWeights } from './weights.js';

/** All the numbers that answers rest on and that were learned, but the head's, which comes with the meanings. */
export interface Numbers {
  readonly weights: TrainedWeights;
  readonly phrases: PhraseWeights;
}

/** The numbers that come along, read once. */
export function shippedNumbers(): Numbers {
  return { weights: trainedWeights(), phrases: phraseWeights() };
}

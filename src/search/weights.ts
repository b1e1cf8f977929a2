import { readFileSync } from 'node:fs';
import { packageFile } from '../package.js';

/** Weights by the name of what they weigh; what has none weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The numbers that `npm run train` makes. */
export interface TrainedWeights {
  /** What a feature adds to a sentence's score. */
  readonly ranking: Weights;
  /** What evidence adds to the log-odds that the best sentence answers. */
  readonly confidence: Weights;
  /** What a feature adds to a phrase's score. */
  readonly phrase: Weights;
}

/** The file of the trained numbers, beside this one in `src`. */
export const WEIGHTS_FILE = packageFile('src/search/weights.json');

let trained: TrainedWeights | undefined;

/** The trained numbers, read once. */
export function trainedWeights(): TrainedWeights {
  trained ??= parseWeights(readFileSync(WEIGHTS_FILE, 'utf8'));
  return trained;
}

function parseWeights(json: string): TrainedWeights {
  const { ranking, confidence, phrase } = JSON.parse(json) as Record<
    keyof TrainedWeights,
    Record<string, number>
  >;
  const read = (weights: Record<string, number>) => new Map(Object.entries(weights));
  return { ranking: read(ranking), confidence: read(confidence), phrase: read(phrase) };
}

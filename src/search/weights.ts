import { readFileSync } from 'node:fs';
import { packageFile } from '../package.js';

/** Weights by the name of what they weigh; what has none weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The numbers for ordering sentences and telling how sure the best is. */
interface OrderingWeights {
  /** What a feature adds to a sentence's score. */
  readonly ranking: Weights;
  /** What evidence adds to the log-odds that the best sentence answers. */
  readonly confidence: Weights;
}

/** The numbers that `npm run train` makes. */
export interface TrainedWeights {
  /** Where words are compared as they are written. */
  readonly words: OrderingWeights;
  /** Where they are compared by meaning too. */
  readonly meaning: OrderingWeights;
}

/** The file of the trained numbers, beside this one in `src`. */
export const WEIGHTS_FILE = packageFile('src/search/weights.json');

let trained: TrainedWeights | undefined;

/** The trained numbers, read once. */
export function trainedWeights(): TrainedWeights {
  trained ??= readWeights(WEIGHTS_FILE);
  return trained;
}

type Numbers = Readonly<Record<string, number>>;
type OrderingNumbers = Readonly<Record<keyof OrderingWeights, Numbers>>;

/** The form of the file. */
export interface WeightsFile {
  readonly words: OrderingNumbers;
  readonly meaning: OrderingNumbers;
}

/** Reads the numbers of a file. */
export function readWeights(file: string): TrainedWeights {
  const { words, meaning } = JSON.parse(readFileSync(file, 'utf8')) as WeightsFile;
  const read = (numbers: Numbers) => new Map(Object.entries(numbers));
  const readOrdering = ({ ranking, confidence }: OrderingNumbers) => ({
    ranking: read(ranking),
    confidence: read(confidence),
  });
  return { words: readOrdering(words), meaning: readOrdering(meaning) };
}

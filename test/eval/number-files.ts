import { readFileSync } from 'node:fs';
import { ADAPTATION_FILE, readAdaptation } from '../../src/meaning/adaptation.js';
import { loadEncoder } from '../../src/meaning/encoder.js';
import { packageFile } from '../../src/package.js';
import { HEAD_FILE, readHead } from '../../src/search/alignment/head-file.js';
import { createMeaning, type Meaning } from '../../src/search/meaning.js';
import type { MeaningCache } from '../../src/search/meaning-cache.js';
import type { Numbers } from '../../src/search/numbers.js';
import { decodeWeights, PHRASE_WEIGHTS_FILE } from '../../src/search/phrase/weights.js';
import { readWeights, WEIGHTS_FILE } from '../../src/search/weights.js';

/** Where what an encoder and its head learned is. */
export interface EncoderFiles {
  readonly adaptation: string;
  readonly head: string;
}

/** Where the numbers of one training are. */
export interface NumberFiles extends EncoderFiles {
  readonly weights: string;
  readonly phrases: string;
}

/** The numbers that come along: learned from all of the data. */
export const SHIPPED: NumberFiles = {
  adaptation: ADAPTATION_FILE,
  head: HEAD_FILE,
  weights: WEIGHTS_FILE,
  phrases: PHRASE_WEIGHTS_FILE,
};

/** Numbers learned from the training half alone, in the same way: the other half can be measured on with them. */
export const HALF: NumberFiles = {
  adaptation: packageFile('test/eval/half/adaptation.json'),
  head: packageFile('test/eval/half/head.json'),
  weights: packageFile('test/eval/half/weights.json'),
  phrases: packageFile('test/eval/half/phrases.bin'),
};

/** Numbers read from their files. */
export function readNumbers({ weights, phrases }: NumberFiles): Numbers {
  return { weights: readWeights(weights), phrases: decodeWeights(readFileSync(phrases)) };
}

/** Meanings by what an encoder and its head learned. @throws {Error} where the model is not installed. */
export function openMeaningOf({ adaptation, head }: EncoderFiles, cache?: MeaningCache): Meaning {
  const loaded = loadEncoder(readAdaptation(adaptation));
  if (!('encoder' in loaded)) throw new Error(loaded.unavailable);
  return createMeaning(loaded.encoder, { head: readHead(head), ...(cache && { cache }) });
}

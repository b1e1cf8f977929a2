import { readFileSync } from 'node:fs';
import { ADAPTATION_FILE, readAdaptation } from '../../src/meaning/adaptation.js';
import { loadEncoder } from '../../src/meaning/encoder.js';
import { packageFile } from '../../src/package.js';
import { HEAD_FILE, readHead } from '../../src/search/alignment/head-file.js';
import { createMeaning, type Meaning } from '../../src/search/meaning.js';
import type { MeaningCache } from '../../src/search/meaning-cache.js';
import type { Numbers } from '../../src/search/numbers.js';
import { NET_FILE, readNet } from '../../src/search/phrase/net/net-file.js';
import { createReader } from '../../src/search/phrase/reader.js';
import { decodeWeights, PHRASE_WEIGHTS_FILE, type PhraseWeights } from '../../src/search/phrase/weights.js';
import { readWeights, WEIGHTS_FILE } from '../../src/search/weights.js';

/** Where what an encoder and its head learned is. */
export interface EncoderFiles {
  readonly adaptation: string;
  readonly head: string;
}

/** Where the numbers of one training are. */
export interface NumberFiles extends EncoderFiles {
  readonly weights: string;
  readonly reader: ReaderFiles;
}

/** Where what tells which phrase of a sentence answers is. */
export interface ReaderFiles {
  readonly phrases: string;
  readonly net: string;
}

/** The numbers that come along: learned from all of the data. */
export const SHIPPED: NumberFiles = {
  adaptation: ADAPTATION_FILE,
  head: HEAD_FILE,
  weights: WEIGHTS_FILE,
  reader: { phrases: PHRASE_WEIGHTS_FILE, net: NET_FILE },
};

/** Numbers learned from the training half alone, in the same way: the other half can be measured on with them. */
export const HALF: NumberFiles = {
  adaptation: packageFile('test/eval/half/adaptation.json'),
  head: packageFile('test/eval/half/head.json'),
  weights: packageFile('test/eval/half/weights.json'),
  reader: { phrases: packageFile('test/eval/half/phrases.bin'), net: packageFile('test/eval/half/net.json') },
};

/** Numbers read from their files. */
export function readNumbers({ weights, reader }: NumberFiles): Numbers {
  return { weights: readWeights(weights), phrases: readPhraseWeights(reader.phrases) };
}

/** Reads the weights of phrases' features. */
export function readPhraseWeights(file: string): PhraseWeights {
  return decodeWeights(readFileSync(file));
}

/** Meanings by what an encoder, its head and, if it is there, a reader learned. @throws {Error} where the model is not installed. */
export function openMeaningOf(
  { adaptation, head, reader }: EncoderFiles & { readonly reader?: ReaderFiles },
  cache?: MeaningCache,
): Meaning {
  const loaded = loadEncoder(readAdaptation(adaptation));
  if (!('encoder' in loaded)) throw new Error(loaded.unavailable);
  return createMeaning(loaded.encoder, {
    head: readHead(head),
    ...(reader && { reader: createReader(readNet(reader.net), readPhraseWeights(reader.phrases)) }),
    ...(cache && { cache }),
  });
}

import { readFileSync } from 'node:fs';
import { packageFile } from '../../src/package.js';
import type { AlignmentHead } from '../../src/search/alignment/head.js';
import { HEAD_FILE, readHead } from '../../src/search/alignment/head-file.js';
import type { Numbers } from '../../src/search/numbers.js';
import { decodeWeights, PHRASE_WEIGHTS_FILE } from '../../src/search/phrase/weights.js';
import { readWeights, WEIGHTS_FILE } from '../../src/search/weights.js';

/** Where the numbers of one training are. */
interface NumberFiles {
  readonly weights: string;
  readonly head: string;
  readonly phrases: string;
}

/** The numbers that come along: learned from all of the data. */
export const SHIPPED: NumberFiles = { weights: WEIGHTS_FILE, head: HEAD_FILE, phrases: PHRASE_WEIGHTS_FILE };

/** Numbers learned from the training half alone, in the same way: the other half can be measured on with them. */
export const HALF: NumberFiles = {
  weights: packageFile('test/eval/half/weights.json'),
  head: packageFile('test/eval/half/head.json'),
  phrases: packageFile('test/eval/half/phrases.bin'),
};

/** Numbers read from their files. */
export function readNumbers({
  weights,
  head,
  phrases,
}: NumberFiles): Numbers & { readonly head: AlignmentHead } {
  return {
    weights: readWeights(weights),
    head: readHead(head),
    phrases: decodeWeights(readFileSync(phrases)),
  };
}

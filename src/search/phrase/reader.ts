import type { PhraseNet } from './net/net.js';
import type { Compared } from './net/word-inputs.js';
import { LONGEST_SENTENCE, NOTHING_READ, type PhrasesRead, phraseScorer, readPhrases } from './phrase.js';
import type { PhraseContext } from './phrase-context.js';
import type { PhraseWeights } from './weights.js';

/** Reads a sentence for the phrase that answers, by the features of its words and by what they mean. */
export interface Reader {
  read(context: PhraseContext, compared: Compared): PhrasesRead;
}

/**
 * The least log-odds at which any phrase of a sentence convinces, where none in any sentence is 0. Of 7,525 readers' questions
 * that were learned from and are told, 196 lie below it, and of 2,871 that are not told 1,714.
 */
const LEAST_STRENGTH = -1;

/** A reader by learned numbers. */
export function createReader(net: PhraseNet, weights: PhraseWeights): Reader {
  return {
    read(context, compared) {
      if (context.profile.tokens.length > LONGEST_SENTENCE) return NOTHING_READ;
      const byFeatures = phraseScorer(context, weights);
      const score = net.read(context, compared);
      const found = readPhrases(context, (first, last) => score(first, last, byFeatures(first, last)));
      return found.strength < LEAST_STRENGTH ? { ...found, best: undefined } : found;
    },
  };
}

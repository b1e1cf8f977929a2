import { readAdaptation } from '../meaning/adaptation.js';
import { loadEncoder } from '../meaning/encoder.js';
import { modelCache } from '../meaning/model-cache.js';
import { trainedHead } from './alignment/head-file.js';
import { createMeaning, type Meaning } from './meaning.js';
import { cacheFolder, fileCache } from './meaning-cache.js';
import { trainedNet } from './phrase/net/net-file.js';
import { createReader } from './phrase/reader.js';
import { phraseWeights } from './phrase/weights.js';
import { wantsMeaning } from './wants-meaning.js';

/** How meanings are opened. */
export interface OpenMeaningOptions {
  /** Told once, in one sentence, why there are no meanings and what to do. */
  readonly tell: (reason: string) => void;
}

/**
 * The meanings of words, loaded when first asked for and cached on disk; undefined where SEMANTIC=off. Where the model
 * is not installed there are no vectors, and words are compared as they are written.
 * @throws {UserError} where SEMANTIC is neither on nor off.
 */
export function openMeaning(env: NodeJS.ProcessEnv, { tell }: OpenMeaningOptions): Meaning | undefined {
  if (!wantsMeaning(env)) return undefined;
  let loaded: Meaning | 'unavailable' | undefined;
  const load = (): Meaning | undefined => {
    if (loaded === undefined) {
      const folder = cacheFolder(env);
      const result = loadEncoder(readAdaptation(), modelCache(folder));
      if ('encoder' in result) {
        loaded = createMeaning(result.encoder, {
          cache: fileCache(folder),
          head: trainedHead(),
          reader: createReader(trainedNet(), phraseWeights()),
        });
      } else {
        loaded = 'unavailable';
        tell(result.unavailable);
      }
    }
    return loaded === 'unavailable' ? undefined : loaded;
  };
  return {
    question(question) {
      const meaning = load();
      if (!meaning) throw new Error('a question is only compared by meaning where an article has vectors');
      return meaning.question(question);
    },
    article: (index) => load()?.article(index),
    known: (index) => load()?.known(index),
    wholes: (article) => load()?.wholes(article),
    get head() {
      return load()?.head;
    },
    get reader() {
      return load()?.reader;
    },
    prepare: async (index) => load()?.prepare(index),
  };
}

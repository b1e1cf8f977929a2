import bm25 from 'wink-bm25-text-search';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken, type ItsFunction } from 'wink-nlp';
import type { Peer } from './peer.js';

/** wink's BM25 with the preparation of its README: words without stop words, stemmed, negation marked. */
export const winkBm25: Peer = {
  name: 'wink BM25',
  build(passages) {
    const engine = bm25();
    engine.defineConfig({ fldWeights: { text: 1 } });
    prepare ??= loadPreparation();
    engine.definePrepTasks([prepare]);
    passages.forEach((text, id) => {
      engine.addDoc({ text }, id);
    });
    engine.consolidate();
    return (question) => {
      const [best] = engine.search(question, 1);
      return best && Number(best[0]);
    };
  },
};

/** Text to terms; loaded once, since the package loads its model only so often. */
let prepare: ((text: string) => string[]) | undefined;

function loadPreparation(): (text: string) => string[] {
  const nlp = winkNlp(model);
  const { its } = nlp;
  // The package's types give this one other parameters than the rest.
  const stem = its.stem as unknown as ItsFunction<string>;
  return (text) => {
    const terms: string[] = [];
    nlp
      .readDoc(text)
      .tokens()
      .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
      .each((token: ItemToken) => {
        terms.push(`${token.out(its.negationFlag) ? '!' : ''}${token.out(stem)}`);
      });
    return terms;
  };
}

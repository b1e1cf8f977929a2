import elasticlunr from 'elasticlunr';
import type { Peer } from './peer.js';

/** elasticlunr with its own pipeline: trimmer, stop words, stemmer. */
export const elasticLunr: Peer = {
  name: 'elasticlunr',
  build(passages) {
    const index = elasticlunr<{ id: number; text: string }>((empty) => {
      empty.addField('text');
      empty.setRef('id');
      empty.saveDocument(false);
    });
    passages.forEach((text, id) => {
      index.addDoc({ id, text });
    });
    return (question) => {
      const [best] = index.search(question, {});
      return best && Number(best.ref);
    };
  },
};

import lunr from 'lunr';
import type { Peer } from './peer.js';

/** lunr with its own pipeline (trimmer, stop words, stemmer); the question as terms, since its syntax is no text's. */
export const lunrPeer: Peer = {
  name: 'lunr',
  build(passages) {
    const index = lunr((builder) => {
      builder.field('text');
      passages.forEach((text, id) => {
        builder.add({ id, text });
      });
    });
    return (question) => {
      const [best] = index.query((query) => {
        query.term(lunr.tokenizer(question), {});
      });
      return best && Number(best.ref);
    };
  },
};

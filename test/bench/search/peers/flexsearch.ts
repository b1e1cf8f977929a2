import { Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import type { Peer } from './peer.js';

/** FlexSearch with its English stemmer and stop words; `suggest`, since otherwise every word must be found. */
export const flexSearch: Peer = {
  name: 'FlexSearch',
  build(passages) {
    const index = new Index({ tokenize: 'strict', encoder: new Encoder(english) });
    passages.forEach((text, id) => {
      index.add(id, text);
    });
    return (question) => {
      const [best] = index.search(question, { limit: 1, suggest: true });
      return best === undefined ? undefined : Number(best);
    };
  },
};

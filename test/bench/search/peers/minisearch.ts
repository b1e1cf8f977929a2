import MiniSearch from 'minisearch';
import type { Peer } from './peer.js';

/** MiniSearch as it is without options: BM25+, words as they are written. */
export const miniSearch: Peer = {
  name: 'MiniSearch',
  build(passages) {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(passages.map((text, id) => ({ id, text })));
    return (question) => index.search(question)[0]?.id;
  },
};

import { create, insert, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { Peer } from './peer.js';

/** Orama with stemmer and stop words. */
export const orama: Peer = {
  name: 'Orama',
  build(passages) {
    const db = create({
      schema: { text: 'string' },
      components: { tokenizer: { stemming: true, stemmer, stopWords: stopwords } },
    });
    passages.forEach((text, id) => {
      insert(db, { id: String(id), text });
    });
    return (term) => {
      const results = search(db, { term, limit: 1 });
      if (results instanceof Promise) throw new TypeError('Orama answers later only where it has plugins');
      const id = results.hits[0]?.id;
      return id === undefined ? undefined : Number(id);
    };
  },
};

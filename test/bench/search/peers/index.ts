import { elasticLunr } from './elasticlunr.js';
import { flexSearch } from './flexsearch.js';
import { lunrPeer } from './lunr.js';
import { miniSearch } from './minisearch.js';
import { orama } from './orama.js';
import type { Peer } from './peer.js';
import { winkBm25 } from './wink.js';

/** What Footnote's search is compared with. */
export const PEERS: readonly Peer[] = [miniSearch, flexSearch, orama, lunrPeer, elasticLunr, winkBm25];

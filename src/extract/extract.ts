import type { Draft } from '../article/compose.js';
import type { LeftOut } from './clean.js';

/** What kinds of thing were left out of a page or file, and how many of each. */
export type Omission = { readonly kind: LeftOut | 'running head'; readonly count: number };

/** What was read in a page or file; plain data, so that it can cross between threads. */
export interface Extract {
  readonly draft: Draft;
  readonly leftOut: readonly Omission[];
}

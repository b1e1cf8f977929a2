import type { ClauseKind } from './clause.js';
import type { VerbGroup } from './verbs.js';
import type { Word } from './words.js';

/** What is known of a sentence before it is cut into segments. */
export interface SentenceView {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  /** For each word: whether it is part of a time expression. */
  readonly dated: readonly boolean[];
}

/** The word that a segment begins with. */
export interface Cut {
  readonly at: number;
  readonly kind: ClauseKind;
  /** Index of its noun, where that is what tells the event. */
  readonly noun?: number;
}

export const TEMPORAL = new Set(['after', 'before', 'since', 'until', 'following', 'during']);
export const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'then']);
export const PREPOSITIONS = new Set(
  'of in on at between by with for from to about under over during into through'.split(' '),
);

/** Whether a verb group is finite. */
export function standsAlone({ tense }: VerbGroup): boolean {
  return tense !== 'gerund' && tense !== 'participle';
}

// A quotation mark alone ends nothing: “said it “must be ready” to …”.
const MARK = /[,;:()[\]–—]|(?:^|\s)(?:-|--)\s/;

/** Whether punctuation stands before a word; brackets around a single one, “the Coal Board (CB) said”, are none. */
export function isMarked(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap ?? '';
  if (/^\s*\($/.test(gap) && /^\s*\)/.test(words[at + 1]?.gap ?? '')) return false;
  return MARK.test(/\(\s*$/.test(words[at - 1]?.gap ?? '') ? gap.replace(')', '') : gap);
}

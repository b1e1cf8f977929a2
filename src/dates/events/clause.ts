import type { Span } from '../../article/article.js';
import type { VerbTense } from './verbs.js';
import type { Word } from './words.js';

/** How a clause stands to the others of its sentence. */
export type ClauseKind =
  /** It stands by itself. */
  | 'main'
  /** What somebody said: “that it had bought …”. */
  | 'reported'
  /** “when …”, “after …”, “because …”. */
  | 'subordinate'
  /** “which …”, “who …”. */
  | 'relative'
  /** “…, bringing the total to …”, “figures published …”. */
  | 'participle'
  /** “since its opening in 1987”: a noun tells the event. */
  | 'noun';

/** One clause of a sentence: what one verb tells. Its span may hold others, whose words are not among its parts. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** Its own words. */
  readonly parts: readonly Span[];
  /** The event's verb, or its noun. */
  readonly verb: Word | undefined;
  readonly tense: VerbTense | undefined;
  /** Where in the text that begins which is still to come: behind “plans”. */
  readonly prospect: number | undefined;
  /** Index of the clause that it leans on. */
  readonly parent: number | undefined;
}

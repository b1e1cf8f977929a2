/** Another library that finds passages, used as its documentation recommends for English text. */
export interface Peer {
  readonly name: string;
  /** Indexes passages. */
  build(passages: readonly string[]): PassageSearch;
}

/** The place of the passage that fits a question best; undefined where none fits. */
type PassageSearch = (question: string) => number | undefined;

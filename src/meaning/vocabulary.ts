/** A piece of the vocabulary: its row in the embedding table, and its log probability. */
interface VocabularyPiece {
  readonly id: number;
  readonly score: number;
  /** In UTF-16 units. */
  readonly length: number;
}

export interface Vocabulary {
  /** The score of a character that is in no piece. */
  readonly unknownScore: number;
  /** All pieces that `text` has at `start`, shortest first; takes time in proportion to the longest piece only. */
  piecesAt(text: string, start: number): readonly VocabularyPiece[];
}

/** Row of the embedding table for what the vocabulary does not have. */
export const UNKNOWN_ID = 0;
/** The unknown piece, the start and end of a text, and three more that no text is made of. */
const RESERVED = 6;
/** An unknown character is this much worse than the rarest piece (SentencePiece, `kUnkPenalty`). */
const UNKNOWN_PENALTY = 10;

/**
 * The pieces, listed by row of the embedding table with their log probabilities. A few that have a colon lost their
 * number in the model's file (null): they count as certain, as in the model's own tokenizer.
 */
export function createVocabulary(entries: readonly (readonly [string, number | null])[]): Vocabulary {
  // Rows alone: an object for each of 8,000 pieces would take as long as reading them.
  const rows = new Map<string, number>();
  let worst = 0;
  let longest = 0;
  for (let id = RESERVED; id < entries.length; id += 1) {
    const [piece, probability] = entries[id] as readonly [string, number | null];
    if (probability !== null && probability < worst) worst = probability;
    if (piece.length > longest) longest = piece.length;
    rows.set(piece, id);
  }
  return {
    unknownScore: worst - UNKNOWN_PENALTY,
    piecesAt(text, start) {
      const found: VocabularyPiece[] = [];
      const end = Math.min(text.length, start + longest);
      for (let to = start + 1; to <= end; to += 1) {
        const id = rows.get(text.slice(start, to));
        if (id !== undefined) found.push({ id, score: entries[id]?.[1] ?? 0, length: to - start });
      }
      return found;
    },
  };
}

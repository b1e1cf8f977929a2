/** The pieces that words are cut into, by their rows in the embedding table. */
export interface Vocabulary {
  /** The row of a piece at the start of a word, or behind its start; undefined where there is no such piece. */
  readonly row: (piece: string, starts: boolean) => number | undefined;
  /** Characters of the longest piece. */
  readonly longest: number;
}

/** A vocabulary as it is kept: ready to be looked things up in, since a map of thirty thousand pieces takes longer to make than to use. */
export interface PieceTable {
  /** The pieces in order, one behind the other. */
  readonly text: string;
  /** Where each begins in the text, and where the last ends. */
  readonly starts: Int32Array;
  /** The row of each in the embedding table. */
  readonly rows: Int32Array;
}

/** Rows of what is no piece of a word. */
export const UNKNOWN_ID = 100;
export const START_ID = 101;
export const END_ID = 102;

/** What stands before a piece that does not start a word. */
const INSIDE = '##';

/** The table of the pieces that are listed by row of the embedding table. */
export function pieceTable(pieces: readonly string[]): PieceTable {
  const order = pieces.map((piece, row) => ({ piece, row })).sort((a, b) => (a.piece < b.piece ? -1 : 1));
  const starts = new Int32Array(pieces.length + 1);
  for (const [at, { piece }] of order.entries()) starts[at + 1] = (starts[at] as number) + piece.length;
  return {
    text: order.map(({ piece }) => piece).join(''),
    starts,
    rows: Int32Array.from(order, ({ row }) => row),
  };
}

export function createVocabulary({ text, starts: places, rows }: PieceTable): Vocabulary {
  const pieceAt = (at: number) => text.slice(places[at], places[at + 1]);
  let longest = 0;
  for (let at = 0; at < rows.length; at += 1)
    longest = Math.max(longest, (places[at + 1] as number) - (places[at] as number));
  return {
    row(piece, starts) {
      const wanted = starts ? piece : INSIDE + piece;
      let low = 0;
      let high = rows.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (pieceAt(middle) < wanted) low = middle + 1;
        else high = middle;
      }
      return low < rows.length && pieceAt(low) === wanted ? rows[low] : undefined;
    },
    longest,
  };
}

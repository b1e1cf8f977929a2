import type { Span } from '../text/span.js';

/** How long a label is at most, in UTF-16 units, without the `…` at its end. */
const LABEL_LENGTH = 130;

/** Words to label a date with, and where they stand. */
export interface Label {
  readonly span: Span;
  /** The text's slice, with `…` where it is cut. */
  readonly label: string;
}

/** The words of a clause, word for word; of a long one the beginning, up to the end of a word. */
export function labelOf(text: string, { start, end }: Span): Label {
  if (end - start <= LABEL_LENGTH) return { span: { start, end }, label: text.slice(start, end) };
  const part = text.slice(start, start + LABEL_LENGTH + 1);
  const space = part.search(/\s\S*$/u);
  // Half a surrogate pair is no character.
  const words = part.slice(0, space > 0 ? space : LABEL_LENGTH).replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/u, '');
  return { span: { start, end: start + words.length }, label: `${words}…` };
}

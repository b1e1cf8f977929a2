import type { QuestionContext } from './context.js';

/** From here on a related word says the same. */
export const CLOSE_RELATION = 0.6;
/** A word that is only related may be meant otherwise: so much of the question's word stays unknown. */
const UNKNOWN_THOUGH_RELATED = 0.5;

/** How much of a term the article lacks, 0 to 1; what its headline has it knows. */
function lackOf({ matches, inHeadline, related }: QuestionContext['terms'][number]): number {
  if (matches.length > 0 || inHeadline) return 0;
  return related.some(({ certainty }) => certainty >= CLOSE_RELATION) ? UNKNOWN_THOUGH_RELATED : 1;
}

/** The share of the question's weight that lies on terms which the article lacks. */
export function unknownShare({ terms, total }: QuestionContext): number {
  return terms.reduce((sum, term) => sum + lackOf(term) * term.weight, 0) / (total || 1);
}

import { type Column, highestInParagraph } from '../column.js';
import type { QuestionContext } from '../context.js';

/** The share of the question's weight that a sentence and its paragraph hold in related words alone, at their discount. */
export function relationColumns({ index, terms, total }: QuestionContext): Column[] {
  const inSentence = new Float64Array(index.profiles.length);
  const inParagraph = new Float64Array(index.profiles.length);
  const paragraphs = index.profiles.map(({ sentence }) => sentence.paragraph);
  for (const { present, related, weight } of terms) {
    if (related.length === 0) continue;
    const held = new Float64Array(present.length);
    for (const { sentence, certainty, weight: own } of related)
      held[sentence] = Math.max(held[sentence] ?? 0, certainty * Math.min(weight, own));
    const around = highestInParagraph(held, paragraphs);
    const presentAround = highestInParagraph(present, paragraphs);
    for (let at = 0; at < held.length; at += 1) {
      if (!present[at]) inSentence[at] = (inSentence[at] ?? 0) + (held[at] ?? 0) / (total || 1);
      if (!presentAround[at]) inParagraph[at] = (inParagraph[at] ?? 0) + (around[at] ?? 0) / (total || 1);
    }
  }
  return [inSentence, inParagraph];
}

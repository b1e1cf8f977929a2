import { type Column, highestInParagraph, highestNearby } from './column.js';
import type { QuestionContext } from './context.js';

import { cosine } from './sentence-vectors.js';

/**
 * How near the question's words come in meaning to those of each sentence, its paragraph and its neighbours: each word
 * takes its best match, weighed by its inverse document frequency (late interaction: Khattab & Zaharia, “ColBERT”,
 * 2020); and how near sentence and question are as wholes. Zeros where there are no vectors.
 */
export function meaningColumns({ index, terms, meaning }: QuestionContext): Column[] {
  const size = index.profiles.length;
  const column = () => new Float64Array(size);
  const [sentence, paragraph, neighbours, names, whole] = [column(), column(), column(), column(), column()];
  if (!meaning) return [sentence, paragraph, neighbours, names, whole, column()];
  const paragraphs = index.profiles.map((profile) => profile.sentence.paragraph);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const named = terms.reduce((sum, term) => sum + (term.named ? term.weight : 0), 0) || 1;
  terms.forEach((term, word) => {
    const best = Float64Array.from(meaning.likeness, (cosines) =>
      bestMatch(cosines, word, meaning.question.words.scales.length),
    );
    const nearby = highestNearby(best);
    const inParagraph = highestInParagraph(best, paragraphs);
    const share = term.weight / total;
    for (let at = 0; at < size; at += 1) {
      sentence[at] = (sentence[at] ?? 0) + share * (best[at] ?? 0);
      paragraph[at] = (paragraph[at] ?? 0) + share * (inParagraph[at] ?? 0);
      neighbours[at] = (neighbours[at] ?? 0) + share * (nearby[at] ?? 0);
      if (term.named) names[at] = (names[at] ?? 0) + (term.weight / named) * (best[at] ?? 0);
    }
  });
  meaning.sentences.forEach((vectors, at) => {
    whole[at] = cosine(meaning.question.whole, 0, vectors.whole, 0);
  });
  return [sentence, paragraph, neighbours, names, whole, highestInParagraph(whole, paragraphs)];
}

/** How near the nearest of a sentence's words comes to one of the question's `words`, 0 to 1. `cosines` as in `QuestionContext`. */
export function bestMatch(cosines: Float32Array, word: number, words: number): number {
  let best = 0;
  for (let at = word; at < cosines.length; at += words) best = Math.max(best, cosines[at] as number);
  return best;
}

/** A sentence's terms weighed by TF-IDF over its own article, of length 1 (or empty). */
export type SentenceVector = ReadonlyMap<string, number>;

/** The vectors of an article's sentences, each given by its terms. */
export function vectorsOf(sentences: readonly (readonly string[])[]): SentenceVector[] {
  const counts = sentences.map(countTerms);
  const documents = new Map<string, number>();
  for (const terms of counts) {
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  }
  for (const terms of counts) {
    let squares = 0;
    for (const [term, count] of terms) {
      const weight = count * Math.log(1 + sentences.length / (documents.get(term) ?? 1));
      terms.set(term, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [term, weight] of terms) terms.set(term, weight / length);
  }
  return counts;
}

/** How often each term occurs. */
export function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The cosine of two sentence vectors, 0 to 1. */
export function similarity(a: SentenceVector, b: SentenceVector | undefined): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b?.get(term) ?? 0);
  return sum;
}

/**
 * How much each sentence shares with all sentences behind it and before it, a mean cosine each (PacSum: Zheng & Lapata,
 * “Sentence Centrality Revisited for Unsupervised Summarization”, 2019). Linear in the text: the cosines of one vector
 * with many are its product with their sum.
 */
export function centrality(vectors: readonly SentenceVector[]): { forward: number[]; backward: number[] } {
  const sums = (ordered: readonly SentenceVector[]) => {
    const sum = new Map<string, number>();
    return ordered.map((vector, seen) => {
      const shared = seen === 0 ? 0 : similarity(vector, sum) / seen;
      for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
      return shared;
    });
  };
  return { forward: sums([...vectors].reverse()).reverse(), backward: sums(vectors) };
}

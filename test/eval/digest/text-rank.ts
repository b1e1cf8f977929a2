/** Damping and rounds as usual for PageRank; the order no longer changes after some dozens of rounds. */
const DAMPING = 0.85;
const ROUNDS = 50;

/**
 * TextRank of sentences given by their words (Mihalcea & Tarau, 2004): PageRank over how many words two sentences
 * share, by the logarithms of their lengths. Returns a score each, higher is better.
 */
export function textRank(sentences: readonly (readonly string[])[]): number[] {
  const sets = sentences.map((words) => new Set(words));
  const weights = sets.map((a, at) => sets.map((b, other) => (at === other ? 0 : overlap(a, b))));
  const sums = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = ranks;
    ranks = weights.map((row) => {
      const flow = row.reduce(
        (sum, weight, at) => sum + (weight === 0 ? 0 : (weight / (sums[at] ?? 1)) * (before[at] ?? 0)),
        0,
      );
      return 1 - DAMPING + DAMPING * flow;
    });
  }
  return ranks;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const lengths = Math.log(a.size) + Math.log(b.size);
  const shared = [...a].filter((word) => b.has(word)).length;
  return lengths > 0 ? shared / lengths : 0;
}

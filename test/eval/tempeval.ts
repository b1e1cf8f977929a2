/** A time expression as gold or as answered: offsets in UTF-16 units, value as TIMEX3. */
export interface ScoredTimex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** For a gold that several values answer: whether this is one. */
  readonly accepts?: (value: string) => boolean;
}

/** Counts to add up over documents. */
export interface TimexCounts {
  readonly gold: number;
  readonly found: number;
  /** Spans that overlap, one to one. */
  readonly matched: number;
  /** Of these, the ones with the same value. */
  readonly valued: number;
}

export interface TimexFigures {
  /** F1 of relaxed (overlapping) spans, 0–1. */
  readonly span: number;
  /** F1 of values: a value counts where its span overlaps gold. */
  readonly value: number;
}

/**
 * Counts one document as TempEval-3 does (UzZaman et al. 2013, section 5): each gold expression is matched with the
 * first answer that overlaps it and is not matched yet. Both lists are in order and do not overlap themselves.
 */
export function countTimexes(gold: readonly ScoredTimex[], found: readonly ScoredTimex[]): TimexCounts {
  let [next, matched, valued] = [0, 0, 0];
  for (const expected of gold) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= expected.start) next += 1;
    const answer = found[next];
    if (answer === undefined || answer.start >= expected.end) continue;
    next += 1;
    matched += 1;
    if (answer.value === expected.value || expected.accepts?.(answer.value)) valued += 1;
  }
  return { gold: gold.length, found: found.length, matched, valued };
}

/** Micro-averaged figures of a set of documents. */
export function timexFigures(counts: readonly TimexCounts[]): TimexFigures {
  const sum = (of: (count: TimexCounts) => number) => counts.reduce((total, count) => total + of(count), 0);
  const all = sum((count) => count.gold) + sum((count) => count.found);
  const f1 = (right: number) => (all === 0 ? 0 : (2 * right) / all);
  return { span: f1(sum((count) => count.matched)), value: f1(sum((count) => count.valued)) };
}

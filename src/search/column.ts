/** One value for each sentence of the article. */
export type Column = Float64Array;

/** For each sentence the highest of its own value and its neighbours'. */
export function highestNearby(values: Column): Column {
  return values.map((value, at) => Math.max(values[at - 1] ?? 0, value, values[at + 1] ?? 0));
}

/** For each sentence the highest value of its paragraph; `paragraphs` are the sentences' paragraph numbers, in order. */
export function highestInParagraph(values: Column, paragraphs: readonly number[]): Column {
  const highest = values.slice();
  // Forwards each sentence has the highest up to itself, backwards the last one's goes to all of its paragraph.
  for (let at = 1; at < highest.length; at += 1)
    if (paragraphs[at] === paragraphs[at - 1]) highest[at] = Math.max(highest[at - 1] ?? 0, highest[at] ?? 0);
  for (let at = highest.length - 1; at > 0; at -= 1)
    if (paragraphs[at] === paragraphs[at - 1]) highest[at - 1] = highest[at] ?? 0;
  return highest;
}

/** The places of scores, highest first; ties in order. */
export function orderOf(scores: Column): number[] {
  return [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

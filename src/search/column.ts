/** One value for each sentence of the article. */
export type Column = Float64Array;

/** For each sentence the highest of its own value and its neighbours'. */
export function highestNearby(values: Column): Column {
  return values.map((value, at) => Math.max(values[at - 1] ?? 0, value, values[at + 1] ?? 0));
}

/** For each sentence the highest value of its paragraph; `paragraphs` are the sentences' paragraph numbers. */
export function highestInParagraph(values: Column, paragraphs: readonly number[]): Column {
  const highest = new Map<number, number>();
  paragraphs.forEach((paragraph, at) => {
    highest.set(paragraph, Math.max(highest.get(paragraph) ?? Number.NEGATIVE_INFINITY, values[at] ?? 0));
  });
  return Float64Array.from(paragraphs, (paragraph) => highest.get(paragraph) ?? 0);
}

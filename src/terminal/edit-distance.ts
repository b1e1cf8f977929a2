/**
 * How many characters must be put in, taken out or replaced to turn one text into the other (Levenshtein 1966), up to
 * `most`; undefined beyond that.
 */
function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  const distance = above[b.length] ?? 0;
  return distance <= most ? distance : undefined;
}

/** More than these letters wrong, and another word was meant. */
const MOST_EDITS = 2;

/** The name that a person may have meant; the first of those that are as near. */
export function nearestOf(typed: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .flatMap((name) => {
      const edits = editDistance(typed.toLowerCase(), name, Math.min(MOST_EDITS, typed.length - 1));
      return edits === undefined ? [] : [{ name, edits }];
    })
    .sort((a, b) => a.edits - b.edits);
  return nearest?.name;
}

/** A table of text: the first column to the left, figures to the right, each as wide as it must be. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart((widths[column] ?? 0) + 2),
        )
        .join('')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

/** A figure with so many decimals; – where there is none. */
export function shown(value: number | undefined, decimals = 1): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(decimals);
}

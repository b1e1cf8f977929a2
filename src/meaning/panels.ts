/** Columns in a panel: four vectors of four floats. */
export const PANEL = 16;

/**
 * A matrix of `depth` rows (a multiple of 4) and `columns` columns (a multiple of `PANEL`), stored for
 * multiplication: panel after panel of `PANEL` columns, each row by row, so that the inner loop reads on.
 * Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008), section 4.
 */
export interface Panels {
  readonly depth: number;
  readonly columns: number;
  readonly data: Float32Array;
}

/** Where the cells of a matrix stand in an array: `first + row * rowStride + column * columnStride`. */
export interface Strides {
  readonly first?: number;
  readonly rowStride: number;
  readonly columnStride: number;
}

/** Copies the first `rows` × `columns` cells of `source` into `panels`; the cells beyond become 0. */
export function fillPanels(
  panels: Panels,
  source: Float32Array,
  rows: number,
  columns: number,
  { first: origin = 0, rowStride, columnStride }: Strides,
): void {
  const { data, depth } = panels;
  let target = 0;
  for (let first = 0; first < panels.columns; first += PANEL) {
    const filled = Math.max(0, Math.min(PANEL, columns - first));
    for (let row = 0; row < depth; row += 1, target += PANEL) {
      if (row >= rows || filled < PANEL) data.fill(0, target, target + PANEL);
      if (row >= rows) continue;
      let cell = origin + row * rowStride + first * columnStride;
      for (let column = 0; column < filled; column += 1, cell += columnStride) {
        data[target + column] = source[cell] as number;
      }
    }
  }
}

/** The least multiple of `step` that is not below `value`. */
export function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

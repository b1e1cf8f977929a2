/** A run of text as it stands on a page; the origin is the lower left corner, in points. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of one column. `right` is where it ends. */
export interface Line extends Run {
  readonly right: number;
  /** The page, from 1. */
  readonly page: number;
}

/** Beyond this gap, in times of the size, what goes on at the same height is another column. */
const COLUMN_GAP = 1.4;
const WORD_GAP = 0.15;

/** Joins the runs of a page to lines, in reading order: columns from left to right between what spans them. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  const sorted = [...runs].sort((a, b) => (Math.abs(a.y - b.y) > 2 ? b.y - a.y : a.x - b.x));
  const lines: Line[] = [];
  for (const run of sorted) {
    const open = lines.at(-1);
    const gap = open ? run.x - open.right : 0;
    if (open && Math.abs(open.y - run.y) <= 2 && gap < run.size * COLUMN_GAP && gap > -run.size) {
      const blank = gap > run.size * WORD_GAP && !/\s$/u.test(open.text) && !/^\s/u.test(run.text) ? ' ' : '';
      const right = run.x + run.width;
      lines[lines.length - 1] = { ...open, text: open.text + blank + run.text, width: right - open.x, right };
    } else lines.push({ ...run, right: run.x + run.width, page });
  }
  return inOrder(lines.filter(({ text }) => text.trim() !== ''));
}

function inOrder(lines: readonly Line[]): Line[] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  const ordered: Line[] = [];
  let band: Line[] = [];
  const close = () => {
    ordered.push(...inOrder(band.filter(({ right }) => right <= gutter)));
    ordered.push(...inOrder(band.filter(({ x }) => x >= gutter)));
    band = [];
  };
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    if (line.x < gutter && line.right > gutter) {
      close();
      ordered.push(line);
    } else band.push(line);
  }
  close();
  return ordered;
}

/** An x that few lines cross, with lines of text side by side on both sides; undefined where there is one column. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < 6) return undefined;
  const starts = [...new Set(lines.map(({ x }) => Math.floor(x) - 1))].sort((a, b) => a - b);
  for (const gutter of starts) {
    const left = lines.filter(({ right }) => right <= gutter);
    const right = lines.filter(({ x }) => x >= gutter);
    const beside = right.filter((line) => left.some((other) => Math.abs(other.y - line.y) <= line.size));
    const crossing = lines.length - left.length - right.length;
    if (left.length >= 3 && beside.length >= 3 && crossing <= lines.length * 0.3) return gutter;
  }
  return undefined;
}

import type { Line } from './pdf-lines.js';
import { plainText } from './text-of.js';

/** A paragraph, the page it begins on, and the size of its letters in points. */
export interface PdfParagraph {
  readonly text: string;
  readonly page: number;
  readonly size: number;
}

const ENDS = /[.!?…:]["'”’»“)\]]{0,3}$/u;
const PAGE_NUMBER = /^(?:(?:page|seite|p\.)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|von|\/)\s*\d{1,4})?$/iu;
/** How many lines at the top and the bottom of a page may be running heads. */
const EDGE = 2;

/** Drops page numbers, and what stands at the edge of several pages with no more than its digits changed. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[] {
  const seen = new Map<string, number>();
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
  });
  for (const edge of edges)
    for (const key of new Set([...edge].map(headKey))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const isHead = (line: Line) =>
    PAGE_NUMBER.test(line.text.trim()) ||
    (pages.length > 1 &&
      (seen.get(headKey(line)) ?? 0) > pages.length / 3 &&
      (seen.get(headKey(line)) ?? 0) > 1);
  return pages.flatMap((lines, at) => lines.filter((line) => !(edges[at]?.has(line) && isHead(line))));
}

function headKey({ text, y }: Line): string {
  return `${text.replace(/\d+/gu, '#').trim()}@${Math.round(y / 12)}`;
}

/** Joins lines in reading order to paragraphs; a word parted at a line's end is one again. */
export function paragraphsOf(lines: readonly Line[]): PdfParagraph[] {
  const leading = usualLeading(lines);
  const paragraphs: PdfParagraph[] = [];
  let previous: Line | undefined;
  let width = 0;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && previous && !parts(previous, line, leading, width)) {
      paragraphs[paragraphs.length - 1] = { ...open, text: joined(open.text, line.text) };
      width = Math.max(width, line.width);
    } else {
      paragraphs.push({ text: line.text, page: line.page, size: line.size });
      width = Math.max(line.width, previous && isSameColumn(previous, line) ? width : 0);
    }
    previous = line;
  }
  return paragraphs.map((paragraph) => ({ ...paragraph, text: plainText(paragraph.text) }));
}

function parts(previous: Line, line: Line, leading: number, width: number): boolean {
  if (Math.abs(previous.size - line.size) > previous.size * 0.1) return true;
  const ends = ENDS.test(previous.text.trim());
  const gap = previous.y - line.y;
  const goesDown = previous.page === line.page && gap > 0 && isSameColumn(previous, line);
  // Across columns and pages only the sentence tells.
  if (!goesDown) return ends;
  if (gap > leading * 1.35) return true;
  const indented = line.x > previous.x + line.size * 0.7;
  return ends && (indented || previous.width < width * 0.8);
}

function isSameColumn(previous: Line, line: Line): boolean {
  return previous.page === line.page && line.x < previous.right && previous.x < line.right;
}

function joined(text: string, next: string): string {
  const start = next.trimStart();
  const before = text.trimEnd();
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + start;
  if (/\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(start)) return before.slice(0, -1) + start;
  if (/\p{L}[-‐–—/]$/u.test(before) && !/\s[-–—]$/u.test(before)) return before + start;
  return `${before} ${start}`;
}

/** The middle one of the distances between lines of a column. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap((line, at) => {
      const previous = lines[at - 1];
      return previous && isSameColumn(previous, line) && previous.y > line.y ? [previous.y - line.y] : [];
    })
    .sort((a, b) => a - b);
  // A text of short paragraphs has as many gaps between them as lines.
  return gaps[Math.floor(gaps.length * 0.3)] ?? 14;
}

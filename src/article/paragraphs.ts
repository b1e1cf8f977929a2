import type { Span } from './article.js';
import { type Line, MAX_WRAPPED } from './lines.js';

/** Two lines at least this long, each whole sentences, are two paragraphs wherever they stand. */
const LONG = 150;

/** How a story parts its paragraphs. */
interface Layout {
  /** Every line is a paragraph. */
  readonly byLine: boolean;
  /** The width that lines were wrapped to, in characters; undefined where they were not. */
  readonly width: number | undefined;
}

/** Joins the lines of a story to paragraphs: parted by blank lines, or each on a line of its own, or wrapped. */
export function paragraphSpans(lines: readonly Line[]): Span[] {
  const layout = layoutOf(lines);
  const spans: Span[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const open = spans.at(-1);
    if (open && previous && areTogether(previous, line) && !parts(previous, line, layout)) {
      spans[spans.length - 1] = { start: open.start, end: line.end };
    } else {
      spans.push({ start: line.start, end: line.end });
    }
    previous = line;
  }
  return spans;
}

function layoutOf(lines: readonly Line[]): Layout {
  let blankLines = 0;
  let sentenceEnds = 0;
  let runsOn = 0;
  let width = 0;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (!previous) continue;
    if (!areTogether(previous, line)) {
      blankLines += 1;
      continue;
    }
    if (partsSentences(previous, line)) sentenceEnds += 1;
    else runsOn += 1;
    width = Math.max(width, previous.text.length, line.text.length);
  }
  return {
    byLine: sentenceEnds > blankLines && sentenceEnds > runsOn,
    width: runsOn >= sentenceEnds && width <= MAX_WRAPPED ? width : undefined,
  };
}

function areTogether(previous: Line, line: Line): boolean {
  return previous.block === line.block && previous.index + 1 === line.index;
}

function parts(previous: Line, line: Line, { byLine, width }: Layout): boolean {
  if (byLine) return startsSentence(line);
  if (!partsSentences(previous, line)) return false;
  if (previous.text.length >= LONG && line.text.length >= LONG) return true;
  if (width === undefined) return false;
  return (line.indented && !previous.indented) || previous.text.length < width * 0.7;
}

function partsSentences(previous: Line, line: Line): boolean {
  return /[.!?…:]["'”’)\]]{0,3}$/u.test(previous.text) && startsSentence(line);
}

function startsSentence(line: Line): boolean {
  return /^["'“‘([•*-]{0,3}\s?[\p{Lu}\p{N}]/u.test(line.text);
}

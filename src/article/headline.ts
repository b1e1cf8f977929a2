import { readCredits } from './credits.js';
import { isProse, type Line, MAX_WRAPPED } from './lines.js';
import { isSection } from './masthead.js';

/** A headline and how many lines it takes. */
export interface Headline {
  readonly text: string;
  readonly length: number;
}

const MAX_LENGTH = 200;
const MAX_LINES = 4;

/**
 * The headline that stands at line `at`, if one does: a line that is not running text, or that ends in a full stop but
 * has a byline or dateline right below it.
 */
export function findHeadline(lines: readonly Line[], at: number): Headline | undefined {
  const block = blockAt(lines, at);
  const [first, second] = block;
  if (!first || first.text.length > MAX_LENGTH || /[,;:]$/u.test(first.text)) return undefined;
  const below = lines[at + 1];
  if (isProse(first.text))
    return below && readCredits(below.text) ? { text: first.text, length: 1 } : undefined;
  if (!second || isCredits(second)) return { text: first.text, length: 1 };
  if (/^\p{Ll}/u.test(second.text)) return wrappedHeadline(block);
  return isWrappedText(block) ? undefined : { text: first.text, length: 1 };
}

/** The lines at `at` that repeat `headline`, if they do: the same letters and digits, in any case. */
export function findRepeated(lines: readonly Line[], at: number, headline: string): Headline | undefined {
  const block = blockAt(lines, at);
  for (let length = 1; length <= block.length; length += 1) {
    const text = joined(block.slice(0, length));
    if (lettersOf(text) === lettersOf(headline)) return { text, length };
  }
  return undefined;
}

/** Whether a line is the name of a newspaper section above the headline, as in `World` or `BUSINESS NEWS`. */
export function isSectionLabel(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isSection(line.text) && findHeadline(lines, at + 1) !== undefined;
}

function blockAt(lines: readonly Line[], at: number): readonly Line[] {
  return lines.slice(at, at + MAX_LINES).filter((line) => line.block === lines[at]?.block);
}

function isCredits(line: Line): boolean {
  return readCredits(line.text) !== undefined;
}

function wrappedHeadline(block: readonly Line[]): Headline | undefined {
  const end = block.findIndex((line, index) => index > 0 && !/^\p{Ll}/u.test(line.text));
  const length = end < 0 ? block.length : end;
  const text = joined(block.slice(0, length));
  return isProse(text) || text.length > MAX_LENGTH || (end < 0 && block.length === MAX_LINES)
    ? undefined
    : { text, length };
}

// A story without a headline whose first line ends before a capital: the line is full, and a later one runs on.
function isWrappedText(block: readonly Line[]): boolean {
  const [first, second] = block;
  const width = Math.max(...block.map((line) => line.text.length));
  const word = second?.text.split(' ', 1)[0] ?? '';
  const runsOn = block.slice(2).some((line) => /^\p{Ll}/u.test(line.text));
  return runsOn && width <= MAX_WRAPPED && (first?.text.length ?? 0) + word.length >= width;
}

function joined(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

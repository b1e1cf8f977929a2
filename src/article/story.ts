import { type Credits, isLabelled, readCredits } from './credits.js';
import { furnitureKind } from './furniture.js';
import { type Line, MAX_WRAPPED, MIN_WRAPPED } from './lines.js';
import { endOfList } from './link-list.js';
import { goesOn } from './story-end.js';

/** What stands below the header. */
export interface Story {
  /** The lines of the story itself. */
  readonly lines: readonly Line[];
  /** Datelines that stand among or below them: `Published: 25 March 2009`. */
  readonly credits: readonly Credits[];
  /** How many lines with words are neither. */
  readonly leftOut: number;
}

/** A line that may end the story, and what was read above it. */
interface PossibleEnd {
  readonly lines: number;
  readonly credits: number;
}

interface Sorted extends Omit<Story, 'leftOut'> {
  readonly ends: readonly PossibleEnd[];
}

/** Picks the story out of the lines below the header, and leaves site furniture behind. */
export function readStory(lines: readonly Line[]): Story {
  const sorted = sortOut(lines);
  const end = sorted.ends.find((possible) => !goesOn(sorted.lines, possible.lines));
  const story = sorted.lines.slice(0, end?.lines);
  const credits = sorted.credits.slice(0, end?.credits);
  return { lines: story, credits, leftOut: worded(lines) - worded(story) - credits.length };
}

function worded(lines: readonly Line[]): number {
  return lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
}

function sortOut(lines: readonly Line[]): Sorted {
  const story: Line[] = [];
  const credits: Credits[] = [];
  const ends: PossibleEnd[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const kind = isWithinSentence(story.at(-1), line) ? undefined : furnitureKind(line);
    const credit = kind ? undefined : readLabelledDate(line);
    if (kind === 'end' && story.length > 0) ends.push({ lines: story.length, credits: credits.length });
    else if (kind === 'list') at = endOfList(lines, at) - 1;
    else if (credit) credits.push(credit);
    else if (!kind) story.push(line);
  }
  return { lines: story, credits, ends };
}

// In wrapped text a line may read like furniture by chance.
function isWithinSentence(above: Line | undefined, line: Line): boolean {
  if (above?.block !== line.block || above.index + 1 !== line.index) return false;
  const { length } = above.text;
  return length >= MIN_WRAPPED && length <= MAX_WRAPPED && !/[.!?:]["'”’)\]]{0,3}$/u.test(above.text);
}

function readLabelledDate({ text, runsOn }: Line): Credits | undefined {
  const credits = runsOn || !isLabelled(text) ? undefined : readCredits(text);
  return credits && (credits.published || credits.updated) ? credits : undefined;
}

import { type Credits, isLabelled, readCredits } from './credits.js';
import { furnitureKind } from './furniture.js';
import { isProse, type Line, MAX_WRAPPED, MIN_WRAPPED } from './lines.js';

/** What stands below the header. */
export interface Story {
  /** The lines of the story itself. */
  readonly lines: readonly Line[];
  /** Datelines that stand among or below them: `Published: 25 March 2009`. */
  readonly credits: readonly Credits[];
}

/** Picks the story out of the lines below the header, and leaves site furniture behind. */
export function readStory(lines: readonly Line[]): Story {
  const story: Line[] = [];
  const credits: Credits[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const kind = isWithinSentence(story.at(-1), line) ? undefined : furnitureKind(line);
    const credit = kind ? undefined : readLabelledDate(line);
    if (kind === 'end' && story.length > 0) break;
    if (kind === 'list') at = endOfList(lines, at) - 1;
    else if (credit) credits.push(credit);
    else if (!kind) story.push(line);
  }
  return { lines: story, credits };
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

/**
 * Index of the line at which the story goes on after the heading of a list of links. A sentence between two links
 * tells of the link above it; so does one at the very end, where others did.
 */
function endOfList(lines: readonly Line[], heading: number): number {
  let teasers = 0;
  let at = heading + 1;
  for (let line = lines[at]; line; line = lines[++at]) {
    const kind = furnitureKind(line);
    if (kind === 'end') break;
    if (kind || !isProse(line.text)) continue;
    const above = lines[at - 1];
    const below = lines[at + 1];
    const afterLink = at - 1 > heading && above !== undefined && !isProse(above.text);
    const isTeaser = afterLink && (below ? !isProse(below.text) : teasers > 0);
    if (!isTeaser) break;
    teasers += 1;
  }
  return at;
}

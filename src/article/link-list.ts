import { furnitureKind } from './furniture.js';
import { isProse, type Line } from './lines.js';

/** What a list says about a link is seldom longer than this, in characters; a paragraph of a story seldom shorter. */
const MAX_TEASER = 80;

/**
 * Index of the line at which the story goes on after the heading of a list of links. A short sentence below a link tells
 * of that link, but only where several links in a row have one: a lone one may well be the story's next paragraph.
 */
export function endOfList(lines: readonly Line[], heading: number): number {
  let hasTeasers = false;
  let at = heading + 1;
  for (let line = lines[at]; line; line = lines[++at]) {
    if (furnitureKind(line) === 'end') break;
    if (!isSentence(line)) continue;
    const opensRow = isTeaser(lines, at, heading) && isTeaser(lines, at + 2, heading);
    const closesRow = hasTeasers && isTeaser(lines, at, heading) && !isSentence(lines[at + 1]);
    if (!opensRow && !closesRow) break;
    hasTeasers = true;
  }
  return at;
}

function isTeaser(lines: readonly Line[], at: number, heading: number): boolean {
  const line = lines[at];
  const above = at - 1 > heading ? lines[at - 1] : undefined;
  return isSentence(line) && line.text.length <= MAX_TEASER && above !== undefined && isLink(above);
}

function isSentence(line: Line | undefined): line is Line {
  return line !== undefined && !furnitureKind(line) && (line.runsOn || isProse(line.text));
}

function isLink(line: Line): boolean {
  return !furnitureKind(line) && !isProse(line.text);
}

import { isNameLike } from './byline.js';
import { isInCookieBanner, opensCookieBanner } from './cookie-banner.js';
import { type Credits, readCredits } from './credits.js';
import { furnitureKind } from './furniture.js';
import { findHeadline, findRepeated, isSectionLabel } from './headline.js';
import { isProse, type Line } from './lines.js';
import { isMasthead, isPublisher, isSection, outweighsMasthead } from './masthead.js';

/** What stands above the story. */
export interface Header {
  readonly headline: string | undefined;
  readonly credits: readonly Credits[];
  /** Lines inside it that belong to the story. */
  readonly story: readonly Line[];
  /** How many lines it takes. */
  readonly length: number;
}

interface Piece {
  readonly length: number;
  readonly headline?: string;
  readonly credits?: Credits;
  /** Names that may be the byline, or the source, if no line says so. */
  readonly names?: string;
  /** What may be the site's name, or else the headline if no other follows. */
  readonly masthead?: string;
  readonly inCookieBanner?: boolean;
  /** A line that belongs to the story below. */
  readonly story?: Line;
}

/** What is known when a line is read: the headline that front matter gave, and what was read so far. */
interface Known {
  readonly given: string | undefined;
  readonly headline: string | undefined;
  readonly masthead: string | undefined;
  readonly pieces: readonly Piece[];
}

interface HeaderPart {
  readonly name: string;
  readonly read: (lines: readonly Line[], at: number, known: Known) => Piece | undefined;
}

/** How many lines below a headline its byline or dateline may stand. */
const REACH = 4;

/** A header longer than this is a page of something else. */
const MAX_LINES = 100;

/** In order: the first part that reads a line takes it; at a line that none reads the story begins. */
const PARTS: readonly HeaderPart[] = [
  { name: 'repeat of the given headline', read: readRepeat },
  { name: 'cookie banner', read: readCookieBanner },
  { name: 'site furniture', read: (lines, at) => skip(isFurniture(lines[at])) },
  { name: 'byline or dateline', read: readMarkedCredits },
  { name: 'affiliation below a byline', read: readAffiliation },
  {
    name: 'section label',
    read: (lines, at, known) => skip(lacksHeadline(known) && isSectionLabel(lines, at)),
  },
  { name: "site's name", read: readMasthead },
  { name: 'headline', read: readHeadline },
  { name: 'standfirst', read: readStandfirst },
  { name: 'unmarked byline or second headline', read: readUnmarked },
];

/** Reads headline, bylines and datelines from the top; with a headline given, only a repeat of it is dropped. */
export function readHeader(lines: readonly Line[], given: string | undefined): Header {
  const pieces: Piece[] = [];
  let headline: string | undefined;
  let masthead: string | undefined;
  let at = 0;
  for (;;) {
    const piece = readPiece(lines, at, { given, headline, masthead, pieces });
    if (!piece) break;
    pieces.push(piece);
    headline ??= piece.headline;
    masthead ??= piece.masthead;
    at += piece.length;
  }
  const credits = pieces.flatMap((piece) => piece.credits ?? []);
  const names = pieces.flatMap(({ names }) =>
    names === undefined ? [] : isPublisher(names) ? { source: names } : { byline: names },
  );
  // A paper's name above the headline is where the article is from.
  const paper =
    headline !== undefined && masthead !== undefined && isPublisher(masthead) ? [{ source: masthead }] : [];
  return {
    headline: headline ?? masthead,
    credits: [...credits, ...names, ...paper],
    story: pieces.flatMap(({ story }) => story ?? []),
    length: at,
  };
}

function readPiece(lines: readonly Line[], at: number, known: Known): Piece | undefined {
  if (at >= Math.min(lines.length, MAX_LINES)) return undefined;
  for (const part of PARTS) {
    const piece = part.read(lines, at, known);
    if (piece) return piece;
  }
  return undefined;
}

function readRepeat(lines: readonly Line[], at: number, { given, headline }: Known): Piece | undefined {
  const found = given === undefined || headline !== undefined ? undefined : findRepeated(lines, at, given);
  return found && { length: found.length, headline: found.text };
}

// Above the headline only: below it, a story may tell of cookies.
function readCookieBanner(
  lines: readonly Line[],
  at: number,
  { headline, pieces }: Known,
): Piece | undefined {
  const line = lines[at];
  if (headline !== undefined || line?.runsOn) return undefined;
  const isOpen = pieces.some((piece) => piece.inCookieBanner);
  const belongs = opensCookieBanner(lines, at) || (isOpen && isInCookieBanner(lines, at));
  return belongs ? { length: 1, inCookieBanner: true } : undefined;
}

function readMarkedCredits(lines: readonly Line[], at: number): Piece | undefined {
  const credits = lines[at]?.runsOn ? undefined : readCredits(textAt(lines, at));
  return credits && { length: 1, credits };
}

function readAffiliation(lines: readonly Line[], at: number, { pieces }: Known): Piece | undefined {
  const line = lines[at];
  const follows = pieces.at(-1)?.credits?.byline !== undefined && line?.block === lines[at - 1]?.block;
  if (!follows || line === undefined || line.runsOn || isProse(line.text) || !isNameLike(line.text))
    return undefined;
  return { length: 1, ...(isPublisher(line.text) && { credits: { source: line.text } }) };
}

/** Paragraphs between a headline and its byline are no longer, in characters. */
const LONGEST_STANDFIRST = 300;

// It stays the story's first paragraph; what stands between it and the rest is read.
function readStandfirst(
  lines: readonly Line[],
  at: number,
  { headline, given, pieces }: Known,
): Piece | undefined {
  const line = lines[at];
  const below = lines[at + 1];
  const isOpening =
    (headline ?? given) !== undefined && !pieces.some((piece) => piece.credits || piece.story);
  if (!isOpening || !line || line.runsOn || !below || below.runsOn) return undefined;
  const isOne = isProse(line.text) && line.text.length <= LONGEST_STANDFIRST;
  return isOne && readCredits(below.text)?.byline !== undefined ? { length: 1, story: line } : undefined;
}

function readMasthead(lines: readonly Line[], at: number, known: Known): Piece | undefined {
  const text = textAt(lines, at);
  const isFirst = known.masthead === undefined && !known.pieces.some((piece) => piece.credits);
  return lacksHeadline(known) && isFirst && isMasthead(text) ? { length: 1, masthead: text } : undefined;
}

function readHeadline(lines: readonly Line[], at: number, known: Known): Piece | undefined {
  const found = lacksHeadline(known) ? findHeadline(lines, at) : undefined;
  if (!found) return undefined;
  const { text, length } = found;
  const isBelowMasthead =
    known.masthead === undefined ||
    (!known.pieces.some((piece) => piece.credits) &&
      outweighsMasthead(text, leadsToCredits(lines, at + length)));
  return isBelowMasthead ? { length, headline: text } : undefined;
}

// What stands between a headline and its dateline belongs to neither the headline nor the story.
function readUnmarked(lines: readonly Line[], at: number, known: Known): Piece | undefined {
  const headline = known.headline ?? known.masthead;
  if (headline === undefined || lines[at]?.runsOn || !leadsToCredits(lines, at)) return undefined;
  const line = textAt(lines, at);
  const names = isPublisher(line) || (isNameLike(line) && !isSection(line) && /\s/u.test(line));
  return names ? { length: 1, names: line } : { length: 1 };
}

function leadsToCredits(lines: readonly Line[], from: number): boolean {
  for (const line of lines.slice(from, from + REACH)) {
    if (line.runsOn || isProse(line.text)) return false;
    if (readCredits(line.text)) return true;
  }
  return false;
}

function lacksHeadline({ given, headline }: Known): boolean {
  return given === undefined && headline === undefined;
}

function isFurniture(line: Line | undefined): boolean {
  return line !== undefined && furnitureKind(line) !== undefined;
}

function skip(condition: boolean): Piece | undefined {
  return condition ? { length: 1 } : undefined;
}

function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text ?? '';
}

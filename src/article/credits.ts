import { WEEKDAY_PATTERN } from '../text/calendar.js';
import { type Byline, isNameLike, readByline } from './byline.js';
import { type PrintedDate, printedDates } from './dateline.js';
import { isPublisher } from './masthead.js';

/** What a credit line (byline, dateline, or both) says; dates are `YYYY-MM-DD`. */
export interface Credits extends Byline {
  readonly published?: string;
  readonly updated?: string;
}

const MAX_LENGTH = 160;
const LABEL_WORDS =
  'first|originally|last|published|posted|updated|modified|revised|created|issued|filed|added|uploaded|date|dated';
const LABELLED = new RegExp(`^(?:${LABEL_WORDS})\\b`, 'iu');
const UPDATED = /\b(?:updated|modified|revised)\b/iu;
const WEEKDAY = new RegExp(`^(?:${WEEKDAY_PATTERN})\\.?$`, 'iu');
const TIME =
  /^(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m\.?)?|\d{1,2}[ap]\.?m\.?|\d{4}|\d{1,2}|[ap]\.?m\.?|noon|midnight)$/iu;
const ZONE = /^(?:gmt|utc|bst|cet|cest|eet|msk|ist|jst|aest|aedt|sast|[ecmp][sd]?t|z)$/iu;
const LABEL = new RegExp(`^(?:${LABEL_WORDS}|at|on|the|of|local|time)$`, 'iu');
const READING_TIME =
  /^(?:(?:reading time:? )?\d{1,3}[ -]min(?:ute)?s?(?:[ -]read)?|(?:\w+ )?\d{1,3} (?:minute|min|hour|day)s? ago)$/iu;

const REPLIES = /^(?:leave a (?:comment|reply)|(?:no |\d{1,6} )?comments?)$/iu;
const ADMINISTRATOR = /^by (?:admin|administrator|editor|staff|webmaster)$/iu;

const NOTHING: Byline = {};

/** Reads a line made of nothing but bylines, dates, times and their labels; undefined for any other line. */
export function readCredits(line: string): Credits | undefined {
  if (line.length > MAX_LENGTH || /\p{Ll}{4}\.$/u.test(line)) return undefined;
  const dates = printedDates(line);
  const pieces = piecesOf(line, dates);
  const read: Byline[] = [];
  for (const piece of pieces) {
    const known = readPiece(piece, dates.length > 0);
    if (known === undefined) return undefined;
    read.push(known);
  }
  const says = dates.length > 0 || read.some((piece) => piece !== NOTHING) || pieces.some(tellsTime);
  return says ? { ...Object.assign({}, ...read), ...readDates(line, dates) } : undefined;
}

/** Whether a line says what its date is: `Published …`, `Last updated …`, `Posted on …`. */
export function isLabelled(line: string): boolean {
  return LABELLED.test(line);
}

/** The line without its dates, cut where bars, dots, dashes and dates stand. */
function piecesOf(line: string, dates: readonly PrintedDate[]): string[] {
  let rest = '';
  let at = 0;
  for (const date of dates) {
    rest += `${line.slice(at, date.start)}|`;
    at = date.end;
  }
  return (rest + line.slice(at))
    .split(/[|·•/]| [-–—] /u)
    .map((piece) => piece.replace(/^[\s,;:–—-]+/u, '').replace(/[\s,;:–—-]+$/u, ''))
    .filter((piece) => piece !== '');
}

function readPiece(piece: string, dated: boolean): Byline | undefined {
  if (READING_TIME.test(piece) || REPLIES.test(piece) || words(piece).every(isNoise)) return NOTHING;
  const core = withoutNoise(piece);
  if (dated && ADMINISTRATOR.test(core)) return NOTHING;
  const byline = readByline(core) ?? readByline(piece);
  if (byline) return withoutPaper(byline);
  if (!dated || !(isNameLike(core) || isPublisher(core))) return undefined;
  return isPublisher(core) ? { source: piece.replace(/^published (?:in|by) /iu, '') } : NOTHING;
}

/** “Jane Roe, Northern Post” and “Jane Roe for the Northern Post” name the paper, too. */
function withoutPaper(read: Byline): Byline {
  const [, person, paper] = /^(.+)(?:, | for )(.+)$/u.exec(read.byline ?? '') ?? [];
  return person && paper && !/^our\b/u.test(person) && isPublisher(paper)
    ? { ...read, byline: person, source: paper }
    : read;
}

function withoutNoise(piece: string): string {
  const all = piece.split(/\s+/u);
  const first = all.findIndex((word) => !isNoise(bare(word)));
  const last = all.findLastIndex((word) => !isNoise(bare(word)));
  return all.slice(first, last + 1).join(' ');
}

function words(piece: string): string[] {
  return piece.split(/[\s,;()–—-]+/u).filter((word) => word !== '');
}

function bare(word: string): string {
  return word.replace(/[,;:]$/u, '');
}

function isNoise(word: string): boolean {
  const plain = bare(word);
  return [LABEL, WEEKDAY, TIME, ZONE].some((kind) => kind.test(plain));
}

// A weekday or an “Updated” alone is a dateline too; a bare number is not.
function tellsTime(piece: string): boolean {
  return (
    READING_TIME.test(piece) || WEEKDAY.test(piece) || /^(?:published|posted|updated|last)\b/iu.test(piece)
  );
}

function readDates(line: string, dates: readonly PrintedDate[]): Pick<Credits, 'published' | 'updated'> {
  const found: { published?: string; updated?: string } = {};
  let at = 0;
  for (const date of dates) {
    const kind = UPDATED.test(line.slice(at, date.start)) ? 'updated' : 'published';
    at = date.end;
    if (date.value !== undefined) found[kind] ??= date.value;
  }
  return found;
}

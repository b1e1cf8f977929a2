import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../text/calendar.js';

/** Who wrote an article, or the agency that it is from. */
export interface Byline {
  readonly byline?: string;
  readonly source?: string;
}

const MARKED =
  /^(?:(?:written|reported|posted|published|words|text|story|report|article|analysis)\s+by|by|authors?\s*:|from)\s*:?\s+/iu;
const ROLE =
  /\b(?:desk|staff|correspondents?|reporters?|bureau|editors?|writers?|agency|agencies|newsroom|columnists?|contributors?|journalists?|associated press|reuters|news service)\b/iu;
const PROVENANCE = /\b(?:news|press|agency|agencies|wire|source)\b/iu;
const PERSON =
  /\b(?:staff|correspondents?|reporters?|editors?|writers?|columnists?|contributors?|journalists?)\b/iu;
/** Agencies that papers name without saying what they are. */
const AGENCY =
  /^(?:the )?(?:associated press|press association|pa media|agence france-presse|reuters|afp|ap|dpa|upi|efe|ansa|bloomberg)$/iu;
const STAFF = /^(?:our |own )?staff (?:reporters?|writers?|correspondents?)$/iu;
const CONNECTOR =
  /^(?:and|of|the|in|for|with|at|de|da|di|del|la|le|van|von|der|den|bin|ibn|al|el|y|e|&|our|own|staff|agencies|special|to|correspondents?)$/u;
const CAPITAL = /^[("'’“]?\p{Lu}/u;
const TIME_WORD = new RegExp(
  `^(?:(?:mid-)?(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN})|early|late|mid|last|next|this|week|month|year|morning|afternoon|evening|night|noon|midnight)$`,
  'iu',
);
const OURS = /^our\b.*\bcorrespondents?\b/u;
const MAX_LENGTH = 120;
const MAX_NAME_WORDS = 10;
const MAX_ROLE_WORDS = 8;

/** Reads a byline that says so: `By Jane Roe`, `From our correspondent`, `Jane Roe, Political Editor`, `From Northern Press`, `Reuters`. */
export function readByline(line: string): Byline | undefined {
  if (line.length > MAX_LENGTH || endsSentence(line)) return undefined;
  if (AGENCY.test(line)) return { source: line };
  if (STAFF.test(line)) return { byline: line };
  const mark = MARKED.exec(line)?.[0];
  if (mark === undefined)
    return ROLE.test(line) && isNameLike(line.replace(ROLE, 'Role')) ? { byline: line } : undefined;
  const byline = line.slice(mark.length);
  const [name = '', ...rest] = byline.split(',');
  if (!isNameLike(name) || wordsOf(rest.join(' ')).length > MAX_ROLE_WORDS) return undefined;
  const isAgency = /^from/iu.test(mark) && PROVENANCE.test(byline) && !isPerson(name, rest.join(','));
  return isAgency ? { source: byline } : { byline };
}

// `Jane Roe, Northern Press` is somebody; `Northern Press` and `Norpress, the news agency` are nobody.
function isPerson(name: string, affiliation: string): boolean {
  if (PERSON.test(`${name},${affiliation}`)) return true;
  const isFullName = wordsOf(name).length > 1 && !PROVENANCE.test(name);
  return isFullName && affiliation !== '' && !/^\s?(?:the|an?)\b/u.test(affiliation);
}

/**
 * Whether a line reads as names: a few words, each with a capital or a connecting word. A weekday or a month is none,
 * with or without `By` in front.
 */
export function isNameLike(line: string): boolean {
  const words = wordsOf(line.replace(MARKED, ''));
  const capitals = words.filter((word) => CAPITAL.test(word) && !TIME_WORD.test(word)).length;
  const known = words.every((word) => CAPITAL.test(word) || CONNECTOR.test(word));
  return (
    known && words.length <= MAX_NAME_WORDS && (capitals > 0 || OURS.test(line)) && !/[?!;:]/u.test(line)
  );
}

function wordsOf(line: string): string[] {
  return line.split(/[\s,]+/u).filter((word) => word !== '');
}

function endsSentence(line: string): boolean {
  return /\p{Ll}{3}\.$/u.test(line) || /[?!]$/u.test(line);
}

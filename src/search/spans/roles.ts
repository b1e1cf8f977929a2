import type { NameRun } from '../../text/name-runs.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { isRoleNoun, isTitle } from '../../text/titles.js';
import type { Word } from '../../text/words.js';

/** What a text says a person is; ranges of places among its tokens, `to` left out. */
export interface RoleLink {
  readonly person: NameRun;
  readonly role: NameRun;
}

/** Longest description of a person, in words. */
const LONGEST_ROLE = 14;
/** Within so many words the noun of a description stands: “the former deputy prime minister of”. */
const NOUN_WITHIN = 6;

const DETERMINERS = new Set('the a an its their his her this our my'.split(' '));
const ENDS_ROLE = new Set(
  `said says told added asked explained announced warned wrote argued claimed insisted replied tweeted noted who which that
  has have had will would is was were are and but while when after before on in with to by from as`.split(
    /\s+/u,
  ),
);
const IS = new Set('is was became becomes remains as'.split(' '));

/**
 * The roles of the people named in a text: titles (“Prime Minister Anna Berg”, “the bank’s boss Otto Lind”), appositions
 * (“Berg, 51, chief executive of Nordbank,”, “the union’s leader, Otto Lind,”) and “Berg is the mayor of …”.
 */
export function findRoles(text: string, tokens: readonly Word[], people: readonly NameRun[]): RoleLink[] {
  const reader = { text, tokens };
  return people.flatMap((run) => {
    const links = [insideName(reader, run), before(reader, run), behind(reader, run)];
    return links.filter((link) => link !== undefined);
  });
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Word[];
}

function wordAt({ tokens }: Reader, at: number): string {
  return tokens[at]?.normal ?? '';
}

/** What stands between a word and the next. */
function gapAfter({ text, tokens }: Reader, at: number): string {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token && next ? text.slice(token.end, next.start) : '.';
}

/** “Russian President Anna Berg”: the name begins behind its last title. */
function insideName(reader: Reader, { from, to }: NameRun): RoleLink | undefined {
  for (let at = to - 2; at >= from; at -= 1) {
    if (!isTitle(wordAt(reader, at))) continue;
    const role = { from, to: at + 1 };
    return isRoleNoun(wordAt(reader, at)) ? { person: { from: at + 1, to }, role } : undefined;
  }
  return undefined;
}

/** “spokesman Otto Lind”, “the union’s leader, Otto Lind”. */
function before(reader: Reader, person: NameRun): RoleLink | undefined {
  const last = person.from - 1;
  const gap = gapAfter(reader, last);
  if (gap === ' ' && isRoleNoun(wordAt(reader, last))) {
    return { person, role: { from: titleStart(reader, last), to: person.from } };
  }
  if (gap !== ', ') return undefined;
  const from = phraseStart(reader, last);
  const begins =
    from === 0 ||
    DETERMINERS.has(wordAt(reader, from - 1)) ||
    /['’]s?$/u.test(reader.tokens[from]?.text ?? '');
  return begins && holdsRole(reader, from, last + 1)
    ? { person, role: { from, to: person.from } }
    : undefined;
}

/** Walks back over a title: small words next to its noun, then capitalised ones (“Ford chief executive”). */
function titleStart(reader: Reader, last: number): number {
  let from = last;
  let capitals = false;
  while (from > 0 && last - from < 5) {
    const printed = reader.tokens[from - 1]?.text ?? '';
    const capital = /^\p{Lu}/u.test(printed);
    const word = wordAt(reader, from - 1);
    const joined = /^[ -]$/u.test(gapAfter(reader, from - 1));
    if (!joined || (capitals && !capital) || ENDS_ROLE.has(word) || STOP_WORDS.has(word)) break;
    if (!capital && (last - from >= 2 || /ed$/u.test(word))) break;
    capitals ||= capital;
    from -= 1;
  }
  return from;
}

/** Walks back from `last` to where its noun phrase begins: behind a mark, a verb or a determiner. */
function phraseStart(reader: Reader, last: number): number {
  let from = last;
  while (from > 0 && last - from < LONGEST_ROLE) {
    const word = wordAt(reader, from - 1);
    if (!/^[ -]$|^['’]s? $/u.test(gapAfter(reader, from - 1)) || ENDS_ROLE.has(word) || DETERMINERS.has(word))
      break;
    from -= 1;
  }
  return from;
}

/** “Berg, 51, chief executive of Nordbank,”, “Berg is the mayor”. */
function behind(reader: Reader, person: NameRun): RoleLink | undefined {
  let from = person.to;
  const gap = gapAfter(reader, from - 1);
  if (gap === ', ' || gap === ' (') {
    if (/^\d{2}$/u.test(wordAt(reader, from)) && gapAfter(reader, from) === ', ') from += 1;
    if (wordAt(reader, from) === 'who' && IS.has(wordAt(reader, from + 1))) from += 2;
  } else if (gap === ' ' && IS.has(wordAt(reader, from))) from += 1;
  else return undefined;
  if (DETERMINERS.has(wordAt(reader, from))) from += 1;
  let to = from;
  while (to < reader.tokens.length && to - from < LONGEST_ROLE) {
    if (ENDS_ROLE.has(wordAt(reader, to))) break;
    to += 1;
    if (!/^[ -]$|^['’] $/u.test(gapAfter(reader, to - 1))) break;
  }
  return to > from && holdsRole(reader, from, to) ? { person, role: { from, to } } : undefined;
}

function holdsRole(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + NOUN_WITHIN); at += 1) {
    if (isRoleNoun(wordAt(reader, at))) return true;
    if (/^(?:of|for|at)$/u.test(wordAt(reader, at))) return false;
  }
  return false;
}

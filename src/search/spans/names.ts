import { STOP_WORDS } from '../../text/stop-words.js';
import { normalizeWord } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { TypedSpan } from './typed-span.js';

const TITLES = words(`
mr mrs ms miss dr sir lord lady dame prof professor president chancellor premier minister secretary senator
representative congressman congresswoman governor mayor king queen prince princess pope bishop archbishop cardinal
father judge justice general colonel captain major lieutenant sergeant admiral commander officer ceo chairman
chairwoman chairperson director spokesman spokeswoman spokesperson coach manager leader analyst economist author
actor actress singer player striker goalkeeper lawyer attorney ambassador diplomat`);
const SAYS = words(
  'said says told added asked explained announced warned wrote argued claimed insisted replied tweeted',
);
const ORGANIZATION = words(`
inc corp corporation company co ltd plc llc group bank university college school institute institution agency
association federation union party ministry department office council committee commission court parliament senate
congress assembly organization organisation league club fc airlines airways army navy force police times post news
media press network foundation society church team fund authority bureau service treaty`);
const PLACE = words(`
city town village county province state republic kingdom island islands river lake sea ocean mountain mountains valley
bay gulf street avenue road square park airport station bridge desert coast peninsula district region canyon forest`);
const PLACE_BEFORE = words('in at from near to into towards outside across throughout');
const JOINERS = words('of the and de la le van von der bin al del da di for');
const WEEKDAY_OR_MONTH = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december`);

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The proper names of a text by capitals, each as a `name` and, where its neighbours tell, as a person, place or organisation. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
): TypedSpan[] {
  return runsOf(text, tokens, sentenceStarts).flatMap(({ from, to }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    const types = typesOf(tokens, { from, to });
    return [{ type: 'name' as const, ...span }, ...types.map((type) => ({ type, ...span }))];
  });
}

/** Runs of capitalised words, with small joining words inside (“Bank of England”). */
function runsOf(text: string, tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!startsName(tokens[at], sentenceStarts)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    for (;;) {
      const next = joins(text, tokens, to) ? to + 1 : to;
      if (sentenceStarts.has(tokens[next]?.start ?? -1)) break;
      if (!isCapital(tokens[next]) || !adjacent(text, tokens, to, next)) break;
      to = next + 1;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

function startsName(token: Token | undefined, sentenceStarts: ReadonlySet<number>): boolean {
  if (!token || !isCapital(token)) return false;
  const word = normalizeWord(token.text);
  if (WEEKDAY_OR_MONTH.has(word)) return false;
  // “The”, “In” and the like open sentences; other capitals there are names as often as not.
  return !(STOP_WORDS.has(word) && (sentenceStarts.has(token.start) || !/^\p{Lu}{2,}$/u.test(token.text)));
}

function joins(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    JOINERS.has(token.text) &&
    adjacent(text, tokens, at, at) &&
    isCapital(tokens[at + 1])
  );
}

/** Whether only a space, a hyphen or an ampersand parts the words of a run. */
function adjacent(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (!before || !token || !/^(?: |-|\. | & |’s )$/u.test(text.slice(before.end, token.start)))
      return false;
  }
  return true;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function typesOf(tokens: readonly Token[], { from, to }: Run): TypedSpan['type'][] {
  const inside = tokens.slice(from, to).map(({ text }) => normalizeWord(text));
  const before = normalizeWord(tokens[from - 1]?.text ?? '');
  const after = normalizeWord(tokens[to]?.text ?? '');
  if (inside.some((word) => ORGANIZATION.has(word))) return ['organization'];
  if (inside.some((word) => PLACE.has(word))) return ['place'];
  if (TITLES.has(before) || TITLES.has(inside[0] ?? '')) return ['person'];
  if (SAYS.has(after) || SAYS.has(before)) return ['person', 'organization'];
  if (PLACE_BEFORE.has(before)) return ['place'];
  return inside.length === 2 || inside.length === 3 ? ['person'] : [];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

import type { Span } from '../../article/article.js';
import type { ClauseKind } from './clause.js';
import { SAYING } from './verb-lists.js';
import type { VerbGroup } from './verbs.js';
import type { Word } from './words.js';

/** A run of words between two places where a clause may begin; a clause is one or several. */
export interface Segment extends Span {
  readonly kind: ClauseKind;
  /** Its first finite verb, else its first other one. */
  readonly group: VerbGroup | undefined;
  /** Index of its noun, where that is what tells the event. */
  readonly noun?: number;
  /** Whether it goes on with a verb as the one before ends with one: “assaulted, arrested and tortured thousands”. */
  readonly chained: boolean;
}

/** What the segmenter knows of a sentence. */
interface Sentence {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  /** For each word: whether it is part of a time expression. */
  readonly dated: readonly boolean[];
}

interface Cut {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly noun?: number;
}

const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'where']);
const SUBORDINATORS = new Set(
  'when while because although though if unless whereas whenever once as so'.split(' '),
);
/** These open a clause, a gerund or a mere phrase. */
const TEMPORAL = new Set(['after', 'before', 'since', 'until', 'following', 'during']);
const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'then']);
const PREPOSITIONS = new Set(
  'of in on at by with for from to about under over during into through'.split(' '),
);
// A quotation mark alone ends nothing: “said it “must be ready” to …”.
const MARK = /[,;:()[\]–—]|(?:^|\s)(?:-|--)\s/;

/** The segments of a sentence in order. */
export function segmentsOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  dates: readonly Span[],
): Segment[] {
  const sentence = { words, groups, dated: datedWords(words, dates) };
  const cuts = marksAndOpeners(sentence);
  const all = cuts.flatMap((cut, index) => innerCuts(sentence, cut, cuts[index + 1]?.at ?? words.length));
  return all.map((cut, index) => segment(sentence, cut, all[index + 1]?.at ?? words.length));
}

function datedWords(words: readonly Word[], dates: readonly Span[]): boolean[] {
  let next = 0;
  return words.map(({ start, end }) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (dates[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}

function segment(sentence: Sentence, { at, kind, noun }: Cut, end: number): Segment {
  const { words, groups } = sentence;
  const own = groups.filter(({ head }) => head >= at && head < end);
  const group = own.find(standsAlone) ?? own[0];
  const begins = COORDINATORS.has(words[at]?.lower ?? '') ? at + 1 : at;
  return {
    start: words[at]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
    kind,
    group: noun === undefined ? group : undefined,
    chained: kind === 'main' && own[0]?.first === begins && groups.some(({ head }) => head === at - 1),
    ...(noun !== undefined && { noun }),
  };
}

function standsAlone({ tense }: VerbGroup): boolean {
  return tense !== 'gerund' && tense !== 'participle';
}

/** Cuts at punctuation and at words that open a clause. */
function marksAndOpeners(sentence: Sentence): Cut[] {
  const cuts: Cut[] = [];
  for (const at of sentence.words.keys()) {
    const kind = openedAt(sentence, at, cuts.at(-1));
    if (kind !== undefined) cuts.push({ at, kind });
    else if (at === 0 || (isMarked(sentence.words, at) && !insideDate(sentence, at)))
      cuts.push({ at, kind: gerundAt(sentence, at) || isApposed(sentence, at) ? 'participle' : 'main' });
  }
  return cuts;
}

/** Whether a past form behind a comma describes the subject: “The jet, made by Airbus, was delivered”. */
function isApposed({ words, groups }: Sentence, at: number): boolean {
  const index = groups.findIndex(({ first }) => first === at);
  const group = groups[index];
  if (group === undefined || at === 0 || group.head !== at || groups.slice(0, index).some(standsAlone))
    return false;
  const next = groups.slice(index + 1).find(standsAlone);
  const resumes = next !== undefined && isMarked(words, next.first);
  return resumes && PREPOSITIONS.has(words[at + 1]?.lower ?? '') && !SAYING.has(words[at]?.lower ?? '');
}

/** Whether punctuation stands before a word; brackets around a single one, “Bank of America (BoA) said”, are none. */
function isMarked(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap ?? '';
  if (/^\s*\($/.test(gap) && /^\s*\)/.test(words[at + 1]?.gap ?? '')) return false;
  return MARK.test(/\(\s*$/.test(words[at - 1]?.gap ?? '') ? gap.replace(')', '') : gap);
}

// “August 20, 2020”
function insideDate({ dated }: Sentence, at: number): boolean {
  return dated[at] === true && dated[at - 1] === true;
}

function gerundAt({ groups }: Sentence, at: number): boolean {
  return groups.some(({ first, tense }) => first === at && tense === 'gerund');
}

/** The kind of clause that a word opens, if it opens one. */
function openedAt(sentence: Sentence, at: number, open: Cut | undefined): ClauseKind | undefined {
  const { words } = sentence;
  const word = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (PREPOSITIONS.has(word) && /^(?:which|whom)$/.test(next)) return 'relative';
  if (RELATIVES.has(word)) return PREPOSITIONS.has(words[at - 1]?.lower ?? '') ? undefined : 'relative';
  // “reported losing …”
  if (SAYING.has(words[at - 1]?.lower ?? '') && gerundAt(sentence, at)) return 'reported';
  if (word === 'that') return openedByThat(sentence, at, open);
  if (SUBORDINATORS.has(word)) return finiteAhead(sentence, at + 1) ? 'subordinate' : undefined;
  if (TEMPORAL.has(word)) {
    if (gerundAt(sentence, at + 1)) return 'participle';
    return word !== 'during' && word !== 'following' && finiteAhead(sentence, at + 1)
      ? 'subordinate'
      : undefined;
  }
  const joinsDates = sentence.dated[at - 1] && sentence.dated[at + 1];
  return COORDINATORS.has(word) && !joinsDates && finiteAhead(sentence, at + 1)
    ? coordinated(sentence, at, open)
    : undefined;
}

// “said Russia and Belarus must …” and “after A and B left” go on; what is joined to something said is said, too.
function coordinated({ words, groups }: Sentence, at: number, open: Cut | undefined): ClauseKind | undefined {
  const since = open?.at ?? 0;
  const last = groups.findLast(({ head }) => head < at);
  const told = last !== undefined && last.head >= since && standsAlone(last);
  if (told && SAYING.has(words[last.head]?.lower ?? '') && last.head < at - 1) return undefined;
  if (!told && open !== undefined && open.kind !== 'main') return undefined;
  return open?.kind === 'reported' ? 'reported' : 'main';
}

function openedByThat(sentence: Sentence, at: number, open: Cut | undefined): ClauseKind | undefined {
  const { words, groups } = sentence;
  const since = open?.at ?? 0;
  const said = groups.some(({ head }) => head >= since && head < at && SAYING.has(words[head]?.lower ?? ''));
  const directly = SAYING.has(words[at - 1]?.lower ?? '');
  const again = words[at - 1]?.lower === 'and';
  if (said && (directly || again || finiteAhead(sentence, at + 1))) return 'reported';
  if (again && open?.kind === 'reported') return 'reported';
  return groups.some(({ first }) => first === at + 1 || first === at + 2) ? 'relative' : undefined;
}

/** Whether a finite verb comes before the next punctuation or opener; a date may stand between (“when, in 2009, it …”). */
function finiteAhead({ words, groups, dated }: Sentence, from: number): boolean {
  const next = groups.find((group) => group.first >= from && standsAlone(group));
  if (next === undefined) return false;
  let begun = false;
  for (let at = from; at <= next.first; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (begun && (isMarked(words, at) || SUBORDINATORS.has(lower))) return false;
    if (at > from && RELATIVES.has(lower)) return false;
    if (at > from && COORDINATORS.has(lower) && (!begun || isMarked(words, at))) return false;
    begun ||= !dated[at] && !PREPOSITIONS.has(lower);
  }
  return true;
}

/** Cuts that verbs make: after “said”, before “released April 3”, where a clause inside another is over. */
function innerCuts(sentence: Sentence, cut: Cut, end: number): Cut[] {
  const { words, groups } = sentence;
  const own = groups.filter(({ first, head }) => first >= cut.at && head < end);
  const cuts = [cut];
  const hasMain = groups.some((group) => standsAlone(group) && (group.head < cut.at || group.first >= end));
  // Whether a finite verb would be that of the clause around: “the firm which makes them *announced* …”.
  let goesOn = false;
  let finite = 0;
  for (const [index, group] of own.entries()) {
    const next = own[index + 1];
    const resumes = finite === 1 && cut.kind === 'relative' && !hasMain;
    if (!resumes && isReduced(sentence, group, own, index, cut)) {
      cuts.push({ at: group.first, kind: 'participle' });
      goesOn = finite === 0 && cut.kind === 'main';
      continue;
    }
    if (!standsAlone(group)) continue;
    finite += 1;
    if (goesOn || (finite === 2 && cut.kind === 'relative')) cuts.push({ at: group.first, kind: 'main' });
    goesOn = false;
    if (next && SAYING.has(words[group.head]?.lower ?? '') && standsAlone(next))
      cuts.push({ at: afterDates(sentence, group.head + 1, next.first), kind: 'reported' });
  }
  const noun = nounEvent(sentence, cut, end);
  return (noun ? [...cuts, noun] : cuts)
    .filter((one, index) => index === 0 || one.at > cut.at)
    .sort((a, b) => a.at - b.at)
    .filter((one, index, sorted) => one.at !== sorted[index - 1]?.at);
}

// “on Friday” behind “said” is when it was said.
function afterDates({ words, dated }: Sentence, from: number, until: number): number {
  let at = from;
  while (at < until) {
    const leads = PREPOSITIONS.has(words[at]?.lower ?? '') && dated[at + 1];
    if (!dated[at] && !leads) break;
    at += 1;
  }
  return at;
}

/** Whether a past form describes the noun before it: “figures released April 3”, “the settlement reached by …”. */
function isReduced(
  { words, dated }: Sentence,
  group: VerbGroup,
  own: readonly VerbGroup[],
  index: number,
  cut: Cut,
): boolean {
  if (group.first !== group.head || (group.tense !== 'past' && group.tense !== 'participle')) return false;
  const before = words[group.first - 1]?.lower ?? '';
  if (
    group.first === cut.at ||
    COORDINATORS.has(before) ||
    /^(?:who|which|that|it|he|she|they|we|i|you|be|been|being)$/.test(before)
  )
    return false;
  const behind = words[group.head + 1]?.lower ?? '';
  const leads = PREPOSITIONS.has(behind) || dated[group.head + 1] === true;
  const finiteBefore = own.slice(0, index).some(standsAlone);
  const finiteBehind = own.slice(index + 1).some(standsAlone);
  const inPhrase = PREPOSITIONS.has(words[cut.at]?.lower ?? '') || words[cut.at]?.lower === 'according';
  return (
    (leads &&
      (finiteBefore || finiteBehind || (inPhrase && !dated[cut.at + 1])) &&
      !SAYING.has(words[group.head]?.lower ?? '')) ||
    (group.tense === 'participle' && finiteBefore)
  );
}

const MOST_NOUN_WORDS = 5;

/** “since its launch in 2003”: a preposition of time, a noun with what describes it, and a date. */
function nounEvent({ words, dated, groups }: Sentence, cut: Cut, end: number): Cut | undefined {
  for (let at = cut.at; at < end; at += 1) {
    if (!TEMPORAL.has(words[at]?.lower ?? '') || dated[at] || dated[at + 1]) continue;
    for (let noun = at + 1; noun <= at + MOST_NOUN_WORDS && noun + 1 < end; noun += 1) {
      if (groups.some(({ first, head }) => first <= noun && noun <= head)) break;
      const direct = dated[noun + 1] === true;
      const led = /^(?:in|on|of)$/.test(words[noun + 1]?.lower ?? '') && dated[noun + 2] === true;
      if ((direct || led) && !dated[noun]) return { at, kind: 'noun', noun };
      if (dated[noun]) break;
    }
  }
  return undefined;
}

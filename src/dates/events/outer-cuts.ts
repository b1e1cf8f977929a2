import type { ClauseKind } from './clause.js';
import {
  COORDINATORS,
  type Cut,
  isMarked,
  PREPOSITIONS,
  type SentenceView,
  standsAlone,
  TEMPORAL,
} from './sentence-view.js';
import { SAYING } from './verb-lists.js';
import type { VerbGroup } from './verbs.js';

const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'where']);
const SUBORDINATORS = new Set(
  'when while because although though if unless whereas whenever once as so'.split(' '),
);

/** Cuts at punctuation and at words that open a clause. */
export function outerCuts(sentence: SentenceView): Cut[] {
  const cuts: Cut[] = [];
  for (const at of sentence.words.keys()) {
    const kind = openedAt(sentence, at, cuts.at(-1));
    if (kind !== undefined) cuts.push({ at, kind });
    else if (at === 0 || (isMarked(sentence.words, at) && !insideDate(sentence, at)))
      cuts.push({ at, kind: participleAt(sentence, at) || isApposed(sentence, at) ? 'participle' : 'main' });
  }
  return cuts;
}

/** Whether a past form behind a comma describes the subject: “The tram, built by Northwind, was delivered”. */
function isApposed({ words, groups }: SentenceView, at: number): boolean {
  const index = groups.findIndex(({ first }) => first === at);
  const group = groups[index];
  if (group === undefined || at === 0 || group.head !== at || groups.slice(0, index).some(standsAlone))
    return false;
  const next = groups.slice(index + 1).find(standsAlone);
  const resumes = next !== undefined && isMarked(words, next.first);
  return resumes && PREPOSITIONS.has(words[at + 1]?.lower ?? '') && !SAYING.has(words[at]?.lower ?? '');
}

// “August 20, 2020”
function insideDate({ dated }: SentenceView, at: number): boolean {
  return dated[at] === true && dated[at - 1] === true;
}

/** Whether a gerund stands there, or a past form that opens the sentence and describes its subject. */
function participleAt({ groups }: SentenceView, at: number): boolean {
  return groups.some(
    ({ first, tense }) => first === at && (tense === 'gerund' || (at === 0 && tense === 'participle')),
  );
}

/** The kind of clause that a word opens, if it opens one. */
function openedAt(sentence: SentenceView, at: number, open: Cut | undefined): ClauseKind | undefined {
  const { words } = sentence;
  const word = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (PREPOSITIONS.has(word) && /^(?:which|whom)$/.test(next)) return 'relative';
  if (RELATIVES.has(word)) return PREPOSITIONS.has(words[at - 1]?.lower ?? '') ? undefined : 'relative';
  // “reported losing …”
  if (SAYING.has(words[at - 1]?.lower ?? '') && participleAt(sentence, at)) return 'reported';
  // “That year” says when.
  if (word === 'that') return sentence.dated[at] ? undefined : openedByThat(sentence, at, open);
  // “Because of the storm” has no verb.
  if (SUBORDINATORS.has(word))
    return next !== 'of' && finiteAhead(sentence, at + 1) ? 'subordinate' : undefined;
  if (TEMPORAL.has(word)) {
    if (isDateAlone(sentence, at + 1)) return undefined;
    if (participleAt(sentence, at + 1)) return 'participle';
    return word !== 'during' && word !== 'following' && finiteAhead(sentence, at + 1)
      ? 'subordinate'
      : undefined;
  }
  const joinsDates = sentence.dated[at - 1] && sentence.dated[at + 1];
  return COORDINATORS.has(word) && !joinsDates && finiteAhead(sentence, at + 1)
    ? coordinated(sentence, at, open)
    : undefined;
}

/** Whether nothing but a date stands between a place and the next punctuation: “until Thursday, …”. */
function isDateAlone({ words, dated }: SentenceView, from: number): boolean {
  let at = from;
  while (dated[at] && (at === from || !isMarked(words, at))) at += 1;
  return at > from && isMarked(words, at);
}

// “said ministers and judges must …” and “after A and B left” go on; what is joined to something said is said, too.
function coordinated(
  { words, groups }: SentenceView,
  at: number,
  open: Cut | undefined,
): ClauseKind | undefined {
  const since = open?.at ?? 0;
  const last = groups.findLast(({ head }) => head < at);
  const told = last !== undefined && last.head >= since && standsAlone(last);
  if (told && SAYING.has(words[last.head]?.lower ?? '') && last.head < at - 1) return undefined;
  if (!told && open !== undefined && open.kind !== 'main') return undefined;
  return open?.kind === 'reported' ? 'reported' : 'main';
}

function openedByThat(sentence: SentenceView, at: number, open: Cut | undefined): ClauseKind | undefined {
  const { words, groups } = sentence;
  const since = open?.at ?? 0;
  const said = groups.some(({ head }) => head >= since && head < at && SAYING.has(words[head]?.lower ?? ''));
  const directly = SAYING.has(words[at - 1]?.lower ?? '');
  const again = words[at - 1]?.lower === 'and';
  if (said && (directly || again || finiteAhead(sentence, at + 1))) return 'reported';
  if (again && open?.kind === 'reported') return 'reported';
  return groups.some(({ first }) => first === at + 1 || first === at + 2) ? 'relative' : undefined;
}

/** Whether another finite verb follows one before the next punctuation. */
function resumes({ words, groups }: SentenceView, { head }: VerbGroup): boolean {
  const again = groups.find((group) => group.first > head && standsAlone(group));
  if (again === undefined) return false;
  for (let at = head + 1; at <= again.first; at += 1) if (isMarked(words, at)) return false;
  return true;
}

/** Whether a finite verb comes before the next punctuation or opener; a date may stand between (“when, in 2009, it …”). */
function finiteAhead({ words, groups, dated }: SentenceView, from: number): boolean {
  const next = groups.find((group) => group.first >= from && standsAlone(group));
  if (next === undefined) return false;
  let begun = false;
  for (let at = from; at <= next.first; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (begun && (isMarked(words, at) || SUBORDINATORS.has(lower))) return false;
    // “Though those who were asked said …”
    if (at > from && RELATIVES.has(lower)) return begun && resumes({ words, groups, dated }, next);
    if (at > from && COORDINATORS.has(lower) && (!begun || isMarked(words, at))) return false;
    begun ||= !dated[at] && !PREPOSITIONS.has(lower);
  }
  return true;
}

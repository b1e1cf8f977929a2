import {
  COORDINATORS,
  type Cut,
  PREPOSITIONS,
  type SentenceView,
  standsAlone,
  TEMPORAL,
} from './sentence-view.js';
import { SAYING } from './verb-lists.js';
import type { VerbGroup } from './verbs.js';

/** Cuts that verbs make: after “said”, before “published May 2”, where a clause inside another is over. */
export function innerCuts(sentence: SentenceView, cut: Cut, end: number): Cut[] {
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
function afterDates({ words, dated }: SentenceView, from: number, until: number): number {
  let at = from;
  while (at < until) {
    const leads = PREPOSITIONS.has(words[at]?.lower ?? '') && dated[at + 1];
    if (!dated[at] && !leads) break;
    at += 1;
  }
  return at;
}

/** Whether a past form describes the noun before it: “figures published May 2”, “the settlement reached by …”. */
function isReduced(
  { words, dated }: SentenceView,
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
/** “Won after extra time on Saturday”, “came before dawn on Tuesday”: the verb is the event. */
const NO_EVENTS = new Set('time dawn daybreak sunrise noon midday sunset dusk nightfall midnight'.split(' '));

/** “since its opening in 1987”: a preposition of time, a noun with what describes it, and a date. */
function nounEvent({ words, dated, groups }: SentenceView, cut: Cut, end: number): Cut | undefined {
  for (let at = cut.at; at < end; at += 1) {
    if (!TEMPORAL.has(words[at]?.lower ?? '') || dated[at] || dated[at + 1]) continue;
    for (let noun = at + 1; noun <= at + MOST_NOUN_WORDS && noun + 1 < end; noun += 1) {
      if (groups.some(({ first, head }) => first <= noun && noun <= head)) break;
      const direct = dated[noun + 1] === true;
      const led = /^(?:in|on|of)$/.test(words[noun + 1]?.lower ?? '') && dated[noun + 2] === true;
      if (NO_EVENTS.has(words[noun]?.lower ?? '')) break;
      if ((direct || led) && !dated[noun]) return { at, kind: 'noun', noun };
      if (dated[noun]) break;
    }
  }
  return undefined;
}

import type { Span } from '../../article/article.js';
import type { ClauseKind } from './clause.js';
import { innerCuts } from './inner-cuts.js';
import { outerCuts } from './outer-cuts.js';
import { COORDINATORS, type Cut, PREPOSITIONS, type SentenceView, standsAlone } from './sentence-view.js';
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
  /** Whether it begins with a time: “in 2016 …”. */
  readonly dated: boolean;
}

/** The segments of a sentence in order. */
export function segmentsOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  dates: readonly Span[],
): Segment[] {
  const sentence = { words, groups, dated: datedWords(words, dates) };
  const cuts = outerCuts(sentence);
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

function segment(sentence: SentenceView, { at, kind, noun }: Cut, end: number): Segment {
  const { words, groups, dated } = sentence;
  const own = groups.filter(({ head }) => head >= at && head < end);
  const group = own.find(standsAlone) ?? own[0];
  const begins = COORDINATORS.has(words[at]?.lower ?? '') ? at + 1 : at;
  return {
    start: words[at]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
    kind,
    group: noun === undefined ? group : undefined,
    dated: dated[at] === true || (PREPOSITIONS.has(words[at]?.lower ?? '') && dated[at + 1] === true),
    chained: kind === 'main' && own[0]?.first === begins && groups.some(({ head }) => head === at - 1),
    ...(noun !== undefined && { noun }),
  };
}

import type { Span } from '../../article/article.js';
import type { Clause, ClauseKind } from './clause.js';
import { type Segment, segmentsOf } from './segments.js';
import { verbGroups } from './verbs.js';
import type { Word } from './words.js';

interface Draft {
  readonly kind: ClauseKind;
  readonly parts: Segment[];
  readonly segment: Segment | undefined;
  readonly parent: number | undefined;
}

/** The clauses of a sentence, in the order of their verbs; `dates` are its time expressions in order. */
export function clausesOf(words: readonly Word[], sentence: Span, dates: readonly Span[]): Clause[] {
  const segments = segmentsOf(words, verbGroups(words), dates);
  return join(segments).map((draft) => clauseOf(draft, words, sentence));
}

/** Joins segments to clauses: one without a verb belongs to a neighbour, one cut in two by another is one. */
function join(segments: readonly Segment[]): Draft[] {
  const drafts: Draft[] = [];
  let waiting: Segment[] = [];
  let main: number | undefined;
  // “said that, although …, it had …”, “when, in 2009, it …”: the verb comes behind a comma.
  let opened: ClauseKind | undefined;
  for (const segment of segments) {
    const kind: ClauseKind = segment.kind === 'main' ? (opened ?? 'main') : segment.kind;
    const isMain = kind === 'main';
    if (segment.group === undefined && segment.noun === undefined) {
      if (segment.kind === 'reported' || segment.kind === 'subordinate') opened = kind;
      // Before the main verb, words without one are its subject or say when.
      if (drafts.length === 0 || (main === undefined && isMain) || opened === 'subordinate')
        waiting.push(segment);
      else drafts[holderOf(segment, drafts)]?.parts.push(segment);
      continue;
    }
    const takes = isMain || (opened === 'subordinate' && kind === opened);
    if (kind === opened) opened = undefined;
    const before = drafts.at(-1);
    if (segment.chained && before) {
      before.parts.push(segment);
      continue;
    }
    const parent = leansOn(kind, drafts);
    drafts.push({
      kind,
      parts: takes ? [...waiting, segment] : [segment],
      segment,
      parent: isMain ? undefined : parent,
    });
    if (takes) waiting = [];
    if (isMain) main = drafts.length - 1;
  }
  if (drafts.length === 0) return [{ kind: 'main', parts: waiting, segment: undefined, parent: undefined }];
  drafts.at(-1)?.parts.push(...waiting);
  return drafts.map((draft) => ({ ...draft, parent: draft.parent ?? mainAhead(draft, drafts) }));
}

/**
 * Whose words they are that have no verb: of the clause before, but a time behind the comma that ends a “which …” is of
 * the one around.
 */
function holderOf({ dated }: Segment, drafts: readonly Draft[]): number {
  const last = drafts.length - 1;
  const { kind, parent, parts = [] } = drafts[last] ?? {};
  return dated && kind === 'relative' && parts.length === 1 ? (parent ?? last) : last;
}

/** The clause before that one of a kind leans on. */
function leansOn(kind: ClauseKind, drafts: readonly Draft[]): number | undefined {
  const index = drafts.findLastIndex((draft) => {
    if (kind === 'participle') return draft.kind === 'main' || draft.kind === 'reported';
    return draft.kind !== 'noun' && (kind !== 'reported' || draft.kind !== 'reported');
  });
  return index < 0 ? undefined : index;
}

// “When …, the bank closed”: what leans on a clause may come first.
function mainAhead({ kind }: Draft, drafts: readonly Draft[]): number | undefined {
  if (kind === 'main') return undefined;
  const ahead = drafts.findIndex((other) => other.kind === 'main');
  return ahead < 0 ? undefined : ahead;
}

function clauseOf({ kind, parts, segment, parent }: Draft, words: readonly Word[], sentence: Span): Clause {
  const group = segment?.group;
  const start = Math.min(...parts.map((part) => part.start), sentence.end);
  return {
    kind,
    start,
    end: Math.max(...parts.map((part) => part.end), start),
    parts,
    verb: words[segment?.noun ?? group?.head ?? -1],
    tense: group?.tense,
    prospect: group?.prospect === undefined ? undefined : words[group.prospect]?.start,
    parent,
  };
}

import type { Sentence, Span } from '../../article/article.js';
import { type CalendarDate, dayNumber } from '../../text/calendar.js';
import { lastDayOf, type Period } from '../period.js';
import type { Clause } from './clause.js';
import { roleOf } from './date-role.js';
import type { DatedEvent } from './event.js';
import { labelSpan } from './label.js';
import type { Dated } from './ranges.js';
import { BE_PAST, BE_PRESENT, SAYING } from './verb-lists.js';
import type { Word } from './words.js';

/** A sentence with what was read of it. */
export interface ReadSentence {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Its dates, each with its own event. */
  readonly dates: readonly Dated[];
}

/** An event with the clause whose verb tells it; undefined where a noun does, or a date only compares. */
export interface AttachedEvent extends DatedEvent {
  readonly of: Clause | undefined;
}

/** The event that a date belongs to. */
export function attach(dated: Dated, read: ReadSentence, today: CalendarDate | undefined): AttachedEvent {
  const { text, sentence, words, clauses } = read;
  const { start, end } = dated.mention.reading;
  const ahead = today !== undefined && dayNumber(dated.period.start) > dayNumber(today);
  const event = { sentence, period: dated.period, dated, planned: ahead, verb: undefined, of: undefined };
  const inner = clauses.find(({ parts }) => parts.some((part) => part.start <= start && start < part.end));
  if (inner === undefined) return { ...event, clause: labelSpan(text, sentence) };
  const next = read.dates.find((other) => other.mention.reading.start >= end)?.mention.reading.start;
  const role = roleOf({ start, end }, inner, words, text, next ?? sentence.end);
  if (role.kind === 'aside') return { ...event, clause: role.phrase };
  if (role.kind === 'noun') return { ...event, clause: role.phrase, verb: role.noun };
  const { span, of } = telling(inner, dated, read, today);
  // “Would decide by the end of the month”, said before that end.
  const due = of.tense === 'open' && dated.mention.reading.mod === 'END' && !isOver(dated.period, today);
  const expected = due || of.tense === 'future' || (of.prospect !== undefined && of.prospect < start);
  const planned = ahead || (expected && !tellsWhich(text, dated));
  return { ...event, clause: labelSpan(text, span), verb: of.verb, planned, of };
}

/** Whether a period is over on a day. */
function isOver(period: Period, today: CalendarDate | undefined): boolean {
  return today !== undefined && dayNumber(lastDayOf(period)) < dayNumber(today);
}

/** What stands before the year in “promised to repeal the law of 2022”, but not in “will apply as of 2024”. */
const NAMED_BY = /\b(?!as\b|course\b|end\b|middle\b|start\b|beginning\b)\p{Ll}+\sof\s$/u;

/** Whether a year tells which thing is spoken of rather than when something happens. */
function tellsWhich(text: string, { mention: { reading }, period }: Dated): boolean {
  return (
    period.granularity === 'year' && NAMED_BY.test(text.slice(Math.max(0, reading.start - 24), reading.start))
  );
}

/** “With all votes counted …”, “In a ballot held …”: what happened then is told behind it. */
const OPENING =
  /^(?:With\b|(?:In|At|During|On) [\p{L}\p{N} ’'-]+? (?:held|published|released|issued|broadcast|aired|posted)$)/u;

/** The clause that tells the event of a date which stands in another: its span holds both. */
function telling(
  inner: Clause,
  { period }: Dated,
  read: ReadSentence,
  today: CalendarDate | undefined,
): { readonly span: Span; readonly of: Clause } {
  const outer = inner.parent === undefined ? undefined : read.clauses[inner.parent];
  // What was said to come has not come on a day that is over: “said it must be ready … at a meeting on Thursday”.
  const saidThen = inner.kind === 'reported' && inner.tense === 'future' && isOver(period, today);
  // “While he was in Rome on Sunday, they voted”: the vote is the event.
  const verb = inner.verb?.lower ?? '';
  const frames = inner.kind === 'subordinate' && (BE_PAST.has(verb) || BE_PRESENT.has(verb));
  // “With all votes counted on Monday, he had won”: so is this.
  const opens = inner.kind === 'participle' && OPENING.test(read.text.slice(outer?.start, inner.verb?.end));
  const of = outer !== undefined && (saidThen || frames || opens) ? outer : inner;
  return { span: around([inner, withWhatWasSaid(of, read)]), of };
}

/** A clause of saying with what was said, unless that has a date and so an entry of its own. */
function withWhatWasSaid(clause: Clause, { clauses, dates }: ReadSentence): Span {
  const said = whatWasSaid(clause, clauses);
  const free = said.every(({ start, end }) =>
    dates.every(({ mention: { reading } }) => reading.start < start || reading.start >= end),
  );
  return free ? around([clause, ...said]) : clause;
}

/** The clauses that tell what was said, where the verb of another is one of saying. */
export function whatWasSaid(clause: Clause, clauses: readonly Clause[]): Clause[] {
  if (!SAYING.has(clause.verb?.lower ?? '')) return [];
  const index = clauses.indexOf(clause);
  return clauses.filter(({ kind, parent }) => kind === 'reported' && parent === index);
}

/** The span from the first of some to the end of the last. */
export function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

import { termOf } from '../../text/terms.js';
import { tokenize } from '../../text/tokens.js';
import type { DatedEvent } from './event.js';
import { PRESENT_FORMS, SAYING } from './verb-lists.js';

/** One event and every place that tells it, the first one first. */
export interface ToldEvent {
  readonly event: DatedEvent;
  readonly again: readonly DatedEvent[];
}

/** What of an event's words is compared with another's. */
interface Fingerprint {
  readonly day: string;
  /** Term of the verb or noun; undefined where it could stand for any event. */
  readonly verb: string | undefined;
  readonly subject: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Puts together what is told twice: the same date and the same words for what happened. Keeps the order. */
export function mergeSame(events: readonly DatedEvent[], text: string): ToldEvent[] {
  const merged: { readonly event: DatedEvent; readonly again: DatedEvent[]; readonly print: Fingerprint }[] =
    [];
  if (events.length > MOST_EVENTS) return events.map((event) => ({ event, again: [] }));
  const byDay = new Map<string, typeof merged>();
  for (const event of events) {
    const print = fingerprint(event, text);
    const sameDay = byDay.get(print.day) ?? [];
    const twin = sameDay.slice(-MOST_COMPARED).find((other) => isSame(other, { event, print }));
    if (twin) {
      twin.again.push(event);
      continue;
    }
    const told = { event, again: [], print };
    merged.push(told);
    byDay.set(print.day, sameDay);
    sameDay.push(told);
  }
  return merged.map(({ event, again }) => ({ event, again }));
}

/** So many events of one day are compared, the last ones, in an article of so many at most: a hostile text has more. */
const MOST_COMPARED = 30;
const MOST_EVENTS = 2000;

/** What so many of the shorter one's words have in common is the same; fewer than this many words tell too little. */
const ALIKE = 0.65;
const FEWEST_TERMS = 3;

interface Compared {
  readonly event: DatedEvent;
  readonly print: Fingerprint;
}

function isSame(a: Compared, b: Compared): boolean {
  if (a.event.planned !== b.event.planned || a.event.sentence.start === b.event.sentence.start) return false;
  const [one, other] = [a.print, b.print];
  if (one.numbers.size > 0 && other.numbers.size > 0 && shared(one.numbers, other.numbers) === 0)
    return false;
  if (overlap(one.terms, other.terms) >= ALIKE) return true;
  // The same verb of the same subject; without a date the verb alone tells too little.
  const dated = a.event.dated !== undefined && b.event.dated !== undefined;
  return (
    dated &&
    one.verb !== undefined &&
    one.verb === other.verb &&
    overlap(one.subject, other.subject, 1) >= ALIKE
  );
}

/** What share of the smaller set's terms both have; 0 where it holds fewer than `fewest`. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, fewest = FEWEST_TERMS): number {
  const size = Math.min(a.size, b.size);
  return size < fewest ? 0 : shared(a, b) / size;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((term) => b.has(term)).length;
}

function fingerprint({ clause, verb, dated, period }: DatedEvent, text: string): Fingerprint {
  const date = dated && {
    start: dated.mention.reading.start,
    end: (dated.until ?? dated).mention.reading.end,
  };
  const words = tokenize(text, clause).filter(
    ({ start, end }) => !date || end <= date.start || start >= date.end,
  );
  const terms = (part: typeof words) =>
    new Set(part.map((word) => termOf(word.text)).filter((term) => term !== undefined));
  const word = verb && text.slice(verb.start, verb.end);
  const general =
    word === undefined || SAYING.has(word.toLowerCase()) || PRESENT_FORMS.has(word.toLowerCase());
  const { year, month, day } = period.start;
  return {
    day: [period.granularity, year, month, day, dated?.until?.mention.value].join(' '),
    verb: general ? undefined : termOf(word),
    subject: terms(words.filter(({ end }) => verb !== undefined && end <= verb.start)),
    terms: terms(words),
    numbers: new Set(words.filter((each) => /^\p{N}/u.test(each.text)).map((each) => each.text)),
  };
}

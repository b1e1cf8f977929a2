import { type CalendarDate, dayNumber } from '../../text/calendar.js';
import { GRANULARITIES, type Granularity, lastDayOf, type Period, periodOf, rank } from '../period.js';
import type { Stance } from './stance.js';

/** The tense of a verb; `since` looks back whatever the verb, `deadline` ahead from a past one (“gave them until Monday”). */
export type Tense = 'past' | 'future' | 'since' | 'deadline' | 'unknown';

/** The dates that a text has told so far. */
export class Told {
  readonly #last: (Period | undefined)[] = GRANULARITIES.map(() => undefined);
  #line: Period | undefined;

  tell(period: Period, stance: Stance): void {
    const before = this.last('year');
    for (let index = rank(period.granularity); index < this.#last.length; index += 1)
      this.#last[index] = period;
    if (rank(period.granularity) > rank('year')) return;
    const moves = stance === 'fronted' || (stance === 'plain' && this.#movesOn(period, before));
    if (this.#line === undefined || moves) this.#line = period;
  }

  // A date in mid-sentence may look aside (“declassified in 2005”): it moves the story on if it is a month or a day of
  // the same year or the next, or the second in a row from another year.
  #movesOn({ granularity, start }: Period, before: Period | undefined): boolean {
    if (granularity === 'year' || this.#line === undefined) return false;
    const years = start.year - this.#line.start.year;
    return years === 0 || years === 1 || start.year === before?.start.year;
  }

  /** The last date told that is at least as fine as a granularity. */
  last(granularity: Granularity): Period | undefined {
    return this.#last[rank(granularity)];
  }

  /** Whether there is such a date, and what was told since is no month or season of another time: years are told in passing. */
  isLatest(granularity: Granularity): boolean {
    const last = this.last(granularity);
    const since = this.last('half');
    if (last === undefined || since === undefined || rank(granularity) > rank('half'))
      return last !== undefined;
    const day = dayNumber(last.start);
    return day >= dayNumber(since.start) && day <= dayNumber(lastDayOf(since));
  }

  /** Where the story stands: what a month or a day without a year follows. */
  get line(): Period | undefined {
    return this.#line;
  }
}

/** What an expression is resolved against. */
export interface Context {
  readonly published: CalendarDate | undefined;
  /** Whether the text tells a history, so that open dates follow the date told last and not the publication date. */
  readonly narrative: boolean;
  /** Whether the text writes the day before the month in numbers: 2/7/22 is 2 July. */
  readonly dayFirst: boolean;
  readonly told: Told;
  /** The old date that news is looking back to where the expression stands. */
  readonly lookBack: Period | undefined;
  /** The tense of the verb that the expression belongs to; read only where it matters. */
  readonly tense: () => Tense;
}

/** The period that something of a granularity is counted from; undefined if nothing is known. */
export function anchorFor(
  from: 'published' | 'told' | 'context',
  granularity: Granularity,
  { published, narrative, told }: Context,
): Period | undefined {
  const today = published && periodOf('day', published);
  if (from === 'published' && today === undefined) return undefined;
  if (narrative) return told.last(granularity) ?? (from === 'told' ? undefined : today);
  return from === 'told' ? (told.last(granularity) ?? today) : today;
}

import { type CalendarDate, dayNumber } from '../../text/calendar.js';
import { type Period, periodOf } from '../period.js';
import type { AttachedEvent } from './attach.js';

/** How far back news may lie: the days of a week. */
const FRESH = 7;

/**
 * The day that news without a date is of: the fresh day that a main clause told last (“said on Friday … He added”),
 * before one is told the first that is, and without any the day of publication.
 */
export class NewsDay {
  readonly #published: CalendarDate;
  #day: Period;

  /** `lead` are the events of the first sentences. */
  constructor(published: CalendarDate, lead: readonly AttachedEvent[]) {
    this.#published = published;
    this.#day = lead.find((event) => this.#isFresh(event))?.period ?? periodOf('day', published);
  }

  /** Takes note of the events of a sentence; sentences must be passed in order. */
  tell(events: readonly AttachedEvent[]): void {
    this.#day = events.findLast((event) => this.#isFresh(event))?.period ?? this.#day;
  }

  get day(): Period {
    return this.#day;
  }

  #isFresh({ of, period, planned }: AttachedEvent): boolean {
    if (of?.kind !== 'main' || planned || period.granularity !== 'day') return false;
    const ago = dayNumber(this.#published) - dayNumber(period.start);
    return ago >= 0 && ago < FRESH;
  }
}

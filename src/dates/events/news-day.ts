import { type CalendarDate, dayNumber } from '../../text/calendar.js';
import { lastDayOf, type Period, periodOf } from '../period.js';
import type { AttachedEvent } from './attach.js';

/** How far back news may lie: the days of a week. */
const FRESH = 7;
/** What lies further back than these days is history. */
const RECENT = 31;

/**
 * The day that news without a date is of: the fresh day that a main clause told last (“said on Friday … He added”),
 * before one is told the first that is, and without any the day of publication.
 */
export class NewsDay {
  readonly #published: CalendarDate;
  #day: Period;
  #inHistory = false;

  /** `lead` are the events of the first sentences. */
  constructor(published: CalendarDate, lead: readonly AttachedEvent[]) {
    this.#published = published;
    this.#day = lead.find((event) => this.#isFresh(event))?.period ?? periodOf('day', published);
  }

  /** Takes note of the events of a sentence; sentences must be passed in order. */
  tell(events: readonly AttachedEvent[]): void {
    this.#day = events.findLast((event) => this.#isFresh(event))?.period ?? this.#day;
    const last = events.findLast(({ of, planned }) => of?.kind === 'main' && !planned);
    if (last) this.#inHistory = this.#daysAgo(lastDayOf(last.period)) > RECENT;
  }

  get day(): Period {
    return this.#day;
  }

  /** Whether the article is telling what happened long ago, so that the past tense alone makes no news. */
  get inHistory(): boolean {
    return this.#inHistory;
  }

  #isFresh({ of, period, planned }: AttachedEvent): boolean {
    if (of?.kind !== 'main' || planned || period.granularity !== 'day') return false;
    const ago = this.#daysAgo(period.start);
    return ago >= 0 && ago < FRESH;
  }

  #daysAgo(day: CalendarDate): number {
    return dayNumber(this.#published) - dayNumber(day);
  }
}

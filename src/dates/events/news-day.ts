import { type CalendarDate, dayNumber } from '../../text/calendar.js';
import { type Period, periodOf } from '../period.js';

/** How far back news may lie: the days of a week. */
const FRESH = 7;

/** The day that news without a date is of. Sentences must be passed in order. */
export class NewsDay {
  readonly #published: CalendarDate | undefined;
  #told: Period | undefined;

  constructor(published: CalendarDate | undefined) {
    this.#published = published;
  }

  /** Takes note of the day of something that happened, told in a main clause. */
  tell(period: Period): void {
    if (this.#published === undefined || period.granularity !== 'day') return;
    const ago = dayNumber(this.#published) - dayNumber(period.start);
    if (ago >= 0 && ago < FRESH) this.#told = period;
  }

  /** The day told last, or else the publication's; undefined where neither is known. */
  get day(): Period | undefined {
    return this.#told ?? (this.#published && periodOf('day', this.#published));
  }
}

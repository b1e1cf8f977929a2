import { type CalendarDate, dayNumber } from '../../text/calendar.js';
import { type Period, rank } from '../period.js';
import type { Resolution } from './resolve.js';

const REACH = 300;
const OLD_DAYS = 300;

/**
 * News that looks back tells a piece of history: “It failed on 15 September 2008. On 29 September …”. The old date
 * stands for the ones soon behind it, until something is counted from the publication again.
 */
export class LookBack {
  readonly #text: string;
  readonly #published: CalendarDate | undefined;
  #date: Period | undefined;
  #end = 0;

  constructor(text: string, published: CalendarDate | undefined) {
    this.#text = text;
    this.#published = published;
  }

  /** The old month or day that an expression at a place still goes by. */
  at(start: number): Period | undefined {
    const near = start - this.#end <= REACH && !this.#text.slice(this.#end, start).includes('\n\n');
    return near ? this.#date : undefined;
  }

  /** Takes note of a resolved expression. */
  pass({ period, anchor }: Resolution, start: number, end: number): void {
    if (period === undefined || this.#published === undefined) return;
    const goesOn = anchor === undefined || anchor === this.at(start);
    const fine = rank(period.granularity) <= rank('month');
    const old = dayNumber(this.#published) - dayNumber(period.start) > OLD_DAYS;
    this.#date = goesOn && fine && old ? period : undefined;
    this.#end = end;
  }
}

import { type CalendarDate, dayNumber } from '../../text/calendar.js';
import { lastDayOf, type Period, periodOf } from '../period.js';
import { stanceAt } from '../resolve/stance.js';
import type { AttachedEvent } from './attach.js';
import type { Dated } from './ranges.js';

/** How far back news may lie: the days of a week. */
const FRESH = 7;
/** What lies further back than these days is history. */
const RECENT = 31;

/**
 * The day that news without a date is of: the fresh day that a main clause told last (“said on Friday … He added”),
 * before one is told the first that the first sentences name, and without any the day of publication. A paragraph behind
 * the first sentences begins with the day that those told last: a report goes back to its news.
 */
export class NewsDay {
  readonly #text: string;
  readonly #published: CalendarDate;
  #day: Period;
  #dayOfLead: Period;
  #paragraph = 0;
  #inHistory = false;

  /** `lead` are the events of the text's first sentences. */
  constructor(text: string, published: CalendarDate, lead: readonly AttachedEvent[]) {
    this.#text = text;
    this.#published = published;
    this.#day = lead.find((event) => this.#isOfNews(event))?.period ?? periodOf('day', published);
    this.#dayOfLead = lead.findLast((event) => this.#isFresh(event))?.period ?? this.#day;
  }

  /** Takes note of the events of a sentence; sentences must be passed in order, with whether they are of the first. */
  tell(events: readonly AttachedEvent[], paragraph: number, inLead: boolean): void {
    if (paragraph !== this.#paragraph && !inLead) this.#day = this.#dayOfLead;
    this.#paragraph = paragraph;
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

  /** “Three died when a ferry sank on Saturday”, “told Thursday’s meeting”, but not “who was arrested on Monday”. */
  #isOfNews(event: AttachedEvent): boolean {
    const kind = event.of?.kind ?? (event.verb === undefined ? 'aside' : 'noun');
    return ['main', 'subordinate', 'noun'].includes(kind) && this.#isFreshDay(event);
  }

  #isFresh(event: AttachedEvent): boolean {
    return event.of?.kind === 'main' && this.#isFreshDay(event);
  }

  /** What lasts since a day, or had happened before what is told, is not the news of it. */
  #isFreshDay({ of, dated, period, planned }: AttachedEvent): boolean {
    if (planned || period.granularity !== 'day' || of?.tense === 'pluperfect' || this.#lasts(dated))
      return false;
    const ago = this.#daysAgo(period.start);
    return ago >= 0 && ago < FRESH;
  }

  #lasts(dated: Dated | undefined): boolean {
    return dated !== undefined && stanceAt(this.#text, dated.mention.reading.start) === 'aside';
  }

  #daysAgo(day: CalendarDate): number {
    return dayNumber(this.#published) - dayNumber(day);
  }
}

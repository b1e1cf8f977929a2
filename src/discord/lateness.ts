/**
 * How late an event of Discord's is taken up, in milliseconds. The clocks of Discord and of this machine may differ: the
 * least difference seen so far counts as theirs, and what goes beyond it as delay.
 */
export class Lateness {
  #clocks = Number.POSITIVE_INFINITY;

  /** `created` is Discord's time of the event, `now` this machine's, both in milliseconds. */
  of(created: number, now: number): number {
    this.#clocks = Math.min(this.#clocks, now - created);
    return now - created - this.#clocks;
  }
}

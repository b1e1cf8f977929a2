import type { Log } from '../log.js';
import { settlesWithin } from './time.js';

/** How many ids are remembered: what Discord sends twice, as after a lost connection, comes soon after. */
const REMEMBERED = 10_000;

/** What the bot is doing. Each thing is done once, an error ends nothing but its own job, and all of it can be awaited. */
export class Work {
  readonly #log: Log;
  readonly #running = new Set<Promise<void>>();
  readonly #seen = new Set<string>();
  #open = true;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Starts a job on the interaction or message of this id, unless it was seen before or the bot is stopping. */
  start(id: string, job: () => Promise<void>): void {
    if (!this.#open || this.#seen.has(id)) return;
    this.#remember(id);
    const running = this.#attempt(job).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Takes nothing more on; resolves to whether all that was under way ended within so many milliseconds. */
  finish(milliseconds: number): Promise<boolean> {
    this.#open = false;
    return settlesWithin(milliseconds, Promise.all(this.#running));
  }

  async #attempt(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (err) {
      this.#log.error({ err }, 'something unexpected went wrong');
    }
  }

  #remember(id: string): void {
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > REMEMBERED && oldest !== undefined) this.#seen.delete(oldest);
  }
}

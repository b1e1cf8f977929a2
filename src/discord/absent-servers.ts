import type { Store } from '../store/store.js';

/** Where the bot is. */
export interface Membership {
  /** Whether it is in a server, during an outage of it, too. */
  readonly isIn: (server: string) => boolean;
  /** Whether this process would know: with several, each has its part of the servers. */
  readonly knows: (server: string) => boolean;
}

/** What is noted of a server that the bot is not in: since when, as `Date` prints it in ISO 8601. */
const ABSENT_SINCE = 'absent since';

/** So long is kept what a server that the bot is not in had: a wrong token must not cost everything at once. */
const KEEP_ABSENT_MS = 24 * 3_600_000;

/**
 * Erases what is kept of servers that removed the bot while it was not running, a day after that is seen. Gives how many
 * were erased, and how many wait for it.
 */
export async function forgetAbsent(
  store: Store,
  { isIn, knows }: Membership,
  now: Date,
): Promise<{ readonly erased: number; readonly waiting: number }> {
  let erased = 0;
  let waiting = 0;
  for (const [server, since] of await store.serversWith(ABSENT_SINCE)) {
    if (!knows(server)) continue;
    const owner = `server/${server}` as const;
    if (isIn(server)) {
      if (since !== undefined) await store.set(owner, ABSENT_SINCE, undefined);
    } else if (since === undefined) {
      await store.set(owner, ABSENT_SINCE, now.toISOString());
      waiting += 1;
    } else if (now.getTime() - Date.parse(since) >= KEEP_ABSENT_MS) {
      await store.forget(owner);
      erased += 1;
    } else waiting += 1;
  }
  return { erased, waiting };
}

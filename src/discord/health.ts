import { createHistogram } from 'node:perf_hooks';
import type { Client } from 'discord.js';
import type { Log } from '../log.js';
import type { Activity } from './activity.js';

const HOUR_MS = 3_600_000;

/**
 * Writes a line into the log every hour: how many servers the bot is in, how many interactions and messages it dealt
 * with in that hour, and the median and the 99th percentile of the milliseconds from the arrival of one to Discord's
 * word that the reply is there. What people type ahead is not counted. Returns what ends it.
 */
export function logHealth(client: Client, activity: Activity, log: Log): () => void {
  const microseconds = createHistogram({ highest: HOUR_MS * 1000 });
  activity.on('handled', (kind, milliseconds) => {
    if (kind !== 'autocomplete') microseconds.record(Math.max(1, Math.round(milliseconds * 1000)));
  });
  const timer = setInterval(() => {
    const { count: interactions } = microseconds;
    const latency = interactions > 0 && {
      p50: microseconds.percentile(50) / 1000,
      p99: microseconds.percentile(99) / 1000,
    };
    log.info({ servers: client.guilds.cache.size, interactions, ...latency }, 'the last hour');
    microseconds.reset();
  }, HOUR_MS);
  return () => clearInterval(timer);
}

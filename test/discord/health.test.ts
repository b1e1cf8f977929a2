import { Client, Collection } from 'discord.js';
import { afterEach, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { Activity } from '../../src/discord/activity.js';
import { logHealth } from '../../src/discord/health.js';
import { createLog } from '../../src/log.js';

const HOUR_MS = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

/** What is logged of a bot that is in one server, and what it does. */
function watched() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const lines: object[] = [];
  const log = createLog(readConfig({ DISCORD_TOKEN: 'a.token' }), {
    write: (line) => lines.push(JSON.parse(line)),
  });
  const client = new Client({ intents: [] });
  vi.spyOn(client.guilds, 'cache', 'get').mockReturnValue(new Collection([['1', Object.create(null)]]));
  const activity = new Activity();
  return { lines, activity, end: logHealth(client, activity, log) };
}

test('every hour the log has a line with the servers, what was dealt with, and how fast', () => {
  const { lines, activity, end } = watched();
  for (let milliseconds = 1; milliseconds <= 100; milliseconds += 1) {
    activity.emit('handled', milliseconds % 2 === 0 ? 'command' : 'message', milliseconds);
  }
  activity.emit('handled', 'autocomplete', 5000);
  vi.advanceTimersByTime(HOUR_MS - 1);
  expect(lines).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(lines).toMatchObject([{ level: 'info', msg: 'the last hour', servers: 1, interactions: 100 }]);
  const { p50, p99 } = lines[0] as { p50: number; p99: number };
  expect(p50).toBeCloseTo(50, 0);
  expect(p99).toBeCloseTo(99, 0);
  end();
});

test('each hour counts for itself; one without anything has no latency', () => {
  const { lines, activity, end } = watched();
  activity.emit('handled', 'command', 0);
  vi.advanceTimersByTime(2 * HOUR_MS);
  expect(lines).toMatchObject([{ interactions: 1, p50: 0.001 }, { interactions: 0 }]);
  expect(lines[1]).not.toHaveProperty('p50');
  end();
  vi.advanceTimersByTime(2 * HOUR_MS);
  expect(lines).toHaveLength(2);
});

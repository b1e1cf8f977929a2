import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { GatewayOpcodes } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { shardEnvironment } from '../../src/discord/sharding.js';
import { openDiscord } from './harness.js';
import { GLOBAL_COMMANDS, type Loopback } from './loopback/loopback.js';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'bin', 'footnote.cjs');

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The built bot with a process for each of two shards. */
async function startTwo(env: NodeJS.ProcessEnv = {}) {
  const discord = await openDiscord();
  discord.world.shards = 2;
  const { DISCORD_GUILD_ID: _, SEEDS_DIR: __, LOG_LEVEL: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [MAIN, 'bot'], {
    env: {
      ...inherited,
      DISCORD_TOKEN: discord.world.token,
      DISCORD_API_URL: discord.apiUrl,
      SHARDS: 'auto',
      SEMANTIC: 'off',
      ...env,
    },
  });
  running.push(child);
  const written = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = once(child, 'close').then(async ([status]) => ({ status, written: await written }));
  return { discord, child, ended };
}

/** The shards that identified themselves, in order, as soon as there are so many. */
async function identified({ gateway }: Loopback, count: number): Promise<unknown[]> {
  const isIdentify = ({ op }: { op: number }) => op === GatewayOpcodes.Identify;
  const frames = await gateway.frames.waitFor('the shards', isIdentify, count);
  return frames.map(({ d }) => (d as { shard: unknown }).shard);
}

/** The processes that a process started, the oldest first. */
function startedBy({ pid }: ChildProcess): number[] {
  return execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid), '--sort', 'start_time'], {
    encoding: 'utf8',
  })
    .trim()
    .split(/\s+/)
    .map(Number);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('SHARDS=auto', () => {
  test('starts a process for each shard, answers, starts again what ends, and ends with status 0', async () => {
    const { discord, child, ended } = await startTwo();
    expect(await identified(discord, 2)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    await discord.answerTo(discord.command('summary'));
    expect(discord.requests.entries.filter(({ route }) => route === `PUT ${GLOBAL_COMMANDS}`)).toHaveLength(
      1,
    );

    const [first = 0, second = 0] = startedBy(child);
    process.kill(second, 'SIGKILL');
    expect((await identified(discord, 3))[2]).toEqual([1, 2]);

    child.kill('SIGTERM');
    // As from a service manager that signals all processes: no answer may be cut off by the second word.
    process.kill(first, 'SIGTERM');
    const { status, written } = await ended;
    expect({ status, stderr: written[1] }).toEqual({ status: 0, stderr: '' });
    expect(written[0]).toContain('the shard’s process ended; it is started again in 1 s');
    expect(isAlive(first)).toBe(false);
  }, 30_000);

  test('where the first cannot start, it has told why, and all ends with status 1', async () => {
    const { discord, ended } = await startTwo();
    discord.gateway.refuseWith(4014);
    const { status, written } = await ended;
    expect(status).toBe(1);
    expect(written[1]).toMatch(/^footnote: Discord refuses the intents [^\n]+\n$/);
  }, 20_000);

  test('without the token’s consent no process is started', async () => {
    const { ended } = await startTwo({ DISCORD_TOKEN: 'wrong.token.altogether' });
    const { status, written } = await ended;
    expect(status).toBe(1);
    expect(written[1]).toMatch(/^footnote: [^\n]+ 401[^\n]+\n$/);
  }, 20_000);

  test('where the ports of the metrics would run out, it says so before any process is started', async () => {
    const { ended } = await startTwo({ METRICS_PORT: '65535' });
    const { status, written } = await ended;
    expect(status).toBe(1);
    expect(written[1]).toMatch(/^footnote: METRICS_PORT is 65535, [^\n]+ up to 65534, [^\n]+\n$/);
  }, 20_000);

  test('the processes end where the one that started them is gone', async () => {
    const { discord, child } = await startTwo();
    await identified(discord, 1);
    await discord.answerTo(discord.command('summary'));
    const [first = 0] = startedBy(child);
    child.kill('SIGKILL');
    await expect.poll(() => isAlive(first), { timeout: 6000 }).toBe(false);
  }, 20_000);
});

describe('shardEnvironment', () => {
  test('says in the bot’s own variables what discord.js tells a process', () => {
    const env = { SHARDING_MANAGER: 'true', SHARDS: '3', SHARD_COUNT: '4', METRICS_PORT: '9000' };
    expect(shardEnvironment(env)).toMatchObject({ SHARD_LIST: '3', SHARD_COUNT: '4', METRICS_PORT: '9003' });
    expect(shardEnvironment(env)).not.toHaveProperty('SHARDS');
    expect(shardEnvironment({ ...env, METRICS_PORT: '' })).toMatchObject({ METRICS_PORT: '' });
  });

  test('leaves any other environment as it is', () => {
    const env = { SHARDS: 'auto', METRICS_PORT: '9000' };
    expect(shardEnvironment(env)).toBe(env);
  });
});

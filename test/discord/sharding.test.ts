import { type ChildProcess, execFileSync } from 'node:child_process';
import { GatewayOpcodes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { shardEnvironment } from '../../src/discord/sharding.js';
import { startBuiltBot } from './built-bot.js';
import { openDiscord } from './harness.js';
import { GLOBAL_COMMANDS, type Loopback } from './loopback/loopback.js';

/** The built bot with a process for each of two shards. */
async function startTwo(env: NodeJS.ProcessEnv = {}) {
  const discord = await openDiscord();
  discord.world.shards = 2;
  const { child, ended } = startBuiltBot(discord, { SHARDS: 'auto', SEMANTIC: 'off', ...env });
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
    const { status, stdout, stderr } = await ended;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('the shard’s process ended; it is started again in 1 s');
    expect(isAlive(first)).toBe(false);
  }, 30_000);

  test('where the first cannot start, it has told why, and all ends with status 1', async () => {
    const { discord, ended } = await startTwo();
    discord.gateway.refuseWith(4014);
    const { status, stderr } = await ended;
    expect(status).toBe(1);
    expect(stderr).toMatch(/^footnote: Discord refuses the intents [^\n]+\n$/);
  }, 20_000);

  test('without the token’s consent no process is started', async () => {
    const { ended } = await startTwo({ DISCORD_TOKEN: 'wrong.token.altogether' });
    const { status, stderr } = await ended;
    expect(status).toBe(2);
    expect(stderr).toMatch(/^footnote: Discord does not accept DISCORD_TOKEN: [^\n]+\n$/);
  }, 20_000);

  test('where the ports of the metrics would run out, it says so before any process is started', async () => {
    const { ended } = await startTwo({ METRICS_PORT: '65535' });
    const { status, stderr } = await ended;
    expect(status).toBe(2);
    expect(stderr).toMatch(/^footnote: METRICS_PORT is 65535, [^\n]+ up to 65534, [^\n]+\n$/);
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

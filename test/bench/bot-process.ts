import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { GatewayOpcodes } from 'discord.js';
import { packageFile } from '../../src/package.js';
import { GLOBAL_COMMANDS, type Loopback, startLoopback } from '../discord/loopback/loopback.js';

/** The built programs that are compared, by name. */
export const BOTS = {
  footnote: { file: 'dist/bin/footnote.cjs', ready: `PUT ${GLOBAL_COMMANDS}` },
  ping: { file: 'dist/test/bench/ping-bot.js', ready: undefined },
} as const;

/** Until what a bot keeps only while it is needed, as Footnote what draws pictures, is gone. */
const REST_MS = 12_000;

export type BotName = keyof typeof BOTS;

/** A bot as a process of its own, on a Discord of its own. */
export interface BotProcess {
  readonly discord: Loopback;
  /** Milliseconds from the start of the process to READY. */
  readonly startMs: number;
  /** Rejects when the process ends. */
  readonly failed: Promise<never>;
  /** Resident memory at rest, also of the processes that it has started, in MiB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a bot; resolves when it has got READY and, unless it is one of several, done what it does then. */
export async function startProcess(name: BotName, env: NodeJS.ProcessEnv = {}): Promise<BotProcess> {
  const { file, ready } = BOTS[name];
  const discord = await startLoopback();
  const started = performance.now();
  const child = spawn(process.execPath, [packageFile(file)], {
    env: {
      ...process.env,
      // Empty counts as not set, and wins over a file .env.
      ...{ DISCORD_GUILD_ID: '', SEEDS_DIR: '', METRICS_PORT: '', SEMANTIC: '' },
      // One person asks all the time.
      ...{ PERSON_LIMIT: 'off', SERVER_LIMIT: 'off' },
      DISCORD_TOKEN: discord.world.token,
      DISCORD_API_URL: discord.apiUrl,
      LOG_LEVEL: 'warn',
      ...env,
    },
    // What a bot warns of belongs beside the figures.
    stdio: ['ignore', 2, 2],
  });
  const ended = once(child, 'exit');
  const failed = ended.then(([status]): never => {
    throw new Error(`${name} ended with status ${status}`);
  });
  failed.catch(() => undefined);
  // READY is sent at once where a bot identifies itself.
  const identified = discord.gateway.frames.waitFor('identify', ({ op }) => op === GatewayOpcodes.Identify);
  await Promise.race([identified, failed]);
  const startMs = performance.now() - started;
  await (ready === undefined || env['SHARD_LIST'] ? discord.gateway.arrived() : discord.requested(ready));
  return {
    discord,
    startMs,
    failed,
    async memory() {
      await setTimeout(REST_MS);
      const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
        .trim()
        .split('\n');
      const processes = rows.map((row) => row.trim().split(/\s+/u).map(Number));
      const own = processes.filter(([pid, parent]) => pid === child.pid || parent === child.pid);
      return own.reduce((sum, [, , size = 0]) => sum + size, 0) / 1024;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await discord.close();
    },
  };
}

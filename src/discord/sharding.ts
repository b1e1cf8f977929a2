import { setTimeout as delay } from 'node:timers/promises';
import { REST, type RESTGetAPIGatewayBotResult, Routes, type Shard, ShardingManager } from 'discord.js';
import type { Config } from '../config.js';
import { SetupError } from '../errors.js';
import type { Log } from '../log.js';
import { loginError } from './connection-error.js';
import { settlesWithin } from './time.js';

/** What a process of `runShards` is sent when it is to end as by a signal. */
const STOP = 'stop';

/** Milliseconds between two processes' logins (Discord takes one in five seconds), and for each to be ready. */
const LOGIN_PAUSE_MS = 5500;
const READY_MS = 120_000;
/** A process that ended is started again after a pause, which doubles where it ends again before a calm minute is over. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 300_000;
const CALM_MS = 60_000;
const HIGHEST_PORT = 65_535;
/** Milliseconds for all processes to end by themselves, a little more than each takes at most. */
const END_MS = 4500;

/**
 * The environment of a process that `runShards` started, in the bot's own variables: its one shard, and a port for its
 * metrics which is the given one plus the shard's number. Any other environment stays as it is.
 */
export function shardEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (!isShard(env)) return env;
  const { SHARDS: shard, METRICS_PORT: port, ...others } = env;
  return { ...others, SHARD_LIST: shard, METRICS_PORT: port && String(Number(port) + Number(shard)) };
}

/** Whether this process is one of those that `runShards` started: discord.js says so. */
function isShard(env: NodeJS.ProcessEnv): boolean {
  return env['SHARDING_MANAGER'] === 'true';
}

/** Stops such a process when the one that started it says so, or is gone. */
export function onShardsStopped(env: NodeJS.ProcessEnv, stop: () => void): void {
  if (!isShard(env)) return;
  process.on('message', (message) => {
    if (message === STOP) stop();
  });
  process.once('disconnect', stop);
}

/**
 * Runs this program once for each connection (shard) that Discord advises, as a process of its own, until `stopping`;
 * one that ends is started again. Resolves to the exit status: 1 where one could not start, which has told why.
 * @throws {UserError} where Discord does not let the bot in.
 */
export async function runShards(config: Config, log: Log, stopping: AbortSignal): Promise<number> {
  const count = await advisedShards(config);
  const lastPort = (config.metricsPort ?? 0) + count - 1;
  if (lastPort > HIGHEST_PORT)
    throw new SetupError(
      `METRICS_PORT is ${config.metricsPort}, and each of ${count} shards needs the next port: give one up to ${HIGHEST_PORT - count + 1}, or leave it empty.`,
    );
  const [file = ''] = process.argv.slice(1);
  const manager = new ShardingManager(file, {
    token: config.token.reveal(),
    totalShards: count,
    shardArgs: process.argv.slice(2),
    execArgv: process.execArgv,
    respawn: false,
  });
  log.info({ shards: count }, 'one process for each shard');
  const shards: Shard[] = [];
  try {
    for (let id = 0; id < count && !stopping.aborted; id += 1) {
      if (id > 0) await delay(LOGIN_PAUSE_MS, undefined, { signal: stopping });
      const shard = manager.createShard(id);
      shards.push(shard);
      await shard.spawn(READY_MS);
      startAgain(shard, log, stopping);
    }
    if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve));
    return 0;
  } catch (err) {
    if (stopping.aborted) return 0;
    log.debug({ err }, 'a shard could not start');
    return 1;
  } finally {
    await endAll(shards);
  }
}

/** How many connections Discord advises: one for about a thousand servers. */
async function advisedShards(config: Config): Promise<number> {
  const rest = new REST(config.apiUrl === undefined ? {} : { api: config.apiUrl });
  try {
    const advice = await rest.setToken(config.token.reveal()).get(Routes.gatewayBot());
    return (advice as RESTGetAPIGatewayBotResult).shards;
  } catch (error) {
    throw loginError(error, config);
  }
}

function startAgain(shard: Shard, log: Log, stopping: AbortSignal): void {
  let pause = FIRST_PAUSE_MS;
  let ready = performance.now();
  shard.on('ready', () => {
    ready = performance.now();
  });
  shard.on('death', () => {
    if (stopping.aborted) return;
    if (performance.now() - ready > CALM_MS) pause = FIRST_PAUSE_MS;
    log.warn({ shard: shard.id }, `the shard’s process ended; it is started again in ${pause / 1000} s`);
    delay(pause, undefined, { signal: stopping })
      .then(() => shard.spawn(READY_MS))
      .catch((err) => {
        if (stopping.aborted) return;
        log.debug({ err, shard: shard.id }, 'the shard could not start');
        // One that hangs is ended, and so started again.
        if (shard.process) shard.kill();
      });
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  });
}

/** Asks all processes to end, and ends those that do not. */
async function endAll(shards: readonly Shard[]): Promise<void> {
  const alive = shards.flatMap((shard) => shard.process ?? []);
  const ends = alive.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of alive) if (child.connected) child.send(STOP);
  if (await settlesWithin(END_MS, Promise.all(ends))) return;
  for (const child of alive) child.kill('SIGKILL');
}

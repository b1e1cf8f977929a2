import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startBuiltBot } from './built-bot.js';
import { openDiscord } from './harness.js';
import type { Fault } from './loopback/faults.js';
import { CALLBACK, GLOBAL_COMMANDS, type Loopback } from './loopback/loopback.js';

function orderMany(discord: Loopback, count: number, fault: Fault): void {
  discord.faults.order(CALLBACK, ...Array.from({ length: count }, () => fault));
}

/** Stops a bot that has ten answers under way by a signal, and lets them through only then. */
async function stopBusy(signal: NodeJS.Signals): Promise<void> {
  const discord = await openDiscord();
  const { child, ended } = startBuiltBot(discord);
  await discord.requested(`PUT ${GLOBAL_COMMANDS}`);
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  orderMany(discord, 10, { kind: 'hold', until });
  const asked = Array.from({ length: 10 }, () => discord.command('timeline'));
  await discord.requested(CALLBACK, 10);
  child.kill(signal);
  release();
  const { status, stdout, stderr } = await ended;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(asked.every((id) => discord.world.interactions.get(id)?.acknowledged)).toBe(true);
  expect(stdout).toContain(`client_id=${discord.world.applicationId}&scope=bot+applications.commands`);
  expect(stdout).not.toContain('connecting to Discord again');
  expect(stdout).not.toContain(discord.world.token);
}

test('a signal with ten answers under way: all are sent, and it ends with status 0', async () => {
  await Promise.all([stopBusy('SIGTERM'), stopBusy('SIGINT')]);
});

test('SIGTERM with an answer under way that hangs: it ends within five seconds with status 0', async () => {
  const discord = await openDiscord();
  const { child, ended } = startBuiltBot(discord);
  await discord.requested(`PUT ${GLOBAL_COMMANDS}`);
  orderMany(discord, 4, { kind: 'hang' });
  discord.command('summary');
  await discord.requested(CALLBACK);
  const started = performance.now();
  child.kill('SIGTERM');
  expect((await ended).status).toBe(0);
  expect(performance.now() - started).toBeLessThan(5000);
});

/** Expects a bot to end with status 2 and one line on standard error. */
async function expectFailure(
  env: NodeJS.ProcessEnv,
  line: RegExp,
  prepare: (discord: Loopback) => unknown,
): Promise<void> {
  const discord = await openDiscord();
  const { ended } = startBuiltBot(discord, env);
  await prepare(discord);
  const { status, stdout, stderr } = await ended;
  expect(status).toBe(2);
  expect(stderr).toMatch(line);
  expect(stdout + stderr).not.toContain('wrong.token');
}

test('the unexpected that ends it is logged once, and status 1', async () => {
  // Discord's answer where a bot has started too often; discord.js throws a plain error.
  const limit = { total: 1000, remaining: 0, reset_after: 1000, max_concurrency: 1 };
  const body = JSON.stringify({ url: 'ws://127.0.0.1', shards: 1, session_start_limit: limit });
  const other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const apiUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}/api`;
  try {
    const { status, stdout, stderr } = await startBuiltBot(await openDiscord(), { DISCORD_API_URL: apiUrl })
      .ended;
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.match(/the bot cannot go on/g)).toHaveLength(1);
    expect(stdout).toContain('Not enough sessions remaining');
  } finally {
    await once(other.close(), 'close');
  }
});

test('what it was told and cannot use is one line, and status 2', async () => {
  const badToken = /^footnote: Discord does not accept DISCORD_TOKEN: [^\n]+\n$/;
  const badVariables = /^footnote: DISCORD_GUILD_ID is [^\n]+; LOG_LEVEL is [^\n]+\n$/;
  const badIntents = /^footnote: Discord refuses the intents [^\n]+\n$/;
  await Promise.all([
    expectFailure({ DISCORD_TOKEN: 'wrong.token.altogether' }, badToken, () => undefined),
    expectFailure({ DISCORD_GUILD_ID: 'here', LOG_LEVEL: 'loud' }, badVariables, () => undefined),
    expectFailure({}, badIntents, ({ gateway }) => gateway.refuseWith(4014)),
    expectFailure({}, badToken, async ({ gateway, requested }) => {
      await requested(`PUT ${GLOBAL_COMMANDS}`);
      gateway.closeWith(4004);
    }),
  ]);
});

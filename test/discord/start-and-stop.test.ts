import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { openDiscord, startOn, startRig } from './harness.js';
import { CALLBACK } from './loopback/loopback.js';

const GATEWAY = 'GET /gateway/bot';

/** How a bot that cannot start ends. */
async function failureOf(
  env: NodeJS.ProcessEnv,
  order: Parameters<Awaited<ReturnType<typeof openDiscord>>['faults']['order']>[1][] = [],
): Promise<unknown> {
  const discord = await openDiscord();
  discord.faults.order(GATEWAY, ...order);
  return startOn(discord, { env }).bot.ended.catch((error: unknown) => error);
}

test('a wrong token ends the bot with a sentence that names the variable, not the token', async () => {
  const error = await failureOf({ DISCORD_TOKEN: 'wrong.token.altogether' });
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain('Discord does not accept DISCORD_TOKEN');
  expect(String(error)).not.toContain('wrong.token');
});

test('refused by the gateway when it identifies itself, the bot ends with a sentence', async () => {
  const discord = await openDiscord();
  discord.gateway.refuseWith(4014);
  const error = await startOn(discord).bot.ended.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain('Discord refuses the intents');
});

test.each([
  [4004, 'Discord does not accept DISCORD_TOKEN'],
  [4014, 'Discord refuses the intents'],
  [4013, 'with code 4013'],
])('closed for good with code %i while at work, the bot ends with a sentence', async (code, sentence) => {
  const { discord, bot } = await startRig();
  discord.gateway.closeWith(code);
  const error = await bot.ended.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain(sentence);
});

test('an address where nobody answers is named', async () => {
  const unused = createServer().listen(0, '127.0.0.1');
  await once(unused, 'listening');
  const { port } = unused.address() as AddressInfo;
  await once(unused.close(), 'close');
  const error = await failureOf({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain(
    `Discord cannot be reached at http://127.0.0.1:${port}/api (ECONNREFUSED): check DISCORD_API_URL and the network.`,
  );
});

test('an address that is not Discord’s is named', async () => {
  const error = await failureOf({}, [{ kind: 'status', status: 404 }]);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toMatch(/answers with status 404: check DISCORD_API_URL/);
});

test.each([
  ['text/html', '<!doctype html><title>Welcome</title>'],
  ['application/json', '<!doctype html><title>Welcome</title>'],
  ['application/json', '{"url":"elsewhere"}'],
])('an address that answers as Discord does not is named: %s %s', async (type, body) => {
  const other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const apiUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}/api`;
  try {
    const error = await failureOf({ DISCORD_API_URL: apiUrl });
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain(`${apiUrl} does not answer as Discord does: check DISCORD_API_URL`);
  } finally {
    await once(other.close(), 'close');
  }
});

test('where Discord is down, that is said', async () => {
  const down = { kind: 'status', status: 503 } as const;
  const error = await failureOf({}, [down, down, down, down]);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toMatch(/answers with status 503: try again later/);
});

test('stopped with ten answers under way, it sends them all, takes nothing new on, and leaves', async () => {
  const { discord, bot } = await startRig();
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  discord.faults.order(CALLBACK, ...Array.from({ length: 10 }, () => ({ kind: 'hold', until }) as const));
  const asked = Array.from({ length: 10 }, () => discord.command('summary'));
  await discord.requested(CALLBACK, 10);
  bot.stop();
  const late = discord.command('summary');
  await discord.gateway.arrived();
  release();
  expect(await bot.ended).toBe(true);
  expect(asked.every((id) => discord.world.interactions.get(id)?.acknowledged)).toBe(true);
  expect(discord.world.interactions.get(late)?.acknowledged).toBe(false);
});

test('stopped before it has logged in, it leaves', async () => {
  const discord = await openDiscord();
  discord.faults.order(GATEWAY, { kind: 'hang' });
  const { bot } = startOn(discord);
  await discord.requested(GATEWAY);
  bot.stop();
  bot.stop();
  expect(await bot.ended).toBe(false);
});

test('an answer waits for what is prepared at the start, but not for long; completions do not', async () => {
  let prepared = () => {};
  const prepare = () =>
    new Promise<void>((resolve) => {
      prepared = resolve;
    });
  const { discord } = await startRig({ prepare });
  const early = discord.command('summary');
  await discord.answerTo(discord.complete('ask', { question: 'who' }, 'question'));
  expect(discord.world.interactions.get(early)?.acknowledged).toBe(false);
  const asked = performance.now();
  prepared();
  await discord.answerTo(early);
  expect(performance.now() - asked).toBeLessThan(900);
});

test('where what is prepared takes long, answers are given all the same', async () => {
  const { discord } = await startRig({ prepare: () => new Promise(() => {}) });
  const asked = performance.now();
  await discord.answerTo(discord.command('summary'));
  const waited = performance.now() - asked;
  expect(waited).toBeGreaterThan(900);
  expect(waited).toBeLessThan(2500);
});

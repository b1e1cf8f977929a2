import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { openDiscord, startOn, startRig } from './harness.js';
import { CALLBACK } from './loopback/loopback.js';
import { press } from './press.js';

/** A port of this machine that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

/** A bot that serves metrics, and what asks for them. */
async function startMeasured() {
  const port = await freePort();
  const rig = await startRig({ env: { METRICS_PORT: String(port) } });
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  const metrics = async () => (await get('/metrics')).text();
  return { ...rig, port, get, metrics };
}

test('counts interactions by command and grade, and how long they took', async () => {
  const { discord, metrics, get } = await startMeasured();
  const asked = [
    discord.command('ask', { question: 'What did NATO call Russia?' }),
    discord.writeDirectly('What did NATO call Russia?'),
    discord.command('ask', { question: 'Who is the king of Spain?' }),
    discord.command('ask', { question: 'Why?', article: 'no-such-article' }),
    discord.command('summary'),
    discord.button('v0:gone'),
    discord.messageCommand('Check against the article', 'I like cats.'),
  ];
  for (const id of asked) await discord.answerTo(id);
  const answer = await discord.answerTo(discord.command('ask', { question: 'What did NATO call Russia?' }));
  await discord.answerTo(press(discord, answer, 'More passages'));
  await discord.answerTo(press(discord, answer, 'In context', { components: [] }));
  await expect.poll(metrics).toContain('footnote_interaction_seconds_count{kind="component"} 3');
  const text = await metrics();
  for (const line of [
    'footnote_interactions_total{command="ask",grade="answered"} 3',
    'footnote_interactions_total{command="button_passages",grade="answered"} 1',
    'footnote_interactions_total{command="button_context",grade="shown"} 1',
    'footnote_interactions_total{command="Check against the article",grade="absent"} 1',
    'footnote_interactions_total{command="ask",grade="absent"} 1',
    'footnote_interactions_total{command="ask",grade="refused"} 1',
    'footnote_interactions_total{command="summary",grade="shown"} 1',
    'footnote_interaction_seconds_count{kind="command"} 6',
    'footnote_interaction_seconds_bucket{le="+Inf",kind="message"} 1',
    'footnote_servers 1',
    'footnote_gateway_state{shard="0",state="Ready"} 1',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect((await get('/metrics')).headers.get('content-type')).toContain('text/plain; version=0.0.4');
});

test('a command that fails is counted as such', async () => {
  const port = await freePort();
  const run = () => {
    throw new TypeError('boom');
  };
  const { discord } = await startRig({ env: { METRICS_PORT: String(port) }, run });
  await discord.answerTo(discord.command('summary'));
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(text).toContain('footnote_interactions_total{command="summary",grade="failed"} 1');
});

test('/healthz says whether the bot is connected', async () => {
  const { discord, get, metrics } = await startMeasured();
  const healthy = await get('/healthz');
  expect(healthy.status).toBe(200);
  expect(await healthy.json()).toEqual({ ready: true, shards: ['Ready'], servers: 1 });
  discord.gateway.drop();
  const status = async () => (await get('/healthz')).status;
  await expect.poll(status, { interval: 5 }).toBe(503);
  expect(await metrics()).not.toContain('state="Ready"');
  await expect.poll(status).toBe(200);
});

test('/healthz answers before the bot is connected, too', async () => {
  const port = await freePort();
  const discord = await openDiscord();
  discord.faults.order('GET /gateway/bot', { kind: 'hang' });
  startOn(discord, { env: { METRICS_PORT: String(port) } });
  await discord.requested('GET /gateway/bot');
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect([response.status, await response.json()]).toEqual([503, { ready: false, shards: [], servers: 0 }]);
});

test('serves nothing else', async () => {
  const { get } = await startMeasured();
  expect((await get('/')).status).toBe(404);
  expect((await get('/metrics', { method: 'POST', body: 'x' })).status).toBe(405);
});

test('is on this machine alone', async () => {
  const { port } = await startMeasured();
  const addresses = Object.values(networkInterfaces()).flatMap((list = []) => list);
  const outer = addresses.filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outer) {
    const socket = connect(port, address);
    await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  }
});

test('is closed when the bot is stopped, with what is under way', async () => {
  const { discord, bot, get } = await startMeasured();
  discord.faults.order(CALLBACK, { kind: 'hang' });
  discord.command('summary');
  await discord.requested(CALLBACK);
  expect((await get('/healthz')).status).toBe(200);
  bot.stop();
  await bot.ended;
  await expect(get('/healthz')).rejects.toThrow();
});

test('is closed when the bot cannot log in', async () => {
  const port = await freePort();
  const { bot } = startOn(await openDiscord(), {
    env: { METRICS_PORT: String(port), DISCORD_TOKEN: 'wrong.token.altogether' },
  });
  await expect(bot.ended).rejects.toThrow('DISCORD_TOKEN');
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
});

test('a port that is in use ends the start with a sentence, before Discord is asked for anything', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const discord = await openDiscord();
  const { bot } = startOn(discord, { env: { METRICS_PORT: String(port) } });
  try {
    const error = await bot.ended.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain(`METRICS_PORT is ${port}, a port that another program uses`);
    expect(discord.requests.entries).toEqual([]);
  } finally {
    await once(other.close(), 'close');
  }
});

import { GatewayOpcodes } from 'discord.js';
import { expect, test } from 'vitest';
import { openDiscord, type Rig, startOn, startRig } from './harness.js';
import type { Gateway } from './loopback/gateway.js';

function sentFrames(gateway: Gateway, op: GatewayOpcodes, count: number) {
  return gateway.frames.waitFor(`op ${op}`, (frame) => frame.op === op, count);
}

/** Asks in the server and by a command, and expects one answer to each. */
async function askedOnce({ discord }: Pick<Rig, 'discord'>, ids: readonly string[]): Promise<void> {
  for (const id of ids) await discord.answerTo(id);
  // What would come twice would come before the answer to a later question.
  await discord.answerTo(discord.command('summary'));
  const answers = discord.requests.entries.filter(({ params, json }) => {
    const reference = (json as { message_reference?: { message_id: string } } | undefined)?.message_reference;
    return ids.includes(params['interaction_id'] ?? '') || ids.includes(reference?.message_id ?? '');
  });
  expect(answers).toHaveLength(ids.length);
}

function ask({ discord }: Pick<Rig, 'discord'>): string[] {
  return [discord.command('summary'), discord.write(`<@${discord.world.bot.id}> Who wrote this article?`)];
}

test('identifies itself with the intents that need no privilege', async () => {
  const { discord } = await startRig();
  const [identify] = await sentFrames(discord.gateway, GatewayOpcodes.Identify, 1);
  // Guilds, GuildMessages and DirectMessages.
  expect(identify?.d).toMatchObject({ intents: (1 << 0) | (1 << 9) | (1 << 12) });
});

test('with SHARD_LIST and SHARD_COUNT it takes that part of the servers, answers, and leaves the commands to shard 0', async () => {
  const discord = await openDiscord();
  const { logged } = startOn(discord, { env: { SHARD_LIST: '2', SHARD_COUNT: '4' } });
  const [identify] = await sentFrames(discord.gateway, GatewayOpcodes.Identify, 1);
  expect(identify?.d).toMatchObject({ shard: [2, 4] });
  await logged.waitFor('the connection', ({ msg }) => msg.startsWith('connected to Discord'));
  await discord.answerTo(discord.command('summary'));
  expect(discord.requests.entries.some(({ route }) => route.endsWith('/commands'))).toBe(false);
});

test('keeps the connection alive', async () => {
  const discord = await openDiscord({ heartbeatMs: 50 });
  startOn(discord);
  await sentFrames(discord.gateway, GatewayOpcodes.Heartbeat, 3);
});

test('after a dropped connection it resumes, and answers once what was asked meanwhile', async () => {
  const rig = await startRig();
  rig.discord.gateway.drop();
  const ids = ask(rig);
  await askedOnce(rig, ids);
  await sentFrames(rig.discord.gateway, GatewayOpcodes.Resume, 1);
  await sentFrames(rig.discord.gateway, GatewayOpcodes.Identify, 1);
});

test('asked to reconnect (op 7) it resumes, and answers once what was asked meanwhile', async () => {
  const rig = await startRig();
  rig.discord.gateway.askToReconnect();
  const ids = ask(rig);
  await askedOnce(rig, ids);
  await sentFrames(rig.discord.gateway, GatewayOpcodes.Resume, 1);
});

test('where the connection is dead it resumes on another, and answers once what was asked meanwhile', async () => {
  const discord = await openDiscord({ heartbeatMs: 200 });
  const { logged } = startOn(discord);
  await logged.waitFor('the commands', ({ msg }) => msg === 'commands registered');
  discord.gateway.die();
  await askedOnce({ discord }, ask({ discord }));
  await sentFrames(discord.gateway, GatewayOpcodes.Resume, 1);
});

test('what is sent again after a resume is answered once', async () => {
  const rig = await startRig();
  const ids = ask(rig);
  await askedOnce(rig, ids);
  rig.discord.gateway.forgetWhatArrived();
  rig.discord.gateway.drop();
  await askedOnce(rig, ids);
});

test('an interaction and a message that come twice are answered once', async () => {
  const rig = await startRig();
  const ids = ask(rig);
  rig.discord.gateway.repeat(ids.length);
  await askedOnce(rig, ids);
});

test('where the session is invalid (op 9) it identifies itself anew, and answers', async () => {
  const rig = await startRig();
  rig.discord.gateway.invalidate();
  await sentFrames(rig.discord.gateway, GatewayOpcodes.Identify, 2);
  await askedOnce(rig, ask(rig));
  expect(rig.logged.entries.filter(({ msg }) => msg === 'commands registered')).toHaveLength(1);
});

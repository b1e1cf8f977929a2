import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { bridge, ferry, type KeptRig, startKept, threadIn } from './kept-rig.js';
import { snowflake } from './loopback/snowflakes.js';
import type { Json } from './loopback/world.js';

const url = 'https://example.org/news/ferry/';
const linked: Article = { ...ferry, url };

/** A server with two articles, one of them with a link. */
async function startLinked(): Promise<KeptRig> {
  const rig = await startKept();
  for (const article of [bridge, linked]) await rig.store.addArticle(rig.server, article, rig.by);
  return rig;
}

/** Opens a thread on a message of this text; resolves when the bot has looked at the message. */
async function openOn({ discord }: KeptRig, text: string): Promise<Json & { id: string }> {
  const { world } = discord;
  const id = discord.write(text);
  const thread = threadIn(world, id);
  discord.gateway.dispatch('THREAD_CREATE', { ...thread, newly_created: true });
  await discord.requested('GET /channels/{channel_id}/messages/{message_id}');
  return thread;
}

test('a thread on a message that links to one article is about it', async () => {
  const rig = await startLinked();
  const { discord, store, text, server } = rig;
  const thread = await openOn(rig, 'Read https://example.org/news/ferry?utm_source=x, all of it.');
  await expect.poll(async () => (await store.libraryOf(server))?.channels.get(thread.id)).toBe('ferry');
  const question = `<@${discord.world.bot.id}> Who examined the bridge in January?`;
  const asked = discord.write(question, { channel_id: thread.id });
  expect(await text(asked)).toContain('than the one talked about here, “Ferry sails again”');
});

test('a thread on another message is about all articles, as is one on none', async () => {
  const rig = await startLinked();
  const { discord, store, text, server, logged } = rig;
  const thread = await openOn(rig, 'See https://example.org/news/other and nothing else.');
  const id = snowflake();
  discord.gateway.dispatch('THREAD_CREATE', { ...threadIn(discord.world, id), newly_created: true });
  await discord.requested('GET /channels/{channel_id}/messages/{message_id}', 2);
  const question = `<@${discord.world.bot.id}> Who examined the bridge in January?`;
  expect(await text(discord.write(question, { channel_id: thread.id }))).not.toContain('talked about here');
  expect((await store.libraryOf(server))?.channels.size).toBe(0);
  expect(logged.entries.filter(({ level }) => level === 'error')).toEqual([]);
});

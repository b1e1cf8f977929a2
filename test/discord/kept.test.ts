import { expect, test, vi } from 'vitest';
import { Libraries } from '../../src/library/libraries.js';
import type { Store } from '../../src/store/store.js';
import { articleOf, seedLibrary } from '../seed.js';
import { storeOf, temporaryFolder } from '../store/databases.js';
import { messageIn, type Rig, startRig } from './harness.js';
import { snowflake } from './loopback/snowflakes.js';
import type { Json } from './loopback/world.js';

const bridge = articleOf(
  'bridge',
  'Old bridge closed',
  'The old bridge over the Wick was closed on Monday after engineers found cracks.',
  'The engineer Dorte Holm examined the bridge in January.',
);
const ferry = articleOf(
  'ferry',
  'Ferry sails again',
  'The ferry over the Wick sails again from Tuesday on.',
  'Captain Jens Krag steers the ferry.',
);
const EXAMINED = 'Who examined the bridge in January?';
const STEERS = 'Who steers the ferry?';
const NATO = 'What did NATO call Russia?';

interface KeptRig extends Rig {
  readonly store: Store;
  /** The text of the answer to a command or message of this id. */
  readonly text: (id: string) => Promise<string>;
  readonly server: `server/${string}`;
  readonly person: `user/${string}`;
  readonly by: { readonly by: string; readonly at: Date };
}

/** A bot that keeps articles in SQLite. */
async function startKept(): Promise<KeptRig> {
  const store = await storeOf({ DATA_DIR: temporaryFolder() });
  const libraries = new Libraries({
    seeds: seedLibrary,
    store,
    bytes: 1e6,
    tell: (said) => expect.fail(said),
  });
  const rig = await startRig({ kept: { store, libraries } });
  const { guildId, person } = rig.discord.world;
  return {
    ...rig,
    store,
    text: async (id) => messageIn(await rig.discord.answerTo(id)).text,
    server: `server/${guildId}`,
    person: `user/${person.id}`,
    by: { by: person.id, at: new Date() },
  };
}

test('an article of a server is answered from in that server at once, and nowhere else', async () => {
  const { discord, store, text, server, by } = await startKept();
  expect(await text(discord.command('ask', { question: EXAMINED }))).not.toContain('Dorte Holm');
  await store.addArticle(server, bridge, by);
  expect(await text(discord.command('ask', { question: EXAMINED }))).toContain('Dorte Holm');
  expect(await text(discord.write(`<@${discord.world.bot.id}> ${EXAMINED}`))).toContain('Dorte Holm');
  expect(await text(discord.command('ask', { question: EXAMINED }, 'direct'))).not.toContain('Dorte Holm');
  expect(await text(discord.command('ask', { question: NATO }))).toContain('¶15');
});

test('an article of a person’s own is answered from in direct messages, and where he took the bot along', async () => {
  const { discord, store, text, person, by } = await startKept();
  await store.addArticle(person, bridge, by);
  expect(await text(discord.command('ask', { question: EXAMINED }, 'direct'))).toContain('Dorte Holm');
  expect(await text(discord.writeDirectly(EXAMINED))).toContain('Dorte Holm');
  expect(await text(discord.command('ask', { question: EXAMINED }, 'foreign'))).toContain('Dorte Holm');
  expect(await text(discord.command('ask', { question: EXAMINED }))).not.toContain('Dorte Holm');
});

test('a channel’s article is asked first, in its threads too; an answer from another one says so', async () => {
  const { discord, store, text, server, by } = await startKept();
  const { channelId, guildId, bot } = discord.world;
  for (const article of [bridge, ferry]) await store.addArticle(server, article, by);
  await store.chooseForChannel(server, channelId, 'ferry');
  expect(await text(discord.command('summary'))).toContain('Ferry sails again');
  expect(await text(discord.command('ask', { question: STEERS }))).not.toContain('another article');
  const other = await text(discord.command('ask', { question: EXAMINED }));
  expect(other).toContain('Dorte Holm');
  expect(other).toContain(
    'That is from another article than the one talked about here, “Ferry sails again”.',
  );

  const thread = { id: snowflake(), type: 11, name: 'thread', guild_id: guildId, parent_id: channelId };
  const metadata = {
    archived: false,
    auto_archive_duration: 60,
    archive_timestamp: '2026-01-02T00:00:00.000Z',
    locked: false,
  };
  discord.world.channels.set(thread.id, thread);
  discord.gateway.dispatch('THREAD_CREATE', { ...thread, thread_metadata: metadata } as Json);
  const asked = discord.write(`<@${bot.id}> ${EXAMINED}`, { channel_id: thread.id });
  expect(await text(asked)).toContain('than the one talked about here');
});

test('questions that nothing answers are noted, with the article that they were put to, and without who asked', async () => {
  const { discord, store, text, server, by } = await startKept();
  await store.addArticle(server, bridge, by);
  const unanswered = 'Who sold the zebra to the circus?';
  await text(discord.command('ask', { question: unanswered }));
  await text(discord.write(`<@${discord.world.bot.id}> ${unanswered}`));
  await text(discord.command('ask', { question: unanswered, article: 'bridge' }));
  await text(discord.command('ask', { question: EXAMINED }));
  await vi.waitFor(async () => expect(await store.gapsOf(server)).toHaveLength(2));
  expect(await store.gapsOf(server)).toMatchObject([
    { question: unanswered, count: 2, article: undefined },
    { question: unanswered, count: 1, article: 'bridge' },
  ]);
  expect(JSON.stringify(await store.gapsOf(server))).not.toContain(discord.world.person.id);
});

test('a server that removes the bot is forgotten; one that Discord cannot reach is not', async () => {
  const { discord, store, server, person, by, logged } = await startKept();
  for (const owner of [server, person]) await store.addArticle(owner, bridge, by);
  const { guildId } = discord.world;
  discord.gateway.dispatch('GUILD_DELETE', { id: guildId, unavailable: true });
  discord.gateway.dispatch('GUILD_CREATE', discord.world.guild());
  discord.gateway.dispatch('GUILD_DELETE', { id: guildId });
  await logged.waitFor('the erasure', ({ msg }) => msg.endsWith('is erased'));
  expect(await store.libraryOf(server)).toBeUndefined();
  expect(logged.entries.filter(({ msg }) => msg.endsWith('is erased'))).toHaveLength(1);
  expect((await store.libraryOf(person))?.articles).toHaveLength(1);
});

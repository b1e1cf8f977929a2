import { expect, test, vi } from 'vitest';
import { bridge, ferry, startKept, threadIn } from './kept-rig.js';

const EXAMINED = 'Who examined the bridge in January?';
const STEERS = 'Who steers the ferry?';
const NATO = 'What did NATO call Russia?';

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
  const { channelId, bot } = discord.world;
  for (const article of [bridge, ferry]) await store.addArticle(server, article, by);
  await store.chooseForChannel(server, channelId, 'ferry');
  expect(await text(discord.command('summary'))).toContain('Ferry sails again');
  expect(await text(discord.command('ask', { question: STEERS }))).not.toContain('another article');
  const other = await text(discord.command('ask', { question: EXAMINED }));
  expect(other).toContain('Dorte Holm');
  expect(other).toContain(
    'That is from another article than the one talked about here, “Ferry sails again”.',
  );

  const thread = threadIn(discord.world);
  discord.gateway.dispatch('THREAD_CREATE', thread);
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

test('who asks too fast costs no look at what is kept, whatever he does', async () => {
  const { discord, store, text } = await startKept({ env: { PERSON_LIMIT: '1' } });
  await text(discord.command('ask', { question: NATO }));
  const asked = vi.spyOn(store, 'revisionOf');
  const slowed = [
    discord.command('ask', { question: NATO }),
    discord.command('library', { add: { link: 'https://example.org/' } }),
    discord.messageCommand('Add this article', 'https://example.org/'),
    discord.command('gaps'),
  ];
  for (const id of slowed) expect(await text(id)).toContain('You ask faster than I answer');
  expect(asked).not.toHaveBeenCalled();
});

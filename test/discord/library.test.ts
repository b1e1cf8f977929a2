import { Locale } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { messageIn } from './harness.js';
import { bridge, ferry, type KeptRig, startKept } from './kept-rig.js';
import { GLOBAL_COMMANDS } from './loopback/loopback.js';
import type { Json } from './loopback/world.js';
import { buttonsOf, press } from './press.js';

const EPHEMERAL = 1 << 6;
const MANAGE_SERVER = String(3072 | (1 << 5));
const EXAMINED = 'Who examined the bridge in January?';
const ZEBRA = 'Who sold the zebra to the circus?';

/** A bot in a server with two articles, used by somebody who may manage it. */
async function startManaged(): Promise<KeptRig> {
  const rig = await startKept();
  rig.discord.world.permissions = MANAGE_SERVER;
  for (const article of [bridge, ferry]) await rig.store.addArticle(rig.server, article, rig.by);
  return rig;
}

test('the commands that look after a library are for those who manage the server, until it says otherwise', async () => {
  const { discord } = await startKept();
  const [put] = await discord.requested(`PUT ${GLOBAL_COMMANDS}`);
  const registered = put?.json as Json[] | undefined;
  const rights = registered?.map((command) => [command['name'], command['default_member_permissions']]);
  expect(rights?.filter(([, right]) => right !== undefined)).toEqual([
    ['library', 32],
    ['gaps', 32],
    ['forget', 32],
    ['Add this article', 32],
  ]);
});

test('/library use: questions in a channel go to one article first, until they go to all again', async () => {
  const { discord, text } = await startManaged();
  const chosen = await discord.answerTo(discord.command('library', { use: { article: 'ferry' } }));
  expect(messageIn(chosen)).toEqual({
    text: 'Questions in this channel go to “Ferry sails again” first.',
    flags: EPHEMERAL | (1 << 15),
  });
  expect(await text(discord.command('summary'))).toContain('Ferry sails again');
  expect(await text(discord.command('ask', { question: EXAMINED }))).toContain('from another article');
  expect(await text(discord.command('library', { use: {} }))).toContain('go to all articles again');
  expect(await text(discord.command('ask', { question: EXAMINED }))).not.toContain('from another article');
  expect(await text(discord.command('library', { use: { article: 'x' } }))).toContain('no article “x”');
});

test('the articles are offered while a person types', async () => {
  const { discord } = await startManaged();
  const offered = await discord.answerTo(discord.complete('library', { use: { article: 'old' } }, 'article'));
  expect((offered.json as { data: unknown }).data).toEqual({
    choices: [{ name: 'Old bridge closed', value: 'bridge' }],
  });
});

test('/library remove: an article is gone at once; one that comes with the bot stays', async () => {
  const { discord, text } = await startManaged();
  expect(await text(discord.command('ask', { question: EXAMINED }))).toContain('Dorte Holm');
  expect(await text(discord.command('library', { remove: { article: 'bridge' } }))).toBe(
    '“Old bridge closed” is removed.',
  );
  expect(await text(discord.command('ask', { question: EXAMINED }))).not.toContain('Dorte Holm');
  const seeded = discord.command('library', { remove: { article: 'russia-belarus-unification' } });
  expect(await text(seeded)).toContain('comes with the bot');
});

test('who may use the command but not manage the server removes what he added himself, nothing else', async () => {
  const { discord, store, text, server, by } = await startManaged();
  discord.world.permissions = '3072';
  await store.addArticle(server, ferry, { ...by, by: '1' });
  expect(await text(discord.command('library', { remove: { article: 'ferry' } }))).toMatch(/^You can remove/);
  expect(await text(discord.command('library', { remove: { article: 'bridge' } }))).toContain('is removed');
  expect((await store.libraryOf(server))?.articles.map(({ id }) => id)).toEqual(['ferry']);
});

test('in direct messages a person looks after his own library', async () => {
  const { discord, store, text, person, by } = await startManaged();
  await store.addArticle(person, bridge, { ...by, by: '1' });
  expect(await text(discord.command('library', { remove: { article: 'ferry' } }, 'direct'))).toContain(
    'no article “ferry”',
  );
  const removed = discord.command('library', { remove: { article: 'bridge' } }, 'direct');
  expect(await text(removed)).toContain('is removed');
});

test('/gaps lists what was asked in vain, page by page; questions asked in private are not kept', async () => {
  const { discord, store, text, server } = await startManaged();
  expect(await text(discord.command('gaps'))).toBe('No question has gone without an answer so far.');
  await text(discord.command('ask', { question: 'Who stole the private zebra?', private: true }));
  await text(discord.command('ask', { question: ZEBRA }, 'direct'));
  for (const article of ['ferry', 'ferry', 'bridge']) {
    await text(discord.command('ask', { question: ZEBRA, article }));
  }
  await vi.waitFor(async () => expect(await store.gapsOf(server)).toHaveLength(2));
  await vi.waitFor(async () => expect((await store.gapsOf(server))[0]?.count).toBe(2));
  expect(await text(discord.command('gaps'))).toBe(
    [
      '### 2 questions without an answer',
      `${ZEBRA} · asked 2 times · Ferry sails again`,
      `${ZEBRA} · asked once · Old bridge closed`,
      '-# Kept are the words and how often they were asked, never by whom.',
    ].join('\n'),
  );
  for (let asked = 0; asked < 17; asked++) {
    const question = `${'猫は何匹いますか '.repeat(30)} ${asked}`;
    await store.noteUnanswered(server, { question, article: undefined, at: new Date() });
  }
  const first = await discord.answerTo(discord.command('gaps'));
  expect([...buttonsOf(first).keys()]).toEqual(['More']);
  const second = await discord.answerTo(press(discord, first, 'More'));
  expect((second.json as Json)['type']).toBe(7);
  expect([...buttonsOf(second).keys()]).toEqual(['Back', 'More']);
});

test('/forget asks first, and then erases all that is kept of a server, or of a person', async () => {
  const { discord, store, server, person, by } = await startManaged();
  await store.addArticle(person, bridge, by);
  const asked = await discord.answerTo(discord.command('forget'));
  expect(messageIn(asked).text).toMatch(/^This erases all that is kept of this server/);
  expect(await store.libraryOf(server)).toBeDefined();
  const done = await discord.answerTo(press(discord, asked, 'Erase all of it'));
  expect(messageIn(done).text).toBe('All of it is erased.');
  expect(await store.libraryOf(server)).toBeUndefined();
  expect(await store.libraryOf(person)).toBeDefined();
  const own = await discord.answerTo(discord.command('forget', {}, 'direct'));
  expect(messageIn(own).text).toMatch(/^This erases all that is kept of you/);
});

test('/help lists what a library is looked after with, where one is kept', async () => {
  const { discord, text } = await startKept();
  const help = await text(discord.command('help'));
  expect(help).toContain('/library add: Adds an article: as a link or as a file');
  expect(help).toContain('/gaps: What people asked and no article tells');
  discord.world.guildLocale = Locale.German;
  discord.world.locale = Locale.German;
  expect(await text(discord.command('help'))).toMatch(/^\/\S+ \S+: Fügt einen Artikel hinzu/mu);
});

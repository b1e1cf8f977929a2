import { Locale } from 'discord.js';
import { expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { articleOf, SEED_ID, seed } from '../seed.js';
import { messageIn, type Rig, startRig } from './harness.js';
import { MESSAGE } from './loopback/loopback.js';
import type { Json } from './loopback/world.js';

const FETCH = 'GET /channels/{channel_id}/messages/{message_id}';
const QUESTION = 'What did NATO call Russia?';

/** Writes to the bot, in reply to a message of this id in the server's channel; returns the bot's text. */
async function reply({ discord }: Rig, to: string, text: string, overrides: Json = {}): Promise<string> {
  const { bot, channelId, guildId } = discord.world;
  const reference = { type: 0, message_id: to, channel_id: channelId, guild_id: guildId };
  const id = discord.write(text, { type: 19, mentions: [bot], message_reference: reference, ...overrides });
  return messageIn(await discord.answerTo(id)).text;
}

/** Asks in the server; returns the id of the bot's answer. */
async function ask({ discord }: Rig, question: string): Promise<string> {
  const id = discord.write(`<@${discord.world.bot.id}> ${question}`);
  await discord.answerTo(id);
  return String(discord.world.repliesTo(id)[0]?.['id']);
}

test('a reply to an answer goes on from its question, and says how it was understood', async () => {
  const rig = await startRig();
  const answer = await ask(rig, QUESTION);
  const text = await reply(rig, answer, 'and when?');
  expect(text).toMatch(/^### When did NATO call Russia\?\n/);
  expect(text).toContain('-# You asked “and when?”: the rest is taken from the question before.');
  expect(await reply(rig, answer, 'and Belarus?')).toMatch(/^### What did NATO call Belarus\?\n/);
});

test('a short one in the language of the server is understood, and its answer is told in it', async () => {
  const rig = await startRig();
  const { world, gateway } = rig.discord;
  world.guildLocale = Locale.German;
  gateway.dispatch('GUILD_UPDATE', world.guild());
  const text = await reply(rig, await ask(rig, QUESTION), 'und wann?');
  expect(text).toMatch(/^### When did NATO call Russia\?\n/);
  expect(text).toContain('-# Gefragt war „und wann?“: Das Übrige kommt aus der Frage davor.');
});

test('a summary or a timeline may be asked for in words', async () => {
  const rig = await startRig();
  const answer = await ask(rig, QUESTION);
  const asked = async (words: string) => await reply(rig, answer, words);
  expect(await asked('summary pls')).toBe(await asked('Can you summarise it?'));
  expect(await asked('summary pls')).toMatch(/^### WESTERN SANCTIONS/);
  expect(await asked('give me the timeline')).toContain('1991');
});

test('a chain goes on: the whole question stands on the answer', async () => {
  const rig = await startRig();
  const first = rig.discord.write(`<@${rig.discord.world.bot.id}> ${QUESTION}`);
  await rig.discord.answerTo(first);
  const answered = (id: string) => String(rig.discord.world.repliesTo(id)[0]?.['id']);
  const { bot, channelId } = rig.discord.world;
  const reference = { type: 0, message_id: answered(first), channel_id: channelId };
  const second = rig.discord.write('why did it?', {
    type: 19,
    mentions: [bot],
    message_reference: reference,
  });
  await rig.discord.answerTo(second);
  expect(await reply(rig, answered(second), 'and when?')).toMatch(/^### When did NATO call Russia\?/);
});

test('a question that stands by itself is asked as it is', async () => {
  const rig = await startRig();
  const text = await reply(rig, await ask(rig, QUESTION), 'Who wrote this article?');
  expect(text).toMatch(/^### Who wrote this article\?\nIts byline/);
  expect(text).not.toContain('You asked');
});

test('of several questions on a message the last one is meant', async () => {
  const rig = await startRig();
  const answer = await ask(rig, `${QUESTION} When did Lukashenko come to power?`);
  expect(await reply(rig, answer, 'how?')).toMatch(/^### How did Lukashenko come to power\?/);
});

test('a follow-up keeps to the article that the question was put to', async () => {
  const other = articleOf('bridge', 'Bridge', 'NATO called Russia in May 2021, because of the bridge.');
  const rig = await startRig({ context: { library: libraryOf([seed, other]) } });
  const { discord } = rig;
  const answer = await discord.answerTo(discord.command('ask', { question: QUESTION, article: SEED_ID }));
  const { components } = (answer.json as { data: Json }).data as { components: Json[] };
  const shown = {
    id: '99',
    author: discord.world.bot,
    channel_id: discord.world.channelId,
    components,
    flags: 1 << 15,
  };
  discord.world.messages.set('99', { ...discord.world.messages.values().next().value, ...blank, ...shown });
  const text = await reply(rig, '99', 'and when?');
  expect(text).toMatch(/^### When did NATO call Russia\?/);
  expect(text).not.toContain('2021');
});

test('what “it” means is looked for in the article that answered, unless none did', async () => {
  const mill = articleOf('mill', 'Mill opens', 'The mill at Tofte opens on Monday.', 'It has four lamps.');
  const pier = articleOf('pier', 'Pier closes', 'The pier at Varde closes in May.', 'It has two lamps.');
  const rig = await startRig({ context: { library: libraryOf([mill, pier]) } });
  const lamps = 'How many lamps does it have now, all told?';
  for (const [question, there, elsewhere] of [
    ['When does the pier at Varde close?', 'two lamps', 'four lamps'],
    ['When does the mill at Tofte open?', 'four lamps', 'two lamps'],
  ] as const) {
    const text = (await reply(rig, await ask(rig, question), lamps)).replaceAll('*', '');
    expect(text).toContain(there);
    expect(text).not.toContain(elsewhere);
  }
  const text = (await reply(rig, await ask(rig, 'Who won the football match?'), lamps)).replaceAll('*', '');
  for (const told of ['two lamps', 'four lamps']) expect(text).toContain(told);
});

test('what is asked for in words is of the article that was shown, by an answer or a summary', async () => {
  const mill = articleOf('mill', 'Mill opens', 'The mill at Tofte opens on Monday.', 'It has four lamps.');
  const pier = articleOf('pier', 'Pier closes', 'The pier at Varde closes in May.', 'It has two lamps.');
  const rig = await startRig({ context: { library: libraryOf([mill, pier]) } });
  const idOfReply = async (to: string, text: string) => {
    const { bot, channelId, guildId } = rig.discord.world;
    const reference = { type: 0, message_id: to, channel_id: channelId, guild_id: guildId };
    const id = rig.discord.write(text, { type: 19, mentions: [bot], message_reference: reference });
    await rig.discord.answerTo(id);
    return String(rig.discord.world.repliesTo(id)[0]?.['id']);
  };
  for (const [question, headline] of [
    ['When does the pier at Varde close?', 'Pier closes'],
    ['When does the mill at Tofte open?', 'Mill opens'],
  ] as const) {
    const summary = await idOfReply(await ask(rig, question), 'summary please');
    expect(await reply(rig, summary, 'can you sum it up?')).toMatch(new RegExp(`^### ${headline}\\n`, 'u'));
  }
});

const blank = {
  type: 0,
  content: '',
  timestamp: '2026-01-01T00:00:00.000Z',
  edited_timestamp: null,
  ...{ tts: false, pinned: false, mention_everyone: false },
  ...{ mentions: [], mention_roles: [], attachments: [], embeds: [] },
};

test.each([
  ['is gone', { kind: 'status', status: 404, code: 10008 } as const],
  ['may not be read', { kind: 'status', status: 403, code: 50001 } as const],
  ['cannot be had', { kind: 'close' } as const],
])('where the message that was replied to %s, the question is asked as it is', async (_, fault) => {
  const rig = await startRig();
  const answer = await ask(rig, QUESTION);
  rig.discord.faults.order(FETCH, fault);
  expect(await reply(rig, answer, 'and when?')).toMatch(/^### and when\?\n/);
  expect(rig.logged.entries.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
});

test('what somebody else wrote, and the headline of a summary, are no questions before', async () => {
  const rig = await startRig();
  const { discord } = rig;
  const theirs = discord.write('When did NATO call Russia?');
  expect(await reply(rig, theirs, `<@${discord.world.bot.id}> and why?`)).toMatch(/^### and why\?/);
  const summary = await discord.answerTo(discord.command('summary'));
  const { components } = (summary.json as { data: Json }).data as { components: Json[] };
  const shown = { id: '98', author: discord.world.bot, channel_id: discord.world.channelId, components };
  discord.world.messages.set('98', { ...blank, ...shown });
  expect(await reply(rig, '98', 'and why?')).toMatch(/^### and why\?/);
});

test('a message that replies to nothing asks Discord for nothing', async () => {
  const rig = await startRig();
  await ask(rig, QUESTION);
  expect(rig.discord.requests.entries.filter(({ route }) => route === FETCH)).toEqual([]);
  expect(rig.discord.requests.entries.filter(({ route }) => route === MESSAGE)).toHaveLength(1);
});

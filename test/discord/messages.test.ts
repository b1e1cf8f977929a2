import { expect, test } from 'vitest';
import { messageIn, quotationsIn, startRig } from './harness.js';
import { MESSAGE } from './loopback/loopback.js';

const QUESTION = 'What did NATO call Russia?';
const HELP = 'Ask me a question about the news';

test('a mention with a question is answered with a reply, as /ask would', async () => {
  const { discord } = await startRig();
  const { bot, channelId } = discord.world;
  const id = discord.write(`<@${bot.id}> ${QUESTION}`);
  const reply = await discord.answerTo(id);
  expect(reply.params['channel_id']).toBe(channelId);
  expect(reply.json).toMatchObject({
    message_reference: { message_id: id, fail_if_not_exists: false },
    nonce: id,
    enforce_nonce: true,
  });
  const { text } = messageIn(await discord.answerTo(discord.command('ask', { question: QUESTION })));
  expect(messageIn(reply).text).toBe(text);
  expect(quotationsIn(text)).toHaveLength(1);
  expect(text).toContain('¶15');
});

test('several questions in one message are answered in one', async () => {
  const { discord } = await startRig();
  const { text } = messageIn(
    await discord.answerTo(discord.writeDirectly(`${QUESTION} And who wrote this article?`)),
  );
  expect(text).toMatch(
    /^### What did NATO call Russia\?\n> .*\n-# ¶15.*\n### And who wrote this article\?\nIts byline/,
  );
  expect(quotationsIn(text)).toHaveLength(1);
});

test('the mention may stand anywhere, in its old form, and more than once', async () => {
  const { discord } = await startRig();
  const { id: me } = discord.world.bot;
  const { text } = messageIn(
    await discord.answerTo(discord.write(`<@!${me}> What did NATO call <@${me}>Russia?`)),
  );
  expect(text).toMatch(/^### What did NATO call Russia\?/);
});

test('a direct message is a question without a mention', async () => {
  const { discord } = await startRig();
  const { text } = messageIn(await discord.answerTo(discord.writeDirectly(QUESTION)));
  expect(quotationsIn(text).length).toBeGreaterThan(0);
});

test('a first direct message that tells nothing of its channel is answered, once, and so is the second', async () => {
  const { discord } = await startRig();
  const channel = discord.world.openDirectChannel();
  const untold = { channel_type: undefined, channel_id: channel };
  const first = discord.writeDirectly(QUESTION, untold);
  expect(messageIn(await discord.answerTo(first)).text).toContain('¶15');
  const second = discord.writeDirectly('Who wrote this article?', untold);
  expect(messageIn(await discord.answerTo(second)).text).toContain('News Desk World');
  expect(discord.requests.entries.filter(({ route }) => route === MESSAGE)).toHaveLength(2);
  expect(discord.requests.entries.filter(({ route }) => route === 'GET /channels/{channel_id}')).toHaveLength(
    1,
  );
});

test('two first direct messages at once are both answered, once', async () => {
  const { discord } = await startRig();
  const untold = { channel_type: undefined, channel_id: discord.world.openDirectChannel() };
  const ids = [discord.writeDirectly(QUESTION, untold), discord.writeDirectly(QUESTION, untold)];
  for (const id of ids) await discord.answerTo(id);
  expect(discord.requests.entries.filter(({ route }) => route === MESSAGE)).toHaveLength(2);
});

test.each([
  ['an empty mention', ''],
  ['a mention with white space', ' \n '],
])('%s gets what /help shows', async (_, rest) => {
  const { discord } = await startRig();
  const { text } = messageIn(await discord.answerTo(discord.write(`<@${discord.world.bot.id}>${rest}`)));
  expect(text).toContain(HELP);
  expect(messageIn(await discord.answerTo(discord.command('help'))).text).toBe(text);
});

test('a direct message without words, as with a picture alone, gets a line of help', async () => {
  const { discord } = await startRig();
  expect(messageIn(await discord.answerTo(discord.writeDirectly(''))).text).toContain(HELP);
});

test.each([
  ['Hello!', /^Hello\. Ask me a question/],
  ['thank you', /^You are welcome\.$/],
])('%s is answered in a line, in a server and directly', async (words, line) => {
  const { discord } = await startRig();
  const { text } = messageIn(await discord.answerTo(discord.write(`<@${discord.world.bot.id}> ${words}`)));
  expect(text).toMatch(line);
  expect(messageIn(await discord.answerTo(discord.writeDirectly(words))).text).toBe(text);
});

test('a reply that notifies the bot counts as a mention', async () => {
  const { discord } = await startRig();
  const id = discord.write(QUESTION, { type: 19, mentions: [discord.world.bot] });
  expect(messageIn(await discord.answerTo(id)).text).toContain('¶15');
});

test('a question of 4,000 characters is met with a sentence', async () => {
  const { discord } = await startRig();
  const id = discord.write(`<@${discord.world.bot.id}> ${'why '.repeat(990)}?`);
  expect(messageIn(await discord.answerTo(id)).text).toMatch(
    /^The question is \d+ characters long; at most 300 are read\.$/,
  );
});

test('what is not for the bot, or of a bot, is left alone', async () => {
  const { discord } = await startRig();
  const { bot, person } = discord.world;
  const mention = `<@${bot.id}> ${QUESTION}`;
  const ignored = [
    discord.write(QUESTION),
    discord.write(`@everyone ${QUESTION}`, { mention_everyone: true }),
    discord.write(`<@&7> ${QUESTION}`, { mention_roles: ['7'] }),
    discord.write(`<@${person.id}> ${QUESTION}`, { mentions: [person] }),
    discord.write(mention, { author: { ...person, id: '4', bot: true } }),
    discord.write(mention, { author: bot }),
    discord.write(mention, { author: { ...person, id: '5' }, webhook_id: '5' }),
    discord.write(mention, { type: 7 }),
    discord.writeDirectly(QUESTION, { author: { ...person, id: '6', bot: true } }),
    discord.writeDirectly(QUESTION, { author: { ...person, id: '6', bot: true }, channel_type: undefined }),
  ];
  await discord.answerTo(discord.write(mention));
  const replies = discord.requests.entries.filter(({ route }) => route === MESSAGE);
  expect(ignored).toHaveLength(10);
  expect(replies).toHaveLength(1);
});

test('a command that fails is answered calmly here, too', async () => {
  const run = () => {
    throw new Error('boom');
  };
  const { discord, logged } = await startRig({ run });
  const { text } = messageIn(await discord.answerTo(discord.writeDirectly(QUESTION)));
  expect(text).toContain('Something went wrong on my side');
  expect(logged.entries.filter(({ level }) => level === 'error')).toHaveLength(1);
});

test.each([
  [50013, 'may not write'],
  [50001, 'cannot see a channel'],
  [160002, 'Read Message History'],
])('where it must not reply (%i) it notes that, and goes on', async (code, note) => {
  const { discord, logged } = await startRig();
  discord.faults.order(MESSAGE, { kind: 'status', status: 403, code });
  discord.write(`<@${discord.world.bot.id}> ${QUESTION}`);
  await logged.waitFor('a warning', ({ level, msg }) => level === 'warn' && msg.includes(note));
  await discord.answerTo(discord.write(`<@${discord.world.bot.id}> ${QUESTION}`));
});

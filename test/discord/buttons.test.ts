import { expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { articleOf, SEED_ID, seed } from '../seed.js';
import { messageIn, openDiscord, quotationsIn, startOn, startRig } from './harness.js';
import { buttonsOf, press } from './press.js';

const EPHEMERAL = 1 << 6;
const QUESTION = 'What did NATO call Russia?';
const REPLY = 4;
const UPDATE = 7;

const typeOf = ({ json }: { readonly json: unknown }) => (json as { type: number }).type;

async function asked(options: Readonly<Record<string, string | boolean>> = {}) {
  const { discord } = await startRig();
  const answer = await discord.answerTo(discord.command('ask', { question: QUESTION, ...options }));
  return { discord, answer };
}

test('In context shows the paragraph and its neighbours, the sentence bold, to who pressed alone', async () => {
  const { discord, answer } = await asked();
  const { text, flags } = messageIn(await discord.answerTo(press(discord, answer, 'In context')));
  expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  expect([...text.matchAll(/^-# ¶(\d+)/gm)].map(([, number]) => number)).toEqual(['14', '15', '16']);
  const sentence = /^> (.*)$/m.exec(messageIn(answer).text)?.[1]?.replaceAll('**', '');
  expect(text).toContain(`**${sentence}**`);
});

test('More passages shows the next five, and pages in the message of who pressed', async () => {
  const { discord, answer } = await asked();
  const first = await discord.answerTo(press(discord, answer, 'More passages'));
  expect(typeOf(first)).toBe(REPLY);
  expect(messageIn(first).flags & EPHEMERAL).toBe(EPHEMERAL);
  const second = await discord.answerTo(press(discord, first, 'More passages'));
  expect(typeOf(second)).toBe(UPDATE);
  const pages = [answer, first, second].map((page) => quotationsIn(messageIn(page).text));
  expect(pages.map(({ length }) => length)).toEqual([1, 5, 5]);
  expect(new Set(pages.flat()).size).toBe(11);
  const back = await discord.answerTo(press(discord, second, 'Back'));
  expect(messageIn(back).text).toBe(messageIn(first).text);
});

test('passages come to an end', async () => {
  const { discord, answer } = await asked();
  let page = await discord.answerTo(press(discord, answer, 'More passages'));
  let pages = 1;
  for (; buttonsOf(page).has('More passages'); pages += 1) {
    page = await discord.answerTo(press(discord, page, 'More passages'));
  }
  expect(quotationsIn(messageIn(page).text).length).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(10);
});

test('Why this? tells what the answer rests on', async () => {
  const { discord, answer } = await asked();
  const { text, flags } = messageIn(await discord.answerTo(press(discord, answer, 'Why this?')));
  expect(text).toMatch(/^### Why this answer\n/);
  expect(text).toContain('In the sentence: “NATO”');
  expect(flags & EPHEMERAL).toBe(EPHEMERAL);
});

test('a private answer is for the asker alone, and can be shared', async () => {
  const { discord, answer } = await asked({ private: true });
  expect(messageIn(answer).flags & EPHEMERAL).toBe(EPHEMERAL);
  const shared = await discord.answerTo(press(discord, answer, 'Share'));
  expect(messageIn(shared).flags & EPHEMERAL).toBe(0);
  expect(messageIn(shared).text).toBe(messageIn(answer).text);
  expect([...buttonsOf(shared).keys()]).toEqual(['In context', 'More passages', 'Why this?']);
});

test('nobody else pages a private answer; a public one everybody opens for himself', async () => {
  const { discord, answer } = await asked({ private: true });
  const other = {
    id: '77',
    type: 2,
    user: { ...discord.world.person, id: '77' },
    authorizing_integration_owners: {},
  };
  const refused = await discord.answerTo(
    press(discord, answer, 'In context', { interaction_metadata: other }),
  );
  expect(messageIn(refused).text).toContain('belongs to somebody else');
  const open = await discord.answerTo(discord.command('ask', { question: QUESTION }));
  const shown = await discord.answerTo(press(discord, open, 'In context', { interaction_metadata: other }));
  expect(messageIn(shown).text.match(/^-# ¶/gm)).toHaveLength(3);
});

test('each of several questions has its own buttons, one asked twice has them once', async () => {
  const { discord } = await startRig();
  const question = `${QUESTION} What rights does the Union Treaty grant? ${QUESTION}`;
  const answer = await discord.answerTo(discord.command('ask', { question, private: true }));
  const ids = JSON.stringify(answer.json).match(/"custom_id":"[^"]*"/g) ?? [];
  expect(ids).toHaveLength(8);
  expect(new Set(ids).size).toBe(8);
});

test('a question of odd characters is found again on its message', async () => {
  const { discord } = await startRig();
  const question = '  What\u200B did *NATO* <@1> call\n# Russia \\ [x](y) || `z`?  ';
  const answer = await discord.answerTo(discord.command('ask', { question }));
  const { text } = messageIn(await discord.answerTo(press(discord, answer, 'Why this?')));
  expect(text).toContain('“NATO”');
});

test('a button works after a restart', async () => {
  const discord = await openDiscord();
  const first = startOn(discord);
  await first.logged.waitFor('the commands', ({ msg }) => msg.startsWith('commands '));
  const answer = await discord.answerTo(discord.command('ask', { question: QUESTION }));
  first.bot.stop();
  await first.bot.ended;
  const second = startOn(discord);
  await second.logged.waitFor('the commands', ({ msg }) => msg.startsWith('commands '));
  const { text } = messageIn(await discord.answerTo(press(discord, answer, 'In context')));
  expect(text).toContain('¶15');
});

test.each([
  [
    'has changed',
    libraryOf([{ ...seed, text: seed.text.replace('NATO', 'Nato') }]),
    /The article has changed since/,
  ],
  [
    'is gone',
    libraryOf([articleOf('other', 'Bridge closed', 'The bridge was closed on Monday.')]),
    /no longer here/,
  ],
])('where its article %s, a button says so', async (_, library, said) => {
  const { answer } = await asked();
  const { discord } = await startRig({ context: { library } });
  for (const label of ['In context', 'More passages', 'Why this?']) {
    const { text, flags } = messageIn(await discord.answerTo(press(discord, answer, label)));
    expect(text).toMatch(said);
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  }
});

test('where the article was renamed in case alone, a button still works', async () => {
  const { answer } = await asked();
  const library = libraryOf([{ ...seed, id: SEED_ID.toUpperCase() }]);
  const { discord } = await startRig({ context: { library } });
  expect(messageIn(await discord.answerTo(press(discord, answer, 'In context'))).text).toContain('¶15');
});

test('a question that somebody took off the message is asked for again', async () => {
  const { discord, answer } = await asked();
  const { text } = messageIn(await discord.answerTo(press(discord, answer, 'Why this?', { components: [] })));
  expect(text).toContain('can no longer read the question');
});

import { expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { articleOf, SEED_ID, seed } from '../seed.js';
import { messageIn, startRig } from './harness.js';
import { press } from './press.js';

const EPHEMERAL = 1 << 6;

test('/passage quotes a paragraph, and turns to the next in its place', async () => {
  const { discord } = await startRig();
  const answer = await discord.answerTo(discord.command('passage', { number: 5 }));
  expect(messageIn(answer).text).toContain('> The Union Treaty preserves');
  const next = await discord.answerTo(press(discord, answer, 'Next paragraph'));
  expect((next.json as { type: number }).type).toBe(7);
  expect(messageIn(next).text).toContain('-# ¶6');
  const back = await discord.answerTo(press(discord, next, 'Paragraph before'));
  expect(messageIn(back).text).toBe(messageIn(answer).text);
});

test('a paragraph that there is not is said to the asker alone', async () => {
  const { discord } = await startRig();
  const { text, flags } = messageIn(await discord.answerTo(discord.command('passage', { number: 40 })));
  expect(text).toBe('There is no ¶40: the article has 18 paragraphs.');
  expect(flags & EPHEMERAL).toBe(EPHEMERAL);
});

test('/article lists the articles, and shows one', async () => {
  const other = articleOf('bridge', 'The *bridge* @everyone\u202E closed', 'It closed.');
  const { discord } = await startRig({ context: { library: libraryOf([seed, other]) } });
  const { text } = messageIn(await discord.answerTo(discord.command('article')));
  expect(text).toMatch(/^### 2 articles, the newest first\nWESTERN SANCTIONS/);
  expect(text).toContain('\nThe \\*bridge\\* \\@everyone closed · 1 paragraph · bridge');
  const one = await discord.answerTo(discord.command('article', { article: SEED_ID, private: true }));
  expect(messageIn(one).text).toMatch(/-# People: .*\n-# Organisations: .*\n-# Places: /);
  const shared = await discord.answerTo(press(discord, one, 'Share'));
  expect(messageIn(shared)).toMatchObject({ text: messageIn(one).text, flags: 1 << 15 });
});

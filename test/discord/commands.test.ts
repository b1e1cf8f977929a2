import { expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { UserError } from '../../src/errors.js';
import { seed } from '../seed.js';
import { messageIn, quotationsIn, startRig } from './harness.js';
import type { Place } from './loopback/events.js';

const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;

test('/ask answers with the sentence, its paragraph, headline, date and source', async () => {
  const { discord } = await startRig();
  const id = discord.command('ask', { question: 'What rights does the Union Treaty grant?' });
  const { text, flags } = messageIn(await discord.answerTo(id));
  expect(text).toContain('### What rights does the Union Treaty grant?');
  expect(quotationsIn(text)).toHaveLength(1);
  expect(text).toMatch(/-# ¶5 · .* · 2 July 2022 · INDEPENDENT PRESS AND NEWS AGENCIES/);
  expect(flags).toBe(COMPONENTS_V2);
});

test.each([
  ['ask', { question: 'What did NATO call Russia?' }],
  ['summary', { length: 'long' }],
  ['timeline', {}],
] as const)('/%s quotes the article word for word', async (name, options) => {
  const { discord } = await startRig();
  const { text } = messageIn(await discord.answerTo(discord.command(name, options)));
  expect(quotationsIn(text).length).toBeGreaterThan(0);
});

test('a summary of ten sentences fits in a message, with a link on each quotation', async () => {
  const url = `https://news.example.org/${'world/'.repeat(8)}bridge`;
  const { discord } = await startRig({ context: { library: libraryOf([{ ...seed, url }]) } });
  const { text } = messageIn(await discord.answerTo(discord.command('summary', { sentences: 10 })));
  expect(quotationsIn(text)).toHaveLength(10);
  expect(text.match(/\[¶\d+\]\(https:/g)).toHaveLength(10);
});

test.each<Place>(['server', 'direct', 'foreign'])(
  'a command used in a place of the kind %s is answered',
  async (place) => {
    const { discord } = await startRig();
    const id = discord.command('summary', { length: 'short' }, place);
    expect(quotationsIn(messageIn(await discord.answerTo(id)).text)).toHaveLength(1);
  },
);

test('what a person did wrong is said to that person alone', async () => {
  const { discord, logged } = await startRig();
  const id = discord.command('ask', { question: 'Why?', article: '@everyone' });
  const { text, flags } = messageIn(await discord.answerTo(id));
  expect(text).toMatch(/^There is no article “\\@everyone”\. There is: /);
  expect(flags).toBe(COMPONENTS_V2 | EPHEMERAL);
  expect(logged.entries.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a command that Discord still holds, but the bot has no more, is answered calmly', async () => {
  const { discord } = await startRig();
  const { text, flags } = messageIn(await discord.answerTo(discord.command('weather')));
  expect(text).toContain('There is no command /weather.');
  expect(flags & EPHEMERAL).toBe(EPHEMERAL);
});

test('a button that the bot does not know is answered calmly', async () => {
  const { discord } = await startRig();
  const { text, flags } = messageIn(await discord.answerTo(discord.button('v0:gone')));
  expect(text).toContain('I do not know this button');
  expect(flags & EPHEMERAL).toBe(EPHEMERAL);
});

test('a command that fails says so in one calm sentence, is logged once, and the next one works', async () => {
  let failures = 0;
  const run = () => {
    failures += 1;
    if (failures === 1) throw new TypeError('paragraphs is not iterable');
    return { heading: 'Works', quotes: [], notes: [] };
  };
  const { discord, logged } = await startRig({ run });
  const { text, flags } = messageIn(await discord.answerTo(discord.command('ask', { question: 'Why?' })));
  expect(text).toBe('Something went wrong on my side, and it has been noted. Please try again.');
  expect(flags).toBe(COMPONENTS_V2 | EPHEMERAL);
  expect(messageIn(await discord.answerTo(discord.command('ask', { question: 'Why?' }))).text).toBe(
    '### Works',
  );
  const errors = logged.entries.filter(({ level }) => level === 'error');
  expect(errors).toMatchObject([{ msg: 'a command failed', err: { message: 'paragraphs is not iterable' } }]);
});

test('nothing that was asked or quoted acts', async () => {
  const trap = '@everyone <@1> [free](https://example.org) ||x|| <t:1:R> `code`\n# big';
  const citation = { article: 'trap', paragraph: 1, start: 0, end: trap.length };
  const quote = { citation, text: trap, bold: [{ start: 0, end: 9 }], where: '¶1 · @here' };
  const { discord } = await startRig({
    run: () => ({ heading: trap, lead: trap, quotes: [quote], notes: [trap] }),
  });
  const { text } = messageIn(await discord.answerTo(discord.command('ask', { question: trap })));
  expect(text.replace(/\\./g, '·')).not.toMatch(/[@`|<[\]]|:\/\/|^#[^#]|^> #/m);
  expect(text).toContain('> **\\@everyone**');
});

test('what is too long for a message is cut', async () => {
  const text = 'A sentence that is told again and again. '.repeat(400);
  const citation = { article: 'long', paragraph: 1, start: 0, end: text.length };
  const { discord } = await startRig({
    run: () => ({ heading: 'Long', quotes: [{ citation, text, bold: [], where: '¶1' }], notes: [] }),
  });
  const answer = messageIn(await discord.answerTo(discord.command('ask', { question: 'Why?' })));
  expect(answer.text).toMatch(
    /again and again\.\n-# ¶1\n-# Cut here: the rest does not fit in one Discord message\.$/,
  );
});

test('a sentence for the person that is too long is cut, too', async () => {
  const run = () => {
    throw new UserError('Too long. '.repeat(1000));
  };
  const { discord } = await startRig({ run });
  const { text } = messageIn(await discord.answerTo(discord.command('ask', { question: 'Why?' })));
  expect(text).toMatch(/Too long\. … \(cut\)$/);
});

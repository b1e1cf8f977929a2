import { expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { articleOf, seed } from '../seed.js';
import { messageIn, openDiscord, quotationsIn, startOn, startRig } from './harness.js';
import { buttonsOf, press } from './press.js';

const EPHEMERAL = 1 << 6;
const REPLY = 4;
const UPDATE = 7;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const draw = () => Promise.resolve(PNG);

const typeOf = ({ json }: { readonly json: unknown }) => (json as { type: number }).type;
const somebodyElse = {
  id: '1',
  type: 2,
  user: { id: '77', username: 'other' },
  authorizing_integration_owners: {},
};

test('a summary becomes longer and shorter in its place', async () => {
  const { discord } = await startRig();
  const medium = await discord.answerTo(discord.command('summary'));
  const long = await discord.answerTo(press(discord, medium, 'Longer'));
  const short = await discord.answerTo(press(discord, medium, 'Shorter'));
  expect([long, short].map(typeOf)).toEqual([UPDATE, UPDATE]);
  const counts = [short, medium, long].map((answer) => quotationsIn(messageIn(answer).text).length);
  expect(counts).toEqual([1, 3, 5]);
  expect([...buttonsOf(long).keys()]).toEqual(['Shorter']);
  const again = await discord.answerTo(press(discord, long, 'Shorter'));
  expect(messageIn(again).text).toBe(messageIn(medium).text);
});

test('a timeline is paged, the picture stays, and every entry is on one page', async () => {
  const { discord } = await startRig({ draw });
  const first = await discord.answerTo(discord.command('timeline'));
  const second = await discord.answerTo(press(discord, first, 'More'));
  expect(typeOf(second)).toBe(UPDATE);
  expect([first.files.size, second.files.size]).toEqual([1, 1]);
  const counts = [first, second].map((answer) => quotationsIn(messageIn(answer).text).length);
  expect(counts).toEqual([12, 2]);
  expect(messageIn(second).text).toContain('13 to 14 of 14.');
  const back = await discord.answerTo(press(discord, second, 'Back'));
  expect(messageIn(back).text).toBe(messageIn(first).text);
});

test('where addresses take up the room, pages are shorter, and every entry is on one', async () => {
  const url = `https://news.example.org/${'world/'.repeat(60)}bridge`;
  const { discord } = await startRig({ draw, context: { library: libraryOf([{ ...seed, url }]) } });
  let page = await discord.answerTo(discord.command('timeline'));
  const seen: string[] = [];
  for (;;) {
    const { text } = messageIn(page);
    expect(text).not.toContain('Cut here');
    seen.push(...[...text.matchAll(/^\*\*(.*)\*\*$/gm)].map(([, label = '']) => label));
    if (!buttonsOf(page).has('More')) break;
    page = await discord.answerTo(press(discord, page, 'More'));
  }
  expect(seen).toHaveLength(14);
  expect(new Set(seen).size).toBe(14);
});

test('where Discord refuses the picture behind a button, the page goes without it', async () => {
  const { discord, logged } = await startRig({ draw });
  const first = await discord.answerTo(discord.command('timeline'));
  const route = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
  discord.faults.order(route, { kind: 'status', status: 403, code: 50013 });
  press(discord, first, 'More');
  const [, refused, sent] = await discord.requested(route, 3);
  expect([refused?.files.size, sent?.files.size]).toEqual([1, 0]);
  expect(sent && messageIn(sent).text).toContain('13 to 14 of 14.');
  await logged.waitFor('a warning', ({ msg }) => msg.includes('attach files'));
});

test('somebody else turns a page for himself alone; a private timeline is paged by its asker and shared', async () => {
  const { discord } = await startRig({ draw });
  const open = await discord.answerTo(discord.command('timeline'));
  const other = { interaction_metadata: { ...somebodyElse, user: { ...discord.world.person, id: '77' } } };
  const own = await discord.answerTo(press(discord, open, 'More', other));
  expect(typeOf(own)).toBe(REPLY);
  expect(messageIn(own).flags & EPHEMERAL).toBe(EPHEMERAL);
  const hidden = await discord.answerTo(discord.command('timeline', { private: true }));
  expect(messageIn(hidden).flags & EPHEMERAL).toBe(EPHEMERAL);
  const second = await discord.answerTo(press(discord, hidden, 'More'));
  const shared = await discord.answerTo(press(discord, second, 'Share'));
  expect(messageIn(shared).flags & EPHEMERAL).toBe(0);
  expect(messageIn(shared).text).toBe(messageIn(second).text);
});

test('an article’s card leads to its summary and its timeline', async () => {
  const { discord } = await startRig({ draw });
  const card = await discord.answerTo(discord.command('article', { article: seed.id }));
  const summary = await discord.answerTo(press(discord, card, 'Summary'));
  expect(quotationsIn(messageIn(summary).text)).toHaveLength(3);
  const timeline = await discord.answerTo(press(discord, card, 'Timeline'));
  expect(timeline.files.size).toBe(1);
  expect(messageIn(timeline).flags & EPHEMERAL).toBe(EPHEMERAL);
});

const PRESSED = [
  ['summary', 'Longer'],
  ['timeline', 'More'],
  ['passage', 'Next paragraph'],
] as const;

test('all of them work after a restart', async () => {
  const discord = await openDiscord();
  const first = startOn(discord, { draw });
  await first.logged.waitFor('the commands', ({ msg }) => msg.startsWith('commands '));
  const options = { summary: {}, timeline: { from: '1990' }, passage: { number: 4 } };
  const answers = [];
  for (const [name] of PRESSED) answers.push(await discord.answerTo(discord.command(name, options[name])));
  first.bot.stop();
  await first.bot.ended;
  const second = startOn(discord, { draw });
  await second.logged.waitFor('the commands', ({ msg }) => msg.startsWith('commands '));
  for (const [place, [, label]] of PRESSED.entries()) {
    const answer = answers[place];
    if (!answer) throw new Error('no answer');
    const turned = await discord.answerTo(press(discord, answer, label));
    expect(typeOf(turned)).toBe(UPDATE);
    expect(messageIn(turned).text).not.toBe(messageIn(answer).text);
  }
});

test.each([
  ['has changed', { ...seed, text: seed.text.replace('NATO', 'Nato') }, /The article has changed since/],
  ['is gone', articleOf('other', 'Bridge closed', 'The bridge was closed on Monday.'), /no longer here/],
])('where its article %s, all of them say so', async (_, article, said) => {
  const before = await startRig({ draw });
  const after = await startRig({ draw, context: { library: libraryOf([article]) } });
  for (const [name, label] of PRESSED) {
    const options: Record<string, number> = name === 'passage' ? { number: 4 } : {};
    const answer = await before.discord.answerTo(before.discord.command(name, options));
    const { text, flags } = messageIn(await after.discord.answerTo(press(after.discord, answer, label)));
    expect(text).toMatch(said);
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  }
});

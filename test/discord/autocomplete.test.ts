import { expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { Lateness } from '../../src/discord/lateness.js';
import { articleOf } from '../seed.js';
import { startRig } from './harness.js';
import { CALLBACK, type Loopback } from './loopback/loopback.js';
import type { RecordedRequest } from './loopback/rest.js';

function choicesIn({ json }: RecordedRequest): { readonly name: string; readonly value: string }[] {
  const { type, data } = json as { type: number; data: { choices: { name: string; value: string }[] } };
  expect(type).toBe(8);
  expect(data.choices.length).toBeLessThanOrEqual(25);
  return data.choices;
}

async function typed(discord: Loopback, name: string, options: Record<string, string>, focused: string) {
  return choicesIn(await discord.answerTo(discord.complete(name, options, focused)));
}

test('while a question is typed, it is offered first, then what it may become', async () => {
  const { discord } = await startRig();
  const [first, second] = await typed(discord, 'ask', { question: 'What did Luk' }, 'question');
  expect(first).toEqual({ name: 'What did Luk', value: 'What did Luk' });
  expect(second?.value).toBe('What did Lukashenko');
});

const library = libraryOf([
  articleOf('storm', 'Storm hits the coast', 'A storm hit the coast.'),
  ...[3, 5, 4].map((day) => ({
    ...articleOf(
      `bridge-${day}`,
      `Old bridge closed on ${'a very cold and windy '.repeat(5)}day ${day}`,
      'Anna Quist closed it.',
    ),
    published: `2026-03-0${day}`,
  })),
]);

test('articles are offered by headline, the newest first', async () => {
  const { discord } = await startRig({ context: { library } });
  const all = await typed(discord, 'summary', { article: '' }, 'article');
  expect(all.map(({ value }) => value)).toEqual(['bridge-5', 'bridge-4', 'bridge-3', 'storm']);
  expect(all[3]?.name).toBe('Storm hits the coast');
  expect(all[0]?.name).toMatch(/^Old bridge closed .{80,82}…$/u);
  expect((await typed(discord, 'ask', { article: 'STO coa' }, 'article')).map(({ value }) => value)).toEqual([
    'storm',
  ]);
  expect(await typed(discord, 'ask', { article: 'sto bridge' }, 'article')).toEqual([]);
});

test('the article that was chosen gives the questions', async () => {
  const { discord } = await startRig({ context: { library } });
  const values = async (article: string) =>
    (await typed(discord, 'ask', { question: 'who is an', article }, 'question')).map(({ value }) => value);
  expect(await values('bridge-3')).toContain('Who is Anna Quist?');
  expect(await values('storm')).toEqual(['who is an']);
  expect(await values('no such article')).toContain('Who is Anna Quist?');
});

test.each([
  ['weather', 'question'],
  ['ask', 'colour'],
  ['summary', 'length'],
])('an option that cannot be completed, as of an older /%s, gets nothing', async (name, option) => {
  const { discord, logged } = await startRig();
  expect(await typed(discord, name, { [option]: 'x' }, option)).toEqual([]);
  expect(logged.entries.filter(({ level }) => level === 'error')).toEqual([]);
});

test('how late an event is taken up counts from the one that came fastest', () => {
  const lateness = new Lateness();
  expect(lateness.of(1000, 91_000)).toBe(0);
  expect(lateness.of(2000, 92_500)).toBe(500);
  expect(lateness.of(3000, 92_900)).toBe(0);
  expect(lateness.of(4000, 96_900)).toBe(3000);
});

test('what would come too late is not sent', async () => {
  const { discord, logged } = await startRig();
  await typed(discord, 'ask', { question: 'who' }, 'question');
  const before = discord.requests.entries.length;
  discord.complete('ask', { question: 'who is' }, 'question', 3000);
  await logged.waitFor('a note', ({ msg }) => msg.includes('too late'));
  expect(discord.requests.entries).toHaveLength(before);
});

test('a request that hangs is tried again in time only, then given up', async () => {
  const { discord, logged } = await startRig();
  discord.faults.order(CALLBACK, { kind: 'hang' }, { kind: 'hang' });
  discord.complete('ask', { question: 'who' }, 'question');
  await logged.waitFor('a note', ({ msg }) => msg.includes('could not be offered'));
  expect(discord.requests.entries.filter(({ route }) => route === CALLBACK)).toHaveLength(2);
});

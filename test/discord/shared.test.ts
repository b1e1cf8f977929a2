import { afterEach, describe, expect, test } from 'vitest';
import { editingId } from '../../src/discord/library/editing-id.js';
import type { Store } from '../../src/store/store.js';
import { type BotProcess, startProcess } from '../bench/bot-process.js';
import { articleOf } from '../seed.js';
import { DATABASES, storeOf } from '../store/databases.js';
import { messageIn } from './harness.js';

const WITHIN_MS = 1000;

const bots: BotProcess[] = [];

afterEach(async () => {
  for (const bot of bots.splice(0)) {
    await bot.stop();
    expect(bot.discord.broken()).toEqual([]);
  }
});

/** The built bot as a process that has one shard of two, on a Discord of its own where the same person is. */
async function startShard(shard: number, database: NodeJS.ProcessEnv): Promise<BotProcess> {
  const bot = await startProcess('footnote', {
    ...{ SHARD_LIST: String(shard), SHARD_COUNT: '2', SEMANTIC: 'off' },
    ...database,
  });
  bots.push(bot);
  if (bots[0]) Object.assign(bot.discord.world.person, bots[0].discord.world.person);
  return bot;
}

/** What the person is answered who asks in a server that the bot is not in: of his own library. */
async function askElsewhere({ discord }: BotProcess, question: string): Promise<string> {
  return messageIn(await discord.answerTo(discord.command('ask', { question }, 'foreign'))).text;
}

/** Milliseconds from Keep in direct messages, which are shard 0's, to the answer of shard 1, which is from the article. */
async function keepAndAsk(first: BotProcess, second: BotProcess, store: Store, tower: string) {
  const { id } = first.discord.world.person;
  const article = articleOf(`tower-${tower}`, `Tower of ${tower}`, `Marit Lund lit the tower of ${tower}.`);
  const token = await store.hold(`user/${id}`, { article, leftOut: [], by: id, at: new Date() });
  const question = `Who lit the tower of ${tower}?`;
  const told = `**Marit Lund** lit the tower of ${tower}.`;
  expect(await askElsewhere(second, question)).not.toContain(told);
  const began = performance.now();
  await first.discord.answerTo(first.discord.button(editingId('keep', token), undefined, 'direct'));
  expect(await askElsewhere(second, question)).toContain(told);
  return performance.now() - began;
}

describe.each(DATABASES)('two processes of a shard each, on one database in %s', (_, make) => {
  test('what is kept through the first is answered by the second within a second', async () => {
    const database = await make();
    const store = await storeOf(database);
    const first = await startShard(0, database);
    const second = await startShard(1, database);
    const taken: number[] = [];
    for (const tower of ['Skarn', 'Velm', 'Orrest'])
      taken.push(await keepAndAsk(first, second, store, tower));
    // The fastest: what else runs on the machine slows any one of them.
    expect(Math.min(...taken)).toBeLessThan(WITHIN_MS);
  }, 120_000);
});

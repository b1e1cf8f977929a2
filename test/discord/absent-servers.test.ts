import { describe, expect, test, vi } from 'vitest';
import { forgetAbsent } from '../../src/discord/absent-servers.js';
import { DATABASES, storeOf, temporaryFolder } from '../store/databases.js';
import { openDiscord, startOn } from './harness.js';
import { bridge, keptIn, startKept } from './kept-rig.js';

const by = { by: '1', at: new Date('2026-03-01T00:00:00Z') };
const day = (number: number) => new Date(Date.UTC(2026, 2, number, 12));

describe.each(DATABASES)('servers that removed the bot while it was away, in %s', (_, make) => {
  test('are erased a day after that is seen, and others are not', async () => {
    const store = await storeOf(await make());
    for (const owner of ['server/10', 'server/20', 'server/30', 'user/40'] as const)
      await store.addArticle(owner, bridge, by);
    // 30 is another process's.
    const membership = { isIn: (id: string) => id === '10', knows: (id: string) => id !== '30' };
    expect(await forgetAbsent(store, membership, day(1))).toEqual({ erased: 0, waiting: 1 });
    expect((await store.libraryOf('server/20'))?.articles).toHaveLength(1);
    expect(await forgetAbsent(store, membership, day(2))).toEqual({ erased: 1, waiting: 0 });
    expect([...(await store.serversWith('any')).keys()]).toEqual(['10', '30']);
    expect((await store.libraryOf('user/40'))?.articles).toHaveLength(1);
  });

  test('are kept where the bot is back in time, and have a day again when it goes', async () => {
    const store = await storeOf(await make());
    await store.addArticle('server/10', bridge, by);
    const membership = (isIn: boolean) => ({ isIn: () => isIn, knows: () => true });
    await forgetAbsent(store, membership(false), day(1));
    expect(await forgetAbsent(store, membership(true), day(3))).toEqual({ erased: 0, waiting: 0 });
    expect(await forgetAbsent(store, membership(false), day(4))).toEqual({ erased: 0, waiting: 1 });
    expect([...(await store.serversWith('any')).keys()]).toEqual(['10']);
  });
});

test('a bot that starts notes the servers that it is not in', async () => {
  const { store, logged } = await startKept({ fill: (store) => store.addArticle('server/10', bridge, by) });
  await vi.waitFor(async () => expect((await store.settingsOf('server/10')).has('absent since')).toBe(true));
  await logged.waitFor('the warning', ({ msg }) => msg.includes('servers that the bot is not in'));
});

test('a bot that has a part of the shards knows nothing of the servers of the others', async () => {
  const discord = await openDiscord();
  const store = await storeOf({ DATA_DIR: temporaryFolder() });
  // Discord's formula: (id >> 22) % 4.
  const [ofShard0, ofShard2] = [4n, 6n].map((number) => `server/${number << 22n}` as const);
  if (!ofShard0 || !ofShard2) throw new Error('no servers');
  for (const owner of [ofShard0, ofShard2]) await store.addArticle(owner, bridge, by);
  const { logged } = startOn(discord, {
    env: { SHARD_LIST: '2', SHARD_COUNT: '4' },
    kept: keptIn(store),
  });
  await logged.waitFor('the warning', ({ msg }) => msg.includes('servers that the bot is not in'));
  expect((await store.settingsOf(ofShard2)).has('absent since')).toBe(true);
  expect((await store.settingsOf(ofShard0)).has('absent since')).toBe(false);
});

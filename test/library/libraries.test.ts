import { describe, expect, it } from 'vitest';
import { Libraries } from '../../src/library/libraries.js';
import type { Store } from '../../src/store/store.js';
import { articleOf, seed, seedLibrary } from '../seed.js';
import { DATABASES, postgresServer, storeOf } from '../store/databases.js';
import { hasPostgres } from '../store/postgres-server.js';

const SERVER = 'server/200000000000000001';
const OTHER = 'server/200000000000000002';
const BY = { by: '300000000000000001', at: new Date('2026-03-04T10:00:00Z') };
const bridge = articleOf('bridge', 'Old bridge closed', 'The bridge was closed on Monday.');
const ferry = articleOf('ferry', 'Ferry sails again', 'The ferry sails again from Tuesday on.');

const here = (...channels: string[]) => ({ owner: SERVER, channels }) as const;

/** Libraries over a store, and what they tell. */
function librariesOver(
  store: Store,
  { bytes = 1e6, now = () => 0 }: { bytes?: number; now?: () => number } = {},
) {
  const told: string[] = [];
  const tell = (sentence: string) => told.push(sentence);
  return { told, libraries: new Libraries({ seeds: seedLibrary, store, bytes, tell, now }) };
}

describe.each(DATABASES)('the library of a conversation, from %s', (_, make) => {
  it('is the seeds where nothing was added', async () => {
    const { libraries } = librariesOver(await storeOf(await make()));
    expect(await libraries.libraryFor(here('1'))).toBe(seedLibrary);
  });

  it('is the channel’s article, what was added, then the seeds; at once after each change', async () => {
    const store = await storeOf(await make());
    const { libraries } = librariesOver(store);
    const parts = async (...channels: string[]) =>
      (await libraries.libraryFor(here(...channels))).parts?.map(({ articles }) =>
        articles.map(({ id }) => id),
      );
    await store.addArticle(SERVER, bridge, BY);
    expect(await parts('1')).toEqual([['bridge'], [seed.id]]);
    await store.addArticle(SERVER, ferry, BY);
    await store.chooseForChannel(SERVER, '1', 'ferry');
    expect(await parts('1')).toEqual([['ferry'], ['bridge', 'ferry'], [seed.id]]);
    expect(await parts('2')).toEqual([['bridge', 'ferry'], [seed.id]]);
    expect(await parts('2', '1')).toEqual([['ferry'], ['bridge', 'ferry'], [seed.id]]);
    await store.chooseForChannel(SERVER, '1', seed.id);
    expect(await parts('1')).toEqual([[seed.id], ['bridge', 'ferry'], [seed.id]]);
    await store.removeArticle(SERVER, 'bridge');
    expect(await parts('2')).toEqual([['ferry'], [seed.id]]);
    await store.forget(SERVER);
    expect((await libraries.libraryFor(here('1'))).articles).toEqual([seed]);
  });

  it('is the same object until something changes, so that recent answers stay', async () => {
    const store = await storeOf(await make());
    const { libraries } = librariesOver(store);
    await store.addArticle(SERVER, bridge, BY);
    await store.chooseForChannel(SERVER, '1', 'bridge');
    const [chosen, other] = [await libraries.libraryFor(here('1')), await libraries.libraryFor(here('2'))];
    expect(other).not.toBe(chosen);
    expect(await libraries.libraryFor(here('1'))).toBe(chosen);
    expect(await libraries.libraryFor(here('3'))).toBe(other);
    await store.addArticle(SERVER, ferry, BY);
    expect(await libraries.libraryFor(here('1'))).not.toBe(chosen);
  });

  it('is the same at once in another process on the same database', async () => {
    const env = await make();
    const one = await storeOf(env);
    const there = librariesOver(await storeOf(env)).libraries;
    await one.addArticle(SERVER, bridge, BY);
    expect((await there.libraryFor(here('1'))).get('bridge')).toBeDefined();
    await one.addArticle(SERVER, ferry, BY);
    await one.chooseForChannel(SERVER, '1', 'ferry');
    expect((await there.libraryFor(here('1'))).chosen?.id).toBe('ferry');
    await one.forget(SERVER);
    expect(await there.libraryFor(here('1'))).toBe(seedLibrary);
  });

  it('is apart for each server', async () => {
    const store = await storeOf(await make());
    const { libraries } = librariesOver(store);
    await store.addArticle(SERVER, bridge, BY);
    await store.addArticle(OTHER, ferry, BY);
    expect((await libraries.libraryFor(here('1'))).articles.map(({ id }) => id)).toEqual(['bridge', seed.id]);
    expect((await libraries.libraryFor({ owner: OTHER, channels: [] })).articles.map(({ id }) => id)).toEqual(
      ['ferry', seed.id],
    );
  });

  it('has an article of one’s own in place of a seed of its id', async () => {
    const store = await storeOf(await make());
    const twin = articleOf(seed.id, 'Another one', 'This is about something else.');
    await store.addArticle(SERVER, twin, BY);
    const library = await librariesOver(store).libraries.libraryFor(here('1'));
    expect(library.articles.map(({ headline }) => headline)).toEqual(['Another one']);
    expect(library.get(seed.id)?.headline).toBe('Another one');
  });

  it('keeps the article that did not change, and its index with it, when another one does', async () => {
    const store = await storeOf(await make());
    const { libraries } = librariesOver(store);
    await store.addArticle(SERVER, bridge, BY);
    await store.addArticle(SERVER, ferry, BY);
    const before = await libraries.libraryFor(here());
    await store.addArticle(SERVER, articleOf('ferry', 'Ferry sails again', 'From Friday on.'), BY);
    const after = await libraries.libraryFor(here());
    expect(after.get('bridge')).toBe(before.get('bridge'));
    expect(after.get('ferry')?.text).toContain('From Friday on.');
  });

  it('is in memory while there is room: what is asked least goes, and comes again', async () => {
    const store = await storeOf(await make());
    const { libraries } = librariesOver(store, { bytes: 3000 });
    await store.addArticle(SERVER, bridge, BY);
    await store.addArticle(OTHER, ferry, BY);
    const first = (await libraries.libraryFor(here())).get('bridge');
    expect((await libraries.libraryFor(here())).get('bridge')).toBe(first);
    await libraries.libraryFor({ owner: OTHER, channels: [] });
    const again = (await libraries.libraryFor(here())).get('bridge');
    expect(again).not.toBe(first);
    expect(again?.text).toBe(bridge.text);
  });
});

describe.each(hasPostgres ? ['PostgreSQL'] : [])('a lost %s', () => {
  it('is told once; answers come from memory, or from the seeds with a word about it, until it is back', async () => {
    const server = await postgresServer();
    const store = await storeOf({ DATABASE_URL: server.createDatabase() });
    let now = 0;
    const { libraries, told } = librariesOver(store, { now: () => now });
    await store.addArticle(SERVER, bridge, BY);
    await store.addArticle(OTHER, ferry, BY);
    await store.chooseForChannel(SERVER, '1', 'bridge');
    const known = await libraries.libraryFor(here('1'));
    server.stop();
    for (const _ of [1, 2]) {
      const library = await libraries.libraryFor(here('1'));
      expect(library.articles).toEqual(known.articles);
      expect(library).toMatchObject({ chosen: { id: 'bridge' }, incomplete: false });
      const other = await libraries.libraryFor({ owner: OTHER, channels: [] });
      expect(other.articles).toEqual([seed]);
      expect(other.incomplete).toBe(true);
    }
    server.start();
    expect((await libraries.libraryFor({ owner: OTHER, channels: [] })).incomplete).toBe(true);
    now += 5000;
    expect((await libraries.libraryFor({ owner: OTHER, channels: [] })).get('ferry')).toBeDefined();
    expect(told).toEqual([
      'the database cannot be reached: answers come from what is in memory',
      'the database can be reached again',
    ]);
  });
});

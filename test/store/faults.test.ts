import { chmodSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { sqliteDatabase } from '../../src/store/sqlite.js';
import { Store } from '../../src/store/store.js';
import { StoreError } from '../../src/store/store-error.js';
import { articleOf, seed } from '../seed.js';
import { run } from '../terminal/run.js';
import { postgresServer, storeOf, temporaryFolder } from './databases.js';
import { hasPostgres } from './postgres-server.js';

const SERVER = 'server/200000000000000001';
const BY = { by: '300000000000000001', at: new Date('2026-03-04T10:00:00Z') };
const large = articleOf(
  'large',
  'A long report',
  ...Array.from({ length: 3000 }, (_, n) => `Line ${n} of it is here.`),
);

const ids = async (store: Store) => (await store.libraryOf(SERVER))?.articles.map(({ id }) => id);

/** Expects a rejection with a sentence for a person that holds `words` and nothing of the database's own. */
async function expectSentence(rejected: Promise<unknown>, words: RegExp): Promise<void> {
  const error = await rejected.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect(String(error)).toMatch(words);
  expect(String(error)).not.toMatch(/sqlite|postgres|connect|127\.0\.0\.1/iu);
}

describe('SQLite', () => {
  it('with a full disk keeps nothing of an article, gives all others, and goes on once there is room', async () => {
    const db = sqliteDatabase(temporaryFolder());
    const store = new Store(db);
    await store.addArticle(SERVER, seed, BY);
    const revision = await store.revisionOf(SERVER);
    await sql`pragma max_page_count = 1`.execute(db);
    await expectSentence(store.addArticle(SERVER, large, BY), /no room left/u);
    expect(await ids(store)).toEqual([seed.id]);
    expect(await store.revisionOf(SERVER)).toBe(revision);
    await sql`pragma max_page_count = 100000`.execute(db);
    await store.addArticle(SERVER, large, BY);
    expect(await ids(store)).toEqual(['large', seed.id]);
    await store.close();
  });

  it('that cannot be written is read all the same, and goes on once it can', async () => {
    const db = sqliteDatabase(temporaryFolder());
    const store = new Store(db);
    await store.addArticle(SERVER, seed, BY);
    await sql`pragma query_only = on`.execute(db);
    await expectSentence(store.forget(SERVER), /cannot be reached just now/u);
    expect(await ids(store)).toEqual([seed.id]);
    await sql`pragma query_only = off`.execute(db);
    await store.forget(SERVER);
    expect(await ids(store)).toBeUndefined();
    await store.close();
  });

  it('in a file that is no database is a sentence', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'footnote.sqlite'),
      'not a database, but long enough to be taken for one. '.repeat(99),
    );
    await expectSentence(ids(await storeOf({ DATA_DIR: folder })), /cannot be reached/u);
    const env = { DATA_DIR: folder };
    await expect(run(['export'], { env })).rejects.toThrow(
      `The database in DATA_DIR, ${folder}, cannot be used (file is not a database): see that`,
    );
  });

  it('in a folder where nothing can be kept is not opened: the folder, the reason and the way out are told', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const opening = (dataDir: string) => storeOf({ DATA_DIR: dataDir });
    await expect(opening(file)).rejects.toThrow(
      `DATA_DIR is ${file}, which is a file, not a folder: name another folder.`,
    );
    const below = join(file, 'data');
    await expect(opening(below)).rejects.toThrow(
      `DATA_DIR is ${below}, and nothing can be kept there: a part of the path is a file`,
    );
    await expect(opening('/proc/footnote')).rejects.toThrow('it cannot be made there: make it');
  });

  it.skipIf(process.getuid?.() === 0)('in a folder of others, too', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    await expect(storeOf({ DATA_DIR: folder })).rejects.toThrow('this user may not read and write there');
  });
});

/** What carries bytes to a port and back until it is told to hold them. */
async function network(port: number) {
  const sockets: Socket[] = [];
  let holding = false;
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    sockets.push(near, far);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    if (!holding) near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hold() {
      holding = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    mend() {
      holding = false;
      for (const socket of sockets.splice(0)) socket.destroy();
    },
    end() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describe.each(hasPostgres ? ['PostgreSQL'] : [])('%s', () => {
  it('that is stopped and started again is a sentence, then goes on', async () => {
    const server = await postgresServer();
    const store = await storeOf({ DATABASE_URL: server.createDatabase() });
    await store.addArticle(SERVER, seed, BY);
    server.stop();
    await expectSentence(store.addArticle(SERVER, large, BY), /cannot be reached just now/u);
    await expectSentence(ids(store), /cannot be reached just now/u);
    server.start();
    expect(await ids(store)).toEqual([seed.id]);
    await store.addArticle(SERVER, large, BY);
    expect(await ids(store)).toEqual(['large', seed.id]);
  });

  it('that is not there at the start is found when it is', async () => {
    const server = await postgresServer();
    const store = await storeOf({ DATABASE_URL: server.createDatabase() });
    server.stop();
    await expectSentence(store.addArticle(SERVER, seed, BY), /cannot be reached just now/u);
    server.start();
    await store.addArticle(SERVER, seed, BY);
    expect(await ids(store)).toEqual([seed.id]);
  });

  it('that does not answer is a sentence within the three seconds of an answer', async () => {
    const url = new URL((await postgresServer()).createDatabase());
    const between = await network(Number(url.port));
    url.port = String(between.port);
    const store = await storeOf({ DATABASE_URL: url.href });
    await store.addArticle(SERVER, seed, BY);
    between.hold();
    const asked = performance.now();
    await expectSentence(store.revisionOf(SERVER), /cannot be reached just now/u);
    expect(performance.now() - asked).toBeLessThan(3000);
    between.mend();
    await expect.poll(() => ids(store).catch(() => undefined)).toEqual([seed.id]);
    between.end();
  });
});

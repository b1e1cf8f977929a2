import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { StoreConfig } from '../../src/config.js';
import { readStoreConfig } from '../../src/config.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.js';

/** Makes an empty database and gives the variables of the environment that name it. */
type MakeDatabase = () => Promise<NodeJS.ProcessEnv>;

const ends: (() => unknown)[] = [];
let postgres: Promise<PostgresServer> | undefined;

afterAll(async () => {
  for (const end of ends.splice(0)) await end();
  await (await postgres)?.remove();
});

/** A folder that goes with the tests of this file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-store-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The one server of a test file. */
export function postgresServer(): Promise<PostgresServer> {
  postgres ??= startPostgres();
  return postgres;
}

const sqlite: MakeDatabase = async () => ({ DATA_DIR: temporaryFolder() });
const postgresql: MakeDatabase = async () => ({ DATABASE_URL: (await postgresServer()).createDatabase() });

/** The databases that all tests of what is kept run on. */
export const DATABASES: readonly (readonly [name: string, make: MakeDatabase])[] = [
  ['SQLite', sqlite],
  ...(hasPostgres ? [['PostgreSQL', postgresql] as const] : []),
];

/** The store of an environment, which is closed behind the tests of this file. */
export async function storeOf(env: NodeJS.ProcessEnv): Promise<Store> {
  const config: StoreConfig = readStoreConfig(env);
  const store = await openStore(config);
  if (!store) throw new Error('the environment names no database');
  ends.unshift(() => store.close());
  return store;
}

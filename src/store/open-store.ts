import type { StoreConfig } from '../config.js';
import { prepareDataFolder } from './data-folder.js';
import type { Store } from './store.js';

/**
 * What is kept, where the configuration says that anything is: in PostgreSQL where there is an address, else in SQLite.
 * Only what is asked for is loaded; the database is opened when it is first needed.
 * @throws {UserError} where nothing can be kept in the folder that `DATA_DIR` names
 */
export async function openStore(config: StoreConfig): Promise<Store | undefined> {
  const db = await databaseOf(config);
  if (!db) return undefined;
  const { Store } = await import('./store.js');
  return new Store(db);
}

async function databaseOf({ databaseUrl, dataDir }: StoreConfig) {
  if (databaseUrl !== undefined) {
    const { postgresDatabase } = await import('./postgres.js');
    return postgresDatabase(databaseUrl.reveal());
  }
  if (dataDir === undefined) return undefined;
  prepareDataFolder(dataDir);
  const { sqliteDatabase } = await import('./sqlite.js');
  return sqliteDatabase(dataDir);
}

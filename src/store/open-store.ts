import type { StoreConfig } from '../config.js';
import { Store } from './store.js';

/**
 * What is kept, where the configuration says that anything is: in PostgreSQL where there is an address, else in SQLite.
 * Only the database that is asked for is loaded; it is opened when it is first needed.
 */
export async function openStore({ databaseUrl, dataDir }: StoreConfig): Promise<Store | undefined> {
  if (databaseUrl !== undefined) {
    const { postgresDatabase } = await import('./postgres.js');
    return new Store(postgresDatabase(databaseUrl.reveal()));
  }
  if (dataDir === undefined) return undefined;
  const { sqliteDatabase } = await import('./sqlite.js');
  return new Store(sqliteDatabase(dataDir));
}

import { join } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import Database from 'libsql';
import type { Schema } from './schema.js';

const FILE = 'footnote.sqlite';

/** Milliseconds to wait where another process, as `footnote import`, is writing. Nothing else goes on meanwhile. */
const BUSY_MS = 1000;

/** The SQLite database of a folder. The file is opened when it is first needed, and made where it is missing. */
export function sqliteDatabase(folder: string): Kysely<Schema> {
  return new Kysely({
    dialect: {
      createAdapter: () => new TransactionalAdapter(),
      createDriver: () => new LibsqlDriver(() => openFile(folder)),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

function openFile(folder: string): Database.Database {
  const database = new Database(join(folder, FILE), { timeout: BUSY_MS });
  // What was committed is on the disk, also where the machine loses power.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    database.pragma(pragma);
  }
  return database;
}

/** SQLite's changes of tables are part of a transaction as any other; Kysely does not count on it. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's driver over libsql, whose interface is better-sqlite3's and whose binary comes from npm. */
class LibsqlDriver extends SqliteDriver {
  #database: Database.Database | undefined;

  constructor(open: () => Database.Database) {
    super({
      database: async () => {
        this.#database = open();
        return this.#database;
      },
    });
  }

  // A transaction that begins by reading could not wait for another process's write.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  // A full disk ends a transaction by itself; ending it once more would hide that error behind another.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database?.inTransaction) await super.rollbackTransaction(connection);
  }
}

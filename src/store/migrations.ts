import { type CreateTableBuilder, type Kysely, type Migration, Migrator } from 'kysely';
import type { Schema } from './schema.js';

/** What brings a database from one form to the next, in order of name. One that was released is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-libraries': { up: createLibraries },
  '0002-held': { up: createHeld },
};

/** Brings a database to the present form. Several processes may do so at once; each step is done wholly or not at all. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}

async function createLibraries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('libraries')
    .addColumn('owner', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'text', (column) => column.notNull())
    .execute();
  await owned(db, 'articles')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('headline', 'text', (column) => column.notNull())
    .addColumn('byline', 'text')
    .addColumn('published', 'text')
    .addColumn('source', 'text')
    .addColumn('url', 'text')
    .addColumn('parse_version', 'integer', (column) => column.notNull())
    .addColumn('parsed', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text')
    .addPrimaryKeyConstraint('articles_key', ['owner', 'id'])
    .execute();
  await owned(db, 'channels')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('channels_key', ['owner', 'channel'])
    .execute();
  await owned(db, 'settings')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['owner', 'name'])
    .execute();
  await owned(db, 'unanswered')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('last_asked', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('unanswered_key', ['owner', 'article', 'words'])
    .execute();
}

async function createHeld(db: Kysely<unknown>): Promise<void> {
  await owned(db, 'held')
    .addColumn('token', 'text', (column) => column.primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute();
}

/** A table whose rows go when their library does. */
function owned(db: Kysely<unknown>, table: string): CreateTableBuilder<string, 'owner'> {
  return db.schema
    .createTable(table)
    .addColumn('owner', 'text', (column) =>
      column.notNull().references('libraries.owner').onDelete('cascade'),
    );
}

import type { Kysely, Transaction } from 'kysely';
import type { KeptRecord } from './record.js';
import type { Schema } from './schema.js';

/** All that is kept, an owner after the other. */
export async function* readRecords(db: Kysely<Schema>): AsyncGenerator<KeptRecord> {
  const owners = await db.selectFrom('libraries').select('owner').orderBy('owner').execute();
  for (const { owner } of owners) {
    const articles = db.selectFrom('articles').selectAll().where('owner', '=', owner).orderBy('id');
    for (const { added_by: _, ...row } of await articles.execute()) yield { table: 'articles', ...row };
    const channels = db.selectFrom('channels').selectAll().where('owner', '=', owner).orderBy('channel');
    for (const row of await channels.execute()) yield { table: 'channels', ...row };
    const settings = db.selectFrom('settings').selectAll().where('owner', '=', owner).orderBy('name');
    for (const row of await settings.execute()) yield { table: 'settings', ...row };
    const unanswered = db.selectFrom('unanswered').selectAll().where('owner', '=', owner);
    for (const row of await unanswered.orderBy('article').orderBy('words').execute())
      yield { table: 'unanswered', ...row };
  }
}

/** Writes a row in place of the one of its key, if there is one. */
export async function writeRecord(db: Transaction<Schema>, record: KeptRecord): Promise<void> {
  switch (record.table) {
    case 'articles': {
      const { table, ...columns } = record;
      const row = { ...columns, added_by: null };
      const keyed = db.insertInto(table).values(row);
      await keyed.onConflict((key) => key.columns(['owner', 'id']).doUpdateSet(row)).execute();
      return;
    }
    case 'channels': {
      const { table, ...row } = record;
      const keyed = db.insertInto(table).values(row);
      await keyed.onConflict((key) => key.columns(['owner', 'channel']).doUpdateSet(row)).execute();
      return;
    }
    case 'settings': {
      const { table, ...row } = record;
      const keyed = db.insertInto(table).values(row);
      await keyed.onConflict((key) => key.columns(['owner', 'name']).doUpdateSet(row)).execute();
      return;
    }
    case 'unanswered': {
      const { table, ...row } = record;
      const keyed = db.insertInto(table).values(row);
      await keyed.onConflict((key) => key.columns(['owner', 'article', 'words']).doUpdateSet(row)).execute();
    }
  }
}

import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../article/article.js';
import { articleOfRow } from './article-row.js';
import { countUnanswered, type Gap, readGaps, type UnansweredQuestion } from './gaps.js';
import { drop, type HeldArticle, type Hold, hold, idFor, readHeld, rewriteHeld } from './held.js';
import { migrate } from './migrations.js';
import type { Owner } from './owner.js';
import type { KeptRecord } from './record.js';
import type { Schema } from './schema.js';
import { asStoreError } from './store-error.js';
import { readRecords, writeRecord } from './transfer.js';
import { type Addition, choose, writeArticle } from './write.js';

/** What is kept of an owner's library, as of one moment. */
export interface KeptLibrary {
  /** Another one after every change of articles or channels. */
  readonly revision: string;
  /** In order of id. */
  readonly articles: readonly Article[];
  /** The id of the article that questions in a channel or thread are about, by the channel's id. */
  readonly channels: ReadonlyMap<string, string>;
}

/**
 * What outlives the process, in SQLite or PostgreSQL. Every change is made wholly or not at all. All functions reject
 * with a {@link StoreError} where the database cannot be reached or has no room, and work again as soon as it has.
 */
export class Store {
  readonly #db: Kysely<Schema>;
  #ready: Promise<void> | undefined;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Brings the database to the present form; every other function does so, too. */
  async prepare(): Promise<void> {
    await this.#run(async () => undefined);
  }

  /** The revision of an owner's library; undefined where nothing is kept of him. */
  async revisionOf(owner: Owner): Promise<string | undefined> {
    return this.#run(async (db) => {
      const row = await db
        .selectFrom('libraries')
        .select('revision')
        .where('owner', '=', owner)
        .executeTakeFirst();
      return row?.revision;
    });
  }

  /** The articles and channel choices of an owner; undefined where nothing is kept of him. */
  async libraryOf(owner: Owner): Promise<KeptLibrary | undefined> {
    return this.#run(async (db) => {
      // Read first: where a change comes in between, the copy is taken for an older one and read once more.
      const [library] = await db.selectFrom('libraries').selectAll().where('owner', '=', owner).execute();
      if (!library) return undefined;
      const articles = await db.selectFrom('articles').selectAll().where('owner', '=', owner).execute();
      const channels = await db.selectFrom('channels').selectAll().where('owner', '=', owner).execute();
      return {
        revision: library.revision,
        articles: articles.map(articleOfRow).sort((a, b) => (a.id < b.id ? -1 : 1)),
        channels: new Map(channels.map(({ channel, article }) => [channel, article])),
      };
    });
  }

  /** Keeps an article; one of the same id is replaced. */
  async addArticle(owner: Owner, article: Article, addition: Addition): Promise<void> {
    await this.#change(owner, (db) => writeArticle(db, owner, article, addition));
  }

  /** Holds an article until it is kept or dropped; gives the token that it is called for by. */
  async hold(owner: Owner, held: HeldArticle): Promise<string> {
    return this.#transaction(async (db) => {
      await keepOwner(db, owner);
      return hold(db, owner, held);
    });
  }

  /** The article that a person holds by a token; undefined where it waits no more. */
  async heldBy(owner: Owner, hold: Hold): Promise<HeldArticle | undefined> {
    return this.#run((db) => readHeld(db, owner, hold));
  }

  /** Corrects an article that is held. */
  async correctHeld(owner: Owner, token: string, held: HeldArticle): Promise<void> {
    await this.#run((db) => rewriteHeld(db, owner, token, held));
  }

  /**
   * Keeps an article that a person holds, under an id that is none of the `reserved`; where it was added from a message,
   * for a thread on that message, too. Undefined where it waits no more.
   */
  async keepHeld(owner: Owner, hold: Hold, reserved: readonly string[]): Promise<Article | undefined> {
    return this.#change(owner, async (db) => {
      const held = await readHeld(db, owner, hold);
      if (!held) return undefined;
      const article = { ...held.article, id: await idFor(db, owner, held.article, reserved) };
      await writeArticle(db, owner, article, { by: hold.by, at: new Date() });
      await drop(db, owner, hold);
      if (held.message !== undefined) await choose(db, owner, held.message, article.id);
      return article;
    });
  }

  /** Drops an article that a person holds. */
  async dropHeld(owner: Owner, hold: Hold): Promise<void> {
    await this.#run((db) => drop(db, owner, hold));
  }

  /** Drops the articles that were added before a time and not kept. */
  async dropHeldBefore(before: Date): Promise<void> {
    await this.#run((db) => db.deleteFrom('held').where('added_at', '<', before.toISOString()).execute());
  }

  /** Removes an article, and with it what channels and gaps say of it; whether there was one. */
  async removeArticle(owner: Owner, id: string): Promise<boolean> {
    return this.#change(owner, async (db) => {
      const removed = await db
        .deleteFrom('articles')
        .where('owner', '=', owner)
        .where('id', '=', id)
        .executeTakeFirst();
      for (const table of ['channels', 'unanswered'] as const)
        await db.deleteFrom(table).where('owner', '=', owner).where('article', '=', id).execute();
      return removed.numDeletedRows > 0n;
    });
  }

  /** The user who added an article; undefined where that is not known any more. */
  async adderOf(owner: Owner, id: string): Promise<string | undefined> {
    return this.#run(async (db) => {
      const row = await db
        .selectFrom('articles')
        .select('added_by')
        .where('owner', '=', owner)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.added_by ?? undefined;
    });
  }

  /** Forgets who added the articles that were added before a time. */
  async forgetAdders(before: Date): Promise<void> {
    await this.#run((db) =>
      db
        .updateTable('articles')
        .set({ added_by: null })
        .where('added_by', 'is not', null)
        .where('added_at', '<', before.toISOString())
        .execute(),
    );
  }

  /** Chooses the article that questions in a channel or thread are about; undefined takes the choice back. */
  async chooseForChannel(owner: Owner, channel: string, article: string | undefined): Promise<void> {
    await this.#change(owner, (db) => choose(db, owner, channel, article));
  }

  /** What an owner has set, by name. */
  async settingsOf(owner: Owner): Promise<ReadonlyMap<string, string>> {
    return this.#run(async (db) => {
      const rows = await db.selectFrom('settings').selectAll().where('owner', '=', owner).execute();
      return new Map(rows.map(({ name, value }) => [name, value]));
    });
  }

  /** Sets something; undefined takes it back. */
  async set(owner: Owner, name: string, value: string | undefined): Promise<void> {
    await this.#change(owner, async (db) => {
      await db.deleteFrom('settings').where('owner', '=', owner).where('name', '=', name).execute();
      if (value !== undefined) await db.insertInto('settings').values({ owner, name, value }).execute();
    });
  }

  /** Counts a question that was not answered, by an article or by any. Who asked is not kept. */
  async noteUnanswered(owner: Owner, asked: UnansweredQuestion): Promise<void> {
    await this.#transaction(async (db) => {
      await keepOwner(db, owner);
      await countUnanswered(db, owner, asked);
    });
  }

  /** The questions that were not answered, those asked most first. */
  async gapsOf(owner: Owner): Promise<Gap[]> {
    return this.#run((db) => readGaps(db, owner));
  }

  /** The ids of the servers of which something is kept, with what each has set under a name. */
  async serversWith(name: string): Promise<ReadonlyMap<string, string | undefined>> {
    return this.#run(async (db) => {
      const rows = await db
        .selectFrom('libraries')
        .leftJoin('settings', (join) =>
          join.onRef('settings.owner', '=', 'libraries.owner').on('settings.name', '=', name),
        )
        .select(['libraries.owner', 'settings.value'])
        .where('libraries.owner', 'like', `${SERVER}%`)
        .orderBy('libraries.owner')
        .execute();
      return new Map(rows.map(({ owner, value }) => [owner.slice(SERVER.length), value ?? undefined]));
    });
  }

  /** Erases all that is kept of an owner. */
  async forget(owner: Owner): Promise<void> {
    // What refers to the row goes with it.
    await this.#run((db) => db.deleteFrom('libraries').where('owner', '=', owner).execute());
  }

  /** All that is kept, but who added it, an owner after the other. */
  async *records(): AsyncGenerator<KeptRecord> {
    await this.prepare();
    try {
      yield* readRecords(this.#db);
    } catch (error) {
      throw asStoreError(error);
    }
  }

  /** Keeps what comes from another database, in place of what has the same key; all of it or nothing. */
  async keep(records: readonly KeptRecord[]): Promise<void> {
    await this.#transaction(async (db) => {
      // In one order in all processes: two that keep the same owners would else wait for each other.
      const owners = [...new Set(records.map(({ owner }) => owner))].sort();
      for (const owner of owners) await renew(db, owner);
      for (const record of records) await writeRecord(db, record);
    });
  }

  /** Ends the connection; what is under way is finished. */
  async close(): Promise<void> {
    await this.#db.destroy();
  }

  /** Makes a change of an owner's library and gives it another revision. */
  async #change<T>(owner: Owner, change: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
    return this.#transaction(async (db) => {
      // First, so that changes of one library wait for each other.
      await renew(db, owner);
      return change(db);
    });
  }

  async #transaction<T>(work: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
    return this.#run((db) => db.transaction().execute(work));
  }

  /** Runs what needs the database, brought to the present form before; errors to be expected become sentences. */
  async #run<T>(work: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
    try {
      this.#ready ??= migrate(this.#db);
      await this.#ready.catch((error) => {
        this.#ready = undefined;
        throw error;
      });
      return await work(this.#db);
    } catch (error) {
      throw asStoreError(error);
    }
  }
}

/** What the names of servers begin with. */
const SERVER = 'server/';

/** Makes the row that all of an owner's others refer to. */
async function keepOwner(db: Transaction<Schema>, owner: Owner): Promise<void> {
  await db
    .insertInto('libraries')
    .values({ owner, revision: randomUUID() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Gives an owner's library another revision. */
async function renew(db: Transaction<Schema>, owner: Owner): Promise<void> {
  const row = { owner, revision: randomUUID() };
  await db
    .insertInto('libraries')
    .values(row)
    .onConflict((conflict) => conflict.column('owner').doUpdateSet({ revision: row.revision }))
    .execute();
}

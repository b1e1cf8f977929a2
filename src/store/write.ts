import type { Transaction } from 'kysely';
import type { Article } from '../article/article.js';
import { rowOfArticle } from './article-row.js';
import type { Owner } from './owner.js';
import type { Schema } from './schema.js';

/** Who added an article, and when. */
export interface Addition {
  /** The Discord user's id. */
  readonly by: string;
  readonly at: Date;
}

/** Writes an article in place of the one of its id, if there is one. */
export async function writeArticle(
  db: Transaction<Schema>,
  owner: Owner,
  article: Article,
  { by, at }: Addition,
): Promise<void> {
  const row = { ...rowOfArticle(article), owner, added_at: at.toISOString(), added_by: by };
  const { owner: _, id: __, ...changed } = row;
  await db
    .insertInto('articles')
    .values(row)
    .onConflict((conflict) => conflict.columns(['owner', 'id']).doUpdateSet(changed))
    .execute();
}

/** Chooses the article of a channel or thread; undefined takes the choice back. */
export async function choose(
  db: Transaction<Schema>,
  owner: Owner,
  channel: string,
  article: string | undefined,
): Promise<void> {
  await db.deleteFrom('channels').where('owner', '=', owner).where('channel', '=', channel).execute();
  if (article !== undefined) await db.insertInto('channels').values({ owner, channel, article }).execute();
}

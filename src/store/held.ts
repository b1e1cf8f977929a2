import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../article/article.js';
import { articleOfRow, rowOfArticle } from './article-row.js';
import type { Owner } from './owner.js';
import type { HeldRow, Schema } from './schema.js';

/** An article that somebody has added and not kept yet. */
export interface HeldArticle {
  readonly article: Article;
  /** The kinds of things that were left out of it. */
  readonly leftOut: readonly string[];
  /** The Discord user who added it. */
  readonly by: string;
  readonly at: Date;
  /** The message that it was added from, which a thread of the same id may be opened on. */
  readonly message?: string | undefined;
}

/** Who holds an article, and what it is called for by. */
export interface Hold {
  /** The Discord user's id. */
  readonly by: string;
  readonly token: string;
}

/** So many wait for one person; the oldest make room. */
const MOST_HELD = 5;

/** Holds an article, and gives what it is called for until it is kept or dropped: 12 letters, digits, - and _. */
export async function hold(db: Transaction<Schema>, owner: Owner, held: HeldArticle): Promise<string> {
  const token = randomBytes(9).toString('base64url');
  const { article, leftOut, by, at, message = null } = held;
  const content = contentOf(article, leftOut);
  const row = { owner, token, content, message, added_by: by, added_at: at.toISOString() };
  await db.insertInto('held').values(row).execute();
  const others = db
    .selectFrom('held')
    .select('token')
    .where('owner', '=', owner)
    .where('added_by', '=', by)
    .where('token', '!=', token);
  const newest = await others
    .orderBy('added_at', 'desc')
    .orderBy('token')
    .limit(MOST_HELD - 1)
    .execute();
  const stay = [token, ...newest.map((each) => each.token)];
  await db
    .deleteFrom('held')
    .where('owner', '=', owner)
    .where('added_by', '=', by)
    .where('token', 'not in', stay)
    .execute();
  return token;
}

/** A held article as it is written. */
function contentOf(article: Article, leftOut: readonly string[]): string {
  return JSON.stringify({ row: rowOfArticle(article), leftOut });
}

/** An article that a person holds; undefined where it waits no more. */
export async function readHeld(
  db: Kysely<Schema>,
  owner: Owner,
  { by, token }: Hold,
): Promise<HeldArticle | undefined> {
  const query = db.selectFrom('held').selectAll().where('token', '=', token).where('owner', '=', owner);
  const row = await query.where('added_by', '=', by).executeTakeFirst();
  return row && heldOf(row);
}

/** Writes a held article anew. */
export async function rewriteHeld(
  db: Kysely<Schema>,
  owner: Owner,
  token: string,
  { article, leftOut }: HeldArticle,
): Promise<void> {
  const content = contentOf(article, leftOut);
  await db
    .updateTable('held')
    .set({ content })
    .where('owner', '=', owner)
    .where('token', '=', token)
    .execute();
}

/** Drops an article that a person holds. */
export async function drop(db: Kysely<Schema>, owner: Owner, { by, token }: Hold): Promise<void> {
  const held = db.deleteFrom('held').where('owner', '=', owner).where('added_by', '=', by);
  await held.where('token', '=', token).execute();
}

function heldOf({ content, added_by, added_at, message }: HeldRow): HeldArticle {
  // Written by `contentOf` alone.
  const { row, leftOut } = JSON.parse(content) as {
    readonly row: ReturnType<typeof rowOfArticle>;
    readonly leftOut: readonly string[];
  };
  return {
    ...{ article: articleOfRow(row), leftOut, by: added_by, at: new Date(added_at) },
    ...(message !== null && { message }),
  };
}

/** The id of an article to be kept: that of the same page in an earlier wording, else one that nothing has, made of its headline. */
export async function idFor(
  db: Transaction<Schema>,
  owner: Owner,
  { headline, url, published }: Article,
  reserved: readonly string[],
): Promise<string> {
  const kept = await db
    .selectFrom('articles')
    .select(['id', 'url', 'headline', 'published'])
    .where('owner', '=', owner)
    .execute();
  const same = kept.find((other) =>
    url === undefined
      ? other.url === null && other.headline === headline && other.published === (published ?? null)
      : other.url === url,
  );
  if (same) return same.id;
  const taken = new Set([...kept.map(({ id }) => id), ...reserved].map((id) => id.toLowerCase()));
  const name = nameOf(headline);
  let id = name;
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  return id;
}

/** Characters of an id before a number is put behind it. */
const NAME_LENGTH = 60;

function nameOf(headline: string): string {
  const words = headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const whole = words.join('-').slice(0, NAME_LENGTH + 1);
  const name = whole.length > NAME_LENGTH ? whole.slice(0, NAME_LENGTH).replace(/-[^-]*$/u, '') : whole;
  return name.replace(/[\uD800-\uDBFF]$/u, '') || 'article';
}

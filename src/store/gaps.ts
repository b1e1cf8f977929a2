import type { Kysely, Transaction } from 'kysely';
import type { Owner } from './owner.js';
import type { Schema } from './schema.js';

/** A question that was not answered. */
export interface UnansweredQuestion {
  readonly question: string;
  /** The id of the article asked; undefined where all were. */
  readonly article: string | undefined;
  readonly at: Date;
}

/** A question that was not answered, when last, and how often it was asked. */
export interface Gap extends UnansweredQuestion {
  readonly count: number;
}

/** So many are kept of an owner; those asked least, and of these those asked longest ago, make room. */
const MOST_GAPS = 500;

export async function countUnanswered(
  db: Transaction<Schema>,
  owner: Owner,
  { question, article, at }: UnansweredQuestion,
): Promise<void> {
  const asked = withoutMentions(question);
  const words = asked
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return;
  const key = { owner, article: article ?? '', words };
  const last_asked = at.toISOString();
  await db
    .insertInto('unanswered')
    .values({ ...key, question: asked, count: 1, last_asked })
    .onConflict((conflict) =>
      conflict
        .columns(['owner', 'article', 'words'])
        .doUpdateSet((known) => ({ count: known('unanswered.count', '+', 1), last_asked })),
    )
    .execute();
  await makeRoom(db, key);
}

/** Drops what is too many, never the question that was just counted: else a new one would never stay. */
async function makeRoom(
  db: Transaction<Schema>,
  { owner, article, words }: { readonly owner: Owner; readonly article: string; readonly words: string },
): Promise<void> {
  const ofOwner = db.selectFrom('unanswered').where('owner', '=', owner);
  const { kept } = await ofOwner
    .select((row) => row.fn.countAll<string | number>().as('kept'))
    .executeTakeFirstOrThrow();
  if (Number(kept) <= MOST_GAPS) return;
  const { article: otherArticle, words: otherWords } = await ofOwner
    .select(['article', 'words'])
    .where((row) => row.not(row.and({ article, words })))
    .orderBy('count')
    .orderBy('last_asked')
    .limit(1)
    .executeTakeFirstOrThrow();
  await db
    .deleteFrom('unanswered')
    .where('owner', '=', owner)
    .where('article', '=', otherArticle)
    .where('words', '=', otherWords)
    .execute();
}

/** The unanswered questions of an owner, those asked most first. */
export async function readGaps(db: Kysely<Schema>, owner: Owner): Promise<Gap[]> {
  const rows = await db
    .selectFrom('unanswered')
    .selectAll()
    .where('owner', '=', owner)
    .orderBy('count', 'desc')
    .orderBy('last_asked', 'desc')
    .execute();
  return rows.map(({ question, count, article, last_asked }) => ({
    question,
    count,
    article: article === '' ? undefined : article,
    at: new Date(last_asked),
  }));
}

/** Discord's mentions of people hold their ids; a zero character no database takes. */
function withoutMentions(question: string): string {
  return question
    .replace(/<@!?\d+>|\0/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

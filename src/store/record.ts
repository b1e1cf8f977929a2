import { z } from 'zod';
import { articleOfRow } from './article-row.js';
import type { Owner } from './owner.js';

const TEXT = { error: 'must be a text with at least one character, and none that is zero' };
const text = z.string(TEXT).refine((value) => value !== '' && !value.includes('\0'), TEXT);
const OWNER = { error: 'must be server/ID or user/ID' };
const owner = z
  .templateLiteral([z.enum(['server', 'user']), '/', z.string().regex(/^\d{1,20}$/)], OWNER)
  .transform((name): Owner => name);
const time = z.iso.datetime({ error: 'must be a time as 2026-03-04T10:00:00Z' });

const ARTICLE = z.object({
  table: z.literal('articles'),
  owner,
  id: text.max(100),
  text,
  headline: text,
  byline: text.nullable(),
  published: z.iso.date({ error: 'must be a day as YYYY-MM-DD' }).nullable(),
  source: text.nullable(),
  url: z.url({ protocol: /^https?$/, error: 'must be a link' }).nullable(),
  parse_version: z.int(),
  parsed: text,
  added_at: time,
});

/** One row of a table, as a line of JSON has it: what moves from one database to another. Who added an article does not. */
export const RECORD = z.discriminatedUnion('table', [
  ARTICLE.refine(isReadable, { path: ['parsed'], error: 'must tell where its paragraphs stand in the text' }),
  z.object({ table: z.literal('channels'), owner, channel: text, article: text }),
  z.object({ table: z.literal('settings'), owner, name: text, value: text }),
  z.object({
    table: z.literal('unanswered'),
    owner,
    article: z.string(),
    words: text,
    question: text,
    count: z.int().min(1),
    last_asked: time,
  }),
]);

export type KeptRecord = z.infer<typeof RECORD>;

/** Whether an article can be made of a row. */
function isReadable(row: z.infer<typeof ARTICLE>): boolean {
  try {
    const { text: whole, paragraphs } = articleOfRow(row);
    return paragraphs.every(({ start, end }, place) => {
      const before = paragraphs[place - 1]?.end ?? 0;
      return before <= start && start < end && end <= whole.length;
    });
  } catch {
    return false;
  }
}

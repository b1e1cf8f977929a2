import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { CommandContext } from '../../commands/command.js';
import { DIGEST_LENGTHS } from '../digest/lengths.js';
import { UserError } from '../errors.js';
import { parseIsoDate } from '../text/calendar.js';
import type { Invocation } from './arguments.js';
import { checkedAnswer, checkedDigest, checkedTimexes } from './checked.js';
import type { Io } from './io.js';
import { jsonLine } from './json-line.js';

const id = z.union([z.string(), z.number()]);
const text = z.string({ error: 'must be a text' });

const QUESTION = { error: 'must be a text with at least one character' };
const COUNT = { error: 'must be a whole number from 1 on' };
const DAY = { error: 'must be a day as YYYY-MM-DD' };

/** The lines of each command beside their id. For programs there is no upper bound on length or count; null counts as left out, and keys that are not named here are passed over. */
const LINES = {
  ask: z.object({ question: z.string(QUESTION).trim().min(1, QUESTION), article: text.nullish() }),
  summary: z.object({
    article: text.nullish(),
    length: z.enum(DIGEST_LENGTHS, { error: `must be one of ${DIGEST_LENGTHS.join(', ')}` }).nullish(),
    sentences: z.int(COUNT).min(1, COUNT).nullish(),
  }),
  dates: z.object({
    text,
    published: z
      .string(DAY)
      .refine((day) => parseIsoDate(day) !== undefined, DAY)
      .nullish(),
  }),
} as const;

/** Turns one line of input into what is printed beside its id. */
type Job = (line: unknown) => object;

/** The job of `ask --batch`: lines `{"id","question","article"?}`. */
export function askJob(
  context: CommandContext,
  { article, explain }: Pick<Invocation, 'article' | 'explain'>,
): Job {
  return (line) => {
    const given = LINES.ask.parse(line);
    const options = { question: given.question, article: given.article ?? article };
    return checkedAnswer(options, context, { explain });
  };
}

/** The job of `summary --batch`: lines `{"id","article"?,"length"?,"sentences"?}`. */
export function summaryJob(
  context: CommandContext,
  defaults: Pick<Invocation, 'article' | 'length' | 'sentences'>,
): Job {
  return (line) => {
    const given = LINES.summary.parse(line);
    // `sentences` of the command line would win over `length` of the line.
    const { length, sentences } = given.length || given.sentences ? given : defaults;
    const options = { length: length ?? undefined, sentences: sentences ?? undefined };
    return checkedDigest({ ...options, article: given.article ?? defaults.article }, context);
  };
}

/** The job of `dates --batch`: lines `{"id","text","published"?}`. */
export function datesJob(published: string | undefined): Job {
  return (line) => {
    const given = LINES.dates.parse(line);
    return { timexes: checkedTimexes(given.text, given.published ?? published) };
  };
}

/** Reads JSON lines and writes one line each, in order; a bad line gives `{"id","error"}` and the run goes on. */
export async function runBatch(job: Job, { stdin, stdout }: Io): Promise<void> {
  for await (const line of createInterface({ input: stdin })) {
    if (line.trim() === '') continue;
    const written = stdout.write(jsonLine(answerLine(job, line)));
    if (!written) await once(stdout, 'drain');
  }
}

function answerLine(job: Job, line: string): object {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not JSON.' };
  }
  const named = z.object({ id }).safeParse(given);
  if (!named.success) return { id: null, error: 'The line has no “id” (text or a number).' };
  try {
    return { id: named.data.id, ...job(given) };
  } catch (error) {
    return { id: named.data.id, error: describe(error) };
  }
}

function describe(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `“${path.join('.')}” ${message}`).join('; ');
  }
  if (error instanceof UserError) return error.message;
  throw error;
}

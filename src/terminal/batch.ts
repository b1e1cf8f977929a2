import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { chosenArticle, namedArticle } from '../../commands/article-option.js';
import type { CommandContext } from '../../commands/command.js';
import { findDates } from '../dates/find.js';
import { summarize } from '../digest/digest.js';
import { UserError } from '../errors.js';
import { ask } from '../search/ask.js';
import { parseIsoDate } from '../text/calendar.js';
import type { Invocation } from './arguments.js';
import type { Io } from './io.js';

const id = z.union([z.string(), z.number()]);

/** Turns one line of input into what is printed beside its id. */
type Job = (line: unknown) => object;

/** The job of `ask --batch`: lines `{"id","question","article"?}`. */
export function askJob(context: CommandContext, article: string | undefined): Job {
  const shape = z.object({ question: z.string().trim().min(1), article: z.string().optional() });
  return (line) => {
    const given = shape.parse(line);
    const about = namedArticle({ article: given.article ?? article }, context);
    return ask(context.library, given.question, about ? { article: about } : {});
  };
}

/** The job of `summary --batch`: lines `{"id","article"?,"sentences"?}`. */
export function summaryJob(
  context: CommandContext,
  defaults: Pick<Invocation, 'article' | 'length' | 'sentences'>,
): Job {
  const shape = z.object({ article: z.string().optional(), sentences: z.int().min(1).optional() });
  return (line) => {
    const { article = defaults.article, sentences = defaults.sentences } = shape.parse(line);
    const { length } = defaults;
    return summarize(chosenArticle({ article }, context), {
      ...(length && { length }),
      ...(sentences && { sentences }),
    });
  };
}

/** The job of `dates --batch`: lines `{"id","text","published"?}`. */
export function datesJob(published: string | undefined): Job {
  const day = z.string().refine((text) => parseIsoDate(text) !== undefined, 'must be a day as YYYY-MM-DD');
  const shape = z.object({ text: z.string(), published: day.nullish() });
  return (line) => {
    const given = shape.parse(line);
    const from = given.published ?? published;
    return { timexes: findDates(given.text, from === undefined ? {} : { published: from }) };
  };
}

/** Reads JSON lines and writes one line each, in order; a bad line gives `{"id","error"}` and the run goes on. */
export async function runBatch(job: Job, { stdin, stdout }: Io): Promise<void> {
  for await (const line of createInterface({ input: stdin })) {
    if (line.trim() === '') continue;
    const written = stdout.write(`${JSON.stringify(answerLine(job, line))}\n`);
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
    return error.issues.map(({ path, message }) => `“${path.join('.')}”: ${message}`).join('; ');
  }
  if (error instanceof UserError) return error.message;
  throw error;
}

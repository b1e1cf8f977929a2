import { z } from 'zod';
import { shortHash } from '../cards/article-key.js';
import type { ArticleKey, View, ViewPlace } from '../cards/view.js';
import { TIMELINE_DETAILS } from '../dates/timex.js';
import type { DigestSize } from '../digest/lengths.js';
import { plainLine } from './escape.js';

/** What a button says when it is pressed. */
interface Pressed {
  readonly place: ViewPlace;
  readonly view: View;
}

/** Of this form only; what buttons of another say is not guessed at. */
const VERSION = '1';
const SEPARATOR = '.';

/**
 * A custom id: version, place, kind of view and its data, a dot between them, at most 80 characters. All of the state is
 * in it but the words of a question, which may have 300: it holds their hash, and they stand on the message itself.
 */
export function customId({ place, view }: Pressed): string {
  return [VERSION, place, ...fieldsOf(view)].join(SEPARATOR);
}

function fieldsOf(view: View): string[] {
  switch (view.kind) {
    case 'context': {
      const { kind, article, paragraph, start, end } = view;
      return [kind, ...keyFields(article), ...[paragraph, start, end].map(wholeField)];
    }
    case 'passage':
      return [view.kind, ...keyFields(view.article), wholeField(view.paragraph)];
    case 'article':
      return [view.kind, ...keyFields(view.article)];
    case 'articles':
      return [view.kind, wholeField(view.page)];
    case 'summary':
      return [view.kind, ...keyFields(view.article), sizeField(view.size)];
    case 'timeline': {
      const { kind, article, from = '', to = '', detail = '', start } = view;
      return [kind, ...keyFields(article), from, to, detail, wholeField(start)];
    }
    case 'passages':
      return [...askedFields(view), wholeField(view.page)];
    case 'answer':
    case 'check':
    case 'why':
      return askedFields(view);
  }
}

function askedFields({ kind, article, everywhere, question }: Extract<View, { question: string }>): string[] {
  return [kind, ...keyFields(article), everywhere ? 'all' : 'one', questionHash(question)];
}

/** What stands for a question: the hash of its words as a heading shows them. */
function questionHash(question: string): string {
  return shortHash(plainLine(question));
}

function keyFields({ id, version }: ArticleKey): string[] {
  return [id, version];
}

/** A length by its name, a number of sentences as a number. */
function sizeField(size: DigestSize): string {
  return typeof size === 'number' ? String(size) : size;
}

function wholeField(number: number): string {
  return number.toString(36);
}

const HASH = z.string().regex(/^[\w-]{8}$/);
const WHOLE = z
  .string()
  .regex(/^[0-9a-z]{1,6}$/)
  .transform((digits) => Number.parseInt(digits, 36));
const SCOPE = z.enum(['all', 'one']).transform((scope) => scope === 'all');
const SIZE = z.union([
  z.enum(['short', 'medium', 'long']),
  z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number),
]);
const BOUND = z.string().regex(/^[\d-]{0,10}$/);
const PLACE = z.enum(['own', 'turn', 'share']);

const VIEW: z.ZodType<View> = z.union([
  z
    .tuple([z.literal('context'), HASH, HASH, WHOLE, WHOLE, WHOLE])
    .transform(([kind, id, version, paragraph, start, end]) => {
      return { kind, article: { id, version }, paragraph, start, end };
    }),
  z
    .tuple([z.literal('passage'), HASH, HASH, WHOLE])
    .transform(([kind, id, version, paragraph]) => ({ kind, article: { id, version }, paragraph })),
  z
    .tuple([z.literal('article'), HASH, HASH])
    .transform(([kind, id, version]) => ({ kind, article: { id, version } })),
  z
    .tuple([z.literal('summary'), HASH, HASH, SIZE])
    .transform(([kind, id, version, size]) => ({ kind, article: { id, version }, size })),
  z
    .tuple([z.literal('timeline'), HASH, HASH, BOUND, BOUND, z.enum(['', ...TIMELINE_DETAILS]), WHOLE])
    .transform(([kind, id, version, from, to, detail, start]) => ({
      ...{ kind, article: { id, version }, start },
      ...(from !== '' && { from }),
      ...(to !== '' && { to }),
      ...(detail !== '' && { detail }),
    })),
  z.tuple([z.literal('articles'), WHOLE]).transform(([kind, page]) => ({ kind, page })),
  z
    .tuple([z.enum(['answer', 'check', 'why']), HASH, HASH, SCOPE, HASH])
    .transform(([kind, id, version, everywhere, question]) => {
      return { kind, article: { id, version }, everywhere, question };
    }),
  z
    .tuple([z.literal('passages'), HASH, HASH, SCOPE, HASH, WHOLE])
    .transform(([kind, id, version, everywhere, question, page]) => {
      return { kind, article: { id, version }, everywhere, question, page };
    }),
]);

/**
 * What a custom id says, the question being one of those on its message; `unknown` where it is of another form,
 * `unasked` where its question stands there no more.
 */
export function readCustomId(id: string, questions: readonly string[]): Pressed | 'unknown' | 'unasked' {
  const [version, place, ...fields] = id.split(SEPARATOR);
  const where = PLACE.safeParse(place);
  const what = VIEW.safeParse(fields);
  if (version !== VERSION || !where.success || !what.success) return 'unknown';
  const view = what.data;
  if (!('question' in view)) return { place: where.data, view };
  const question = questions.find((candidate) => questionHash(candidate) === view.question);
  return question === undefined ? 'unasked' : { place: where.data, view: { ...view, question } };
}

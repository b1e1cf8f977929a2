import { ArticleError } from './article-error.js';
import { printedDates } from './dateline.js';

const FIELDS = ['url', 'source', 'published', 'headline', 'byline'] as const;
type Field = (typeof FIELDS)[number];

/** What other programs call the fields, by their names in lower case; where both stand, our own name wins. */
const ALSO_CALLED: ReadonlyMap<string, Field> = new Map([
  ['title', 'headline'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['publisher', 'source'],
  ['publication', 'source'],
  ['site', 'source'],
  ['link', 'url'],
  ['permalink', 'url'],
  ['canonical', 'url'],
]);

/** What a seed says about itself between two `---` lines. */
export interface FrontMatter {
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** Where the article's own text begins. */
  readonly end: number;
}

const FENCE = /^---[ \t]*$/u;
const ENTRY = /^([A-Za-z][\w-]{0,40})[ \t]*:(?:[ \t]+|$)/u;

/**
 * Reads the front matter that a seed may open with: a `---` line, `key: value` lines, a `---` line. What other programs
 * call the fields is understood (`title`, `author`, `date`); unknown keys and empty values are ignored. A `---` line that
 * no `key: value` line follows is a ruler of the text.
 * @throws ArticleError if it is never closed, if a key stands twice, if `published` is no date or one that can be read
 * in two ways, or `url` no web address.
 */
export function readFrontMatter(text: string): FrontMatter {
  const first = lineAt(text, text.length - text.trimStart().length);
  const second = lineAt(text, first.next);
  if (!FENCE.test(first.line) || !(ENTRY.test(second.line) || FENCE.test(second.line)))
    return { values: {}, end: 0 };
  const values = new Map<Field, string>();
  const others = new Map<Field, string>();
  for (let at = first.next; at < text.length; ) {
    const { line, next } = lineAt(text, at);
    if (FENCE.test(line)) return { values: { ...checked(others), ...checked(values) }, end: next };
    const field = fieldOf(line);
    if (field?.own && values.has(field.key))
      throw new ArticleError(`${field.key} stands twice in its front matter; keep one of them.`);
    if (field?.own) values.set(field.key, field.value);
    else if (field && !others.has(field.key) && isSound(field.key, field.value))
      others.set(field.key, field.value);
    at = next;
  }
  throw new ArticleError('its front matter is never closed; end it with a line of three hyphens (---).');
}

function lineAt(text: string, start: number): { readonly line: string; readonly next: number } {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { line: text.slice(start, end), next: Math.min(end + 1, text.length) };
}

/** `own` where the field has our own name for it. */
function fieldOf(
  line: string,
): { readonly key: Field; readonly value: string; readonly own: boolean } | undefined {
  const name = ENTRY.exec(line)?.[1]?.toLowerCase() ?? '';
  const own = FIELDS.find((field) => field === name);
  const key = own ?? ALSO_CALLED.get(name);
  const value = line.slice(line.indexOf(':') + 1).trim();
  const plain = /^(["'])(.*)\1$/u.exec(value)?.[2] ?? value;
  return key && { key, value: key === 'byline' ? readable(plain) : plain, own: own !== undefined };
}

/** “[Anna Berg, Tom Vale]” and “By Anna Berg” without what is no name. */
function readable(names: string): string {
  const list = /^\[(.*)\]$/u.exec(names)?.[1]?.replaceAll(/["']([^"',]*)["']/gu, '$1');
  return (list ?? names).replace(/^by\s+/iu, '');
}

/** Whether a value is what we take its field for: what is no date or address is something else there, and is left. */
function isSound(key: Field, value: string): boolean {
  if (key === 'published') return dateOf(value)?.ambiguous === false;
  return key === 'url' ? isWebAddress(value) : value !== '';
}

/** The day of a date that is one; `ambiguous` where it may be of two. */
function dateOf(published: string): { readonly value: string; readonly ambiguous: boolean } | undefined {
  const [date] = printedDates(published.slice(0, 100));
  return date?.value === undefined ? undefined : { value: date.value, ambiguous: date.ambiguous };
}

function checked(fields: ReadonlyMap<Field, string>): FrontMatter['values'] {
  const values: FrontMatter['values'] = Object.fromEntries([...fields].filter(([, value]) => value !== ''));
  const { published, url } = values;
  if (url !== undefined && !isWebAddress(url)) {
    throw new ArticleError(`its url “${excerpt(url)}” is no web address; write it in full, with https://.`);
  }
  if (published === undefined) return values;
  const date = dateOf(published);
  if (date === undefined || date.ambiguous) {
    const reason = date?.ambiguous ? 'can be read in two ways' : 'is no date';
    throw new ArticleError(`its published “${excerpt(published)}” ${reason}; write it as YYYY-MM-DD.`);
  }
  return { ...values, published: date.value };
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/\S+$/iu.test(url) && URL.canParse(url);
}

function excerpt(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

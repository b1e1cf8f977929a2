import { ArticleError } from './article-error.js';
import { printedDates } from './dateline.js';

const FIELDS = ['url', 'source', 'published', 'headline', 'byline'] as const;
type Field = (typeof FIELDS)[number];

/** What a seed says about itself between two `---` lines. */
export interface FrontMatter {
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** Where the article's own text begins. */
  readonly end: number;
}

const FENCE = /^---[ \t]*$/u;
const ENTRY = /^([A-Za-z][\w-]{0,40})[ \t]*:(?:[ \t]+|$)/u;

/**
 * Reads the front matter that a seed may open with: a `---` line, `key: value` lines, a `---` line. Unknown keys and
 * empty values are ignored. A `---` line that no `key: value` line follows is a ruler of the text.
 * @throws ArticleError if it is never closed, if a key stands twice, if `published` is no date or one that can be read
 * in two ways, or `url` no web address.
 */
export function readFrontMatter(text: string): FrontMatter {
  const first = lineAt(text, text.length - text.trimStart().length);
  const second = lineAt(text, first.next);
  if (!FENCE.test(first.line) || !(ENTRY.test(second.line) || FENCE.test(second.line)))
    return { values: {}, end: 0 };
  const values = new Map<Field, string>();
  for (let at = first.next; at < text.length; ) {
    const { line, next } = lineAt(text, at);
    if (FENCE.test(line)) return { values: checked(values), end: next };
    const field = fieldOf(line);
    if (field && values.has(field.key))
      throw new ArticleError(`${field.key} stands twice in its front matter; keep one of them.`);
    if (field) values.set(field.key, field.value);
    at = next;
  }
  throw new ArticleError('its front matter is never closed; end it with a line of three hyphens (---).');
}

function lineAt(text: string, start: number): { readonly line: string; readonly next: number } {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { line: text.slice(start, end), next: Math.min(end + 1, text.length) };
}

function fieldOf(line: string): { readonly key: Field; readonly value: string } | undefined {
  const name = ENTRY.exec(line)?.[1]?.toLowerCase();
  const key = FIELDS.find((field) => field === name);
  const value = line.slice(line.indexOf(':') + 1).trim();
  const plain = /^(["'])(.*)\1$/u.exec(value)?.[2] ?? value;
  return key && { key, value: plain };
}

function checked(fields: ReadonlyMap<Field, string>): FrontMatter['values'] {
  const values: FrontMatter['values'] = Object.fromEntries([...fields].filter(([, value]) => value !== ''));
  const { published, url } = values;
  if (url !== undefined && !isWebAddress(url)) {
    throw new ArticleError(`its url “${excerpt(url)}” is no web address; write it in full, with https://.`);
  }
  if (published === undefined) return values;
  const [date] = printedDates(published.slice(0, 100));
  if (date?.value === undefined || date.ambiguous) {
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

import type { DomDocument } from './dom.js';

type Fields = Readonly<Record<string, unknown>>;

/** What schema.org's JSON-LD on a page says of its article. */
export interface Linked {
  readonly headline?: string | undefined;
  readonly authors: readonly string[];
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** False where the page says that it costs something. */
  readonly free: boolean;
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/u;
const MAX_DEPTH = 8;

/** Reads the first article of the page's JSON-LD; blocks that are no JSON are passed over. */
export function readJsonLd(document: DomDocument): Linked | undefined {
  const found: Fields[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseJson(script.textContent ?? ''), found, 0);
  }
  const article = found.find((fields) => typesOf(fields).some((type) => ARTICLE.test(type)));
  if (!article) return undefined;
  const byId = new Map(found.map((fields) => [fields['@id'], fields]));
  const deref = (value: unknown): unknown =>
    isFields(value) && !('name' in value) ? (byId.get(value['@id']) ?? value) : value;
  return {
    headline: text(article['headline']) ?? text(article['name']),
    authors: list(article['author']).flatMap((author) => nameOf(deref(author)) ?? []),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    publisher: list(article['publisher']).flatMap((publisher) => nameOf(deref(publisher)) ?? [])[0],
    url: text(article['url']) ?? text(article['mainEntityOfPage']),
    free: !/^false$/iu.test(String(article['isAccessibleForFree'] ?? true)),
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!(?:--|\[CDATA\[)|(?:-->|\]\]>)\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

function collect(value: unknown, found: Fields[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  else if (isFields(value)) {
    found.push(value);
    for (const key of ['@graph', 'mainEntity', 'author', 'publisher']) collect(value[key], found, depth + 1);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(fields: Fields): string[] {
  return list(fields['@type']).map(String);
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  return text(value) ?? (isFields(value) ? text(value['name']) : undefined);
}

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '../article/article.js';
import { ArticleError } from '../article/article-error.js';
import { writeSeed } from '../article/seed-text.js';
import { UserError } from '../errors.js';
import { type Extraction, extractArticle } from '../extract/extract-article.js';
import { Fetcher } from '../fetch/fetcher.js';
import { renderArticle } from './articles.js';
import { printable } from './printable.js';
import { wrap } from './wrap.js';

const MAX_BYTES = 5 * 1024 * 1024;
const WIDTH = 100;

/** Reads the article of a web page or a file. @throws {UserError} where it cannot be had or is none */
export async function readAnything(link: string): Promise<Extraction> {
  if (/^https?:\/\//iu.test(link)) {
    const fetched = await new Fetcher().page(link);
    return extractArticle({ ...fetched, name: fetched.url }, new URL(fetched.url).hostname);
  }
  const name = basename(link);
  try {
    return await extractArticle({ bytes: readFile(link), type: '', name }, name.replace(/\.\w+$/u, ''));
  } catch (error) {
    throw error instanceof ArticleError ? new UserError(`${name}: ${error.message}`) : error;
  }
}

function readFile(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new UserError(`${path} is a folder; name a file in it.`);
  if (!stats?.isFile()) throw new UserError(`There is no file ${path}; a web address begins with https://.`);
  if (stats.size > MAX_BYTES) throw new UserError(`${path} is over 5 MiB; shorten it.`);
  try {
    return readFileSync(path);
  } catch {
    throw new UserError(`${path} cannot be read; check that you may read it.`);
  }
}

/** What was read, for people: the article's card, what was left out, and its paragraphs with their numbers. */
export function renderExtraction({ article, leftOut }: Extraction, columns = WIDTH): string {
  const omitted = leftOut.map(({ kind, count }) => (count === 1 ? kind : `${kind} × ${count}`)).join(', ');
  const paragraphs = article.paragraphs.map(({ number, start, end, page }) => {
    const place = page === undefined ? `¶${number}` : `¶${number}, page ${page}`;
    const text = printable(article.text.slice(start, end));
    const lines = wrap(text, Math.min(columns, WIDTH) - 4).map((line) => text.slice(line.start, line.end));
    return `\n${place}\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
  });
  return `${renderArticle(article)}${omitted === '' ? '' : `    left out: ${omitted}\n`}${paragraphs.join('')}`;
}

/** An article as a seed, and a line for each paragraph that reading it again would lose. */
export function renderSeed(article: Article): { readonly text: string; readonly notes: string } {
  const { text, lost } = writeSeed(article);
  const notes = lost.map(({ number, start, end }) => {
    const beginning = printable(article.text.slice(start, Math.min(end, start + 60)));
    return `¶${number} (“${beginning}…”) looks like a line of the site, not of the story: it will be left out or parted.\n`;
  });
  return { text: text.split('\n').map(printable).join('\n'), notes: notes.join('') };
}

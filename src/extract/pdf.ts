import { getDocumentProxy } from 'unpdf';
import { readByline } from '../article/byline.js';
import { printedDates } from '../article/dateline.js';
import { ReadingError } from '../reading-error.js';
import type { Extract } from './extract.js';
import { type Line, linesOf, type Run } from './pdf-lines.js';
import { type PdfParagraph, paragraphsOf, withoutRunningHeads } from './pdf-paragraphs.js';

/** A longer PDF is a book. */
const MAX_PAGES = 200;

/**
 * Reads a PDF's text: columns in order, running heads and page numbers dropped. The headline is what is set largest on
 * its first page; byline and date are read where they stand alone around it.
 * @throws {ReadingError} if it is damaged, locked, or has no text
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Extract> {
  const pages = await pagesOf(bytes, name);
  const lines = withoutRunningHeads(pages);
  const dropped = pages.reduce((sum, page) => sum + page.length, 0) - lines.length;
  const all = paragraphsOf(lines).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (all.length === 0) throw new ReadingError('scanned', name);
  const title = titleOf(all);
  const { facts, rest } = readFacts(all.filter((paragraph) => paragraph !== title));
  if (rest.length === 0) throw new ReadingError('noArticle', name);
  return {
    draft: {
      ...{ headline: title?.text ?? name, ...facts },
      paragraphs: rest.map(({ text }) => text),
      pages: rest.map(({ page }) => page),
    },
    leftOut: dropped > 0 ? [{ kind: 'running head', count: dropped }] : [],
  };
}

async function pagesOf(bytes: Uint8Array, name: string): Promise<Line[][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(() => {
    throw new ReadingError('broken', name);
  });
  if (document.numPages > MAX_PAGES) throw new ReadingError('tooLong', name);
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.flatMap(runOf), number));
  }
  return pages;
}

function runOf(item: object): Run[] {
  if (!('str' in item && 'transform' in item && 'width' in item)) return [];
  const { str, transform, width } = item as { str: string; transform: number[]; width: number };
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  return str.trim() === '' || size === 0 ? [] : [{ text: str, x, y, width, size }];
}

function titleOf(paragraphs: readonly PdfParagraph[]): PdfParagraph | undefined {
  const first = paragraphs.filter(({ page }) => page === 1);
  const largest = Math.max(...first.map(({ size }) => size));
  const title = first.find(({ size }) => size === largest);
  const isSetApart = paragraphs.some(({ size }) => size < largest * 0.9);
  return title && title.text.length <= 300 && (isSetApart || title.text.length < 120) ? title : undefined;
}

function readFacts(paragraphs: readonly PdfParagraph[]) {
  const facts: { byline?: string; published?: string } = {};
  const rest = paragraphs.filter(({ text, page }, at) => {
    if (page > 1 || at > 3 || text.length > 100) return true;
    const byline = readByline(text)?.byline;
    const [date] = printedDates(text);
    const isDate = date?.value !== undefined && !date.ambiguous && text.length - (date.end - date.start) < 25;
    if (byline !== undefined) facts.byline ??= byline;
    if (isDate && date.value !== undefined) facts.published ??= date.value;
    return byline === undefined && !isDate;
  });
  return { facts, rest };
}

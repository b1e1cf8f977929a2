import { marked } from 'marked';
import { readFrontMatter } from '../article/front-matter.js';
import { ReadingError } from '../reading-error.js';
import { blocksOf } from './blocks.js';
import { isDeeper, parseDocument } from './dom.js';
import type { Extract } from './extract.js';
import { withoutSiteLines } from './site-lines.js';

const MAX_DEPTH = 1_000;

/** Reads Markdown as people see it: markup gone, links' text kept. @throws {ReadingError} where it has no story. */
export function readMarkdown(source: string, name: string): Extract {
  const text = source.replace(/\r\n?/gu, '\n');
  const { values, end } = readFrontMatter(text);
  const html = marked.parse(text.slice(end), { async: false, gfm: true });
  const document = parseDocument(`<html><body>${html}</body></html>`);
  if (isDeeper(document, MAX_DEPTH)) throw new ReadingError('tooHard', name);
  const boxes = [...document.querySelectorAll('img, table, script, style, iframe')];
  const tables = boxes.filter(({ nodeName }) => nodeName === 'TABLE').length;
  const pictures = boxes.filter(({ nodeName }) => nodeName === 'IMG').length;
  for (const box of boxes) box.remove();
  const blocks = blocksOf(document.body).filter((block) => /[\p{L}\p{N}]/u.test(block.text));
  const title =
    blocks.find(({ tag }) => tag === 'H1') ?? (/^H\d$/u.test(blocks[0]?.tag ?? '') ? blocks[0] : undefined);
  const paragraphs = withoutSiteLines(blocks.filter((block) => block !== title)).map((block) => block.text);
  if (paragraphs.length === 0) throw new ReadingError('empty', name);
  const leftOut = [
    { kind: 'picture', count: pictures },
    { kind: 'table', count: tables },
  ] as const;
  return {
    draft: { headline: title?.text ?? name, ...values, paragraphs },
    leftOut: leftOut.filter(({ count }) => count > 0),
  };
}

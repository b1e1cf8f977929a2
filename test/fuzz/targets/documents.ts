import fc from 'fast-check';
import { ArticleError } from '../../../src/article/article-error.js';
import { composeArticle } from '../../../src/article/compose.js';
import { readDocument } from '../../../src/extract/read-document.js';
import { column, pdfFile } from '../../extract/pdf-file.js';
import { anyText, seed } from '../arbitraries.js';
import { expectTiles } from '../expectations.js';
import type { Target } from '../target.js';

const STORY = seed.paragraphs.map(({ start, end }) => seed.text.slice(start, end));

const tag = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<article>',
    '<h1>',
    '<table><td>',
    '<!--',
    '<script>',
    '<a href=',
  ),
  fc.constantFrom(
    '&amp;',
    '&#x110000;',
    '<time datetime="x">',
    '<meta property="og:title" content="',
    '</html>',
    '<![CDATA[',
  ),
  anyText,
);

/** A page with the seed's story, its tags cut, doubled and out of order. */
const page = fc.array(fc.tuple(fc.nat(STORY.length), tag), { maxLength: 12 }).map((put) => {
  const parts = STORY.map((text) => `<p>${text}</p>`);
  for (const [at, piece] of put) parts.splice(at, 0, piece);
  return `<html><head><title>${seed.headline}</title></head><body><article>${parts.join('\n')}</article></body></html>`;
});

const markdown = fc
  .array(fc.oneof(fc.constantFrom('# ', '> ', '- ', '```', '[a](', '|', ...STORY), anyText))
  .map((parts) => parts.join('\n'));

const pdfBytes = pdfFile([
  column(
    STORY.slice(0, 6).map((text) => text.slice(0, 80)),
    { x: 60, y: 780 },
  ),
]);
const pdf = fc
  .array(fc.tuple(fc.nat(pdfBytes.length), fc.uint8Array({ maxLength: 6 })), { maxLength: 4 })
  .map((changes) => {
    const bytes = new Uint8Array(pdfBytes);
    for (const [at, put] of changes) bytes.set(put.subarray(0, bytes.length - at), at);
    return bytes;
  });

/** What is read is an article in order. */
async function expectRead(bytes: Uint8Array, form: 'html' | 'markdown' | 'pdf'): Promise<void> {
  const extract = await readDocument({ bytes, form, name: 'any' }).catch((error: unknown) => {
    // A parser's own error is for the thread that documents are read in, which makes a sentence of it.
    if (!(error instanceof Error)) throw error;
    return undefined;
  });
  if (!extract) return;
  try {
    expectTiles(composeArticle(extract.draft, 'any'));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
}

export const DOCUMENTS: readonly Target[] = [
  { name: 'pages', property: fc.asyncProperty(page, (text) => expectRead(Buffer.from(text), 'html')) },
  {
    name: 'Markdown',
    property: fc.asyncProperty(markdown, (text) => expectRead(Buffer.from(text), 'markdown')),
  },
  { name: 'PDF', property: fc.asyncProperty(pdf, (bytes) => expectRead(bytes, 'pdf')) },
];

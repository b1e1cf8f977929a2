import { expect, it } from 'vitest';
import { readPdf } from '../../src/extract/pdf.js';
import { column, pdfFile } from './pdf-file.js';

const A = [
  'The ferry between Norhaven and the island of Skell is to sail',
  'again on Monday, eight months after a storm tore away its land-',
  'ing pier.',
];
const B = [
  'The work cost 4.2 million crowns, a third more than planned,',
  'because the first contractor withdrew.',
];
const A_TEXT =
  'The ferry between Norhaven and the island of Skell is to sail again on Monday, eight months after a storm tore away its landing pier.';
const B_TEXT =
  'The work cost 4.2 million crowns, a third more than planned, because the first contractor withdrew.';
const HEADLINE = { text: 'Skell ferry to sail again', x: 60, y: 770, size: 22 };

it('lines are paragraphs again, with headline, byline and date', async () => {
  const file = pdfFile([
    [
      HEADLINE,
      { text: 'By Jane Roe', x: 60, y: 745 },
      { text: '4 March 2026', x: 60, y: 725 },
      ...column(A, { x: 60, y: 700 }),
      ...column(B, { x: 60, y: 645 }),
    ],
  ]);
  const { draft } = await readPdf(file, 'ferry.pdf');
  expect(draft).toEqual({
    headline: 'Skell ferry to sail again',
    byline: 'Jane Roe',
    published: '2026-03-04',
    paragraphs: [A_TEXT, B_TEXT],
    pages: [1, 1],
  });
});

it('paragraphs that only an indent parts', async () => {
  const indented = (lines: readonly string[], y: number) =>
    column(lines, { x: 60, y }).map((line, at) => (at === 0 ? { ...line, x: 72 } : line));
  const file = pdfFile([[HEADLINE, ...indented(A, 700), ...indented(B, 661)]]);
  expect((await readPdf(file, 'ferry.pdf')).draft.paragraphs).toEqual([A_TEXT, B_TEXT]);
});

it('columns are read one after the other, below a headline that spans them', async () => {
  const narrow = [
    'Harbour master Ines Okafor told',
    'the council that divers had',
    'finished the last of 64 piles,',
    'and that the ramp held.',
  ];
  const other = [
    'Islanders will travel free until',
    'the end of April; visitors pay',
    '12 crowns each way, and less',
    'with a bicycle.',
  ];
  const file = pdfFile([
    [
      { ...HEADLINE, text: 'Skell ferry to sail again on Monday morning' },
      ...column(narrow, { x: 60, y: 700 }),
      ...column(other, { x: 310, y: 700 }),
    ],
  ]);
  expect((await readPdf(file, 'ferry.pdf')).draft.paragraphs).toEqual([narrow.join(' '), other.join(' ')]);
});

it('running heads and page numbers are dropped; a paragraph goes on over the page; each has its page', async () => {
  const head = (number: number) => [
    { text: `The Harbour Post, issue 12, page ${number}`, x: 60, y: 815, size: 8 },
    { text: String(number), x: 290, y: 30, size: 8 },
  ];
  const file = pdfFile([
    [...head(1), HEADLINE, ...column(A.slice(0, 2), { x: 60, y: 700 })],
    [...head(2), ...column(A.slice(2), { x: 60, y: 780 }), ...column(B, { x: 60, y: 750 })],
    [...head(3), ...column(['Islanders will travel free until the end of April.'], { x: 60, y: 780 })],
  ]);
  const { draft, leftOut } = await readPdf(file, 'ferry.pdf');
  expect(draft.paragraphs).toEqual([A_TEXT, B_TEXT, 'Islanders will travel free until the end of April.']);
  expect(draft.pages).toEqual([1, 2, 3]);
  expect(leftOut).toEqual([{ kind: 'running head', count: 6 }]);
});

it.each([
  ['broken', 'no PDF', Buffer.from('%PDF-1.7 nothing')],
  ['broken', 'cut off', pdfFile([[HEADLINE]]).subarray(0, 200)],
  ['scanned', 'without text', pdfFile([[]])],
  ['noArticle', 'of a headline alone', pdfFile([[HEADLINE]])],
])('%s: %s', async (reason, _, file) => {
  await expect(readPdf(file, 'ferry.pdf')).rejects.toMatchObject({ reason });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article, Span } from '../../src/article/article.js';
import { ArticleError } from '../../src/article/article-error.js';
import { parseArticle } from '../../src/article/parse.js';

const RUNS = { numRuns: 400 };

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'aB1 .?!"“”’\')(…-:,\n\r\t—\uFEFF\u00A0\uD83D'), maxLength: 120 }),
  fc.lorem({ maxCount: 4, mode: 'sentences' }),
  fc.constantFrom(
    'Leave a Reply',
    'Related stories',
    'SOURCE: Wire',
    '____',
    'By Anna Berg',
    'March 25, 2009',
    '---',
    'Share:',
  ),
  fc.constantFrom(
    'headline: A dam',
    'published: 2009-03-25',
    'Mr. Vale left. (“Why?” she asked.)',
    'U.S. prices. 25 rose…',
  ),
);
const seedText = fc
  .array(line, { maxLength: 12 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r').map((end) => lines.join(end)));

function parsed(input: string | Uint8Array): Article | undefined {
  try {
    return parseArticle(input, 'any');
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

function expectTiles(text: string, inner: readonly Span[], outer: Span): void {
  let at = outer.start;
  for (const { start, end } of inner) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe('');
    at = end;
  }
  expect(inner[0]?.start).toBe(outer.start);
  expect(at).toBe(outer.end);
}

it('reads any text or refuses it with its own error; spans are in range, in order and lossless', () => {
  fc.assert(
    fc.property(seedText, (input) => {
      const article = parsed(input);
      if (!article) return;
      const { text, paragraphs } = article;
      expect(text).not.toMatch(/^\uFEFF|\r/u);
      expect(paragraphs.length).toBeGreaterThan(0);
      let end = 0;
      for (const [index, paragraph] of paragraphs.entries()) {
        expect(paragraph.number).toBe(index + 1);
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        expect(paragraph.end).toBeLessThanOrEqual(text.length);
        expectTiles(text, paragraph.sentences, paragraph);
        expect(paragraph.sentences.every((sentence) => sentence.paragraph === paragraph.number)).toBe(true);
        end = paragraph.end;
      }
    }),
    RUNS,
  );
});

it('reads any bytes or refuses them with its own error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      parsed(bytes);
    }),
    RUNS,
  );
});

it('reads bytes as it reads the text that they spell', () => {
  fc.assert(
    fc.property(seedText, (input) => {
      const wellFormed = Buffer.from(input).toString();
      expect(JSON.stringify(parsed(Buffer.from(wellFormed)))).toBe(JSON.stringify(parsed(wellFormed)));
    }),
    RUNS,
  );
});

it('gives back every paragraph of plain prose, with any line ends', () => {
  const sentence = fc.lorem({ maxCount: 3, mode: 'sentences' });
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      (texts, end) => {
        const { text, paragraphs } = parseArticle(['A headline', ...texts].join(end + end), 'any');
        expect(paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end))).toEqual(texts);
      },
    ),
    RUNS,
  );
});

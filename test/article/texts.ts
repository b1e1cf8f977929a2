import type { Article } from '../../src/article/article.js';
import { parseArticle } from '../../src/article/parse.js';

export const FIRST =
  'The dam above Harwick broke on Sunday night, and the valley was under water within the hour.';
export const LAST = 'Nobody in the village had been warned, the mayor told reporters on the bridge.';

/** The paragraphs of an article as text. */
export function textsOf(article: Article): string[] {
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

/** The paragraphs that a seed of these blocks has. */
export function textsIn(...blocks: readonly string[]): string[] {
  return textsOf(parseArticle(blocks.join('\n\n'), 'dam'));
}

/** What stands between two paragraphs of a story once a line stood there; undefined where it was left out. */
export function keptBetween(line: string): string | undefined {
  const texts = textsIn('Dam breaks above Harwick', FIRST, line, LAST);
  return texts[0] === FIRST && texts.at(-1) === LAST && texts.length === 3 ? texts[1] : undefined;
}

import { indexOf } from '../../../src/search/article-index.js';
import { articleOf } from '../../seed.js';

/** The phrases of one type that are found in a text of one paragraph. */
export function found(text: string, type: string): string[] {
  const article = articleOf('spans', 'Spans', text);
  return indexOf(article)
    .profiles.flatMap((profile) => profile.spans)
    .filter((span) => span.type === type)
    .map(({ start, end }) => article.text.slice(start, end));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openLibrary } from '../../src/article/library.js';
import { readMentions } from '../../src/dates/mentions.js';
import { packageFile } from '../../src/package.js';
import type { DatesFigures } from './dates.js';
import { countTimexes, timexFigures } from './tempeval.js';

const TIMEX = z.object({ start: z.int(), end: z.int(), value: z.string() });
const LINE = z.object({ article: z.string(), timexes: z.array(TIMEX) });

/**
 * The figures on `own-dates.jsonl`: the expressions of type DATE in the paragraphs of the news articles beside the eval
 * folder, annotated by reading them before the reader had seen them. Offsets are UTF-16 units into the article's text.
 * References without a calendar date are in it as TIMEX3 has them (“now”, “recent”, “future”), but for those that only
 * describe somebody's office (“former”, “current”).
 */
export function ownDatesFigures(folder: string): DatesFigures {
  const library = openLibrary(join(folder, '..', 'articles'));
  const lines = readFileSync(packageFile('test/eval/own-dates.jsonl'), 'utf8').trim().split('\n');
  const counts = lines.map((line) => {
    const { article: id, timexes } = LINE.parse(JSON.parse(line));
    const article = library.get(id);
    if (!article) throw new Error(`own-dates.jsonl: there is no article ${id}`);
    const found = readMentions(article.text, article.paragraphs, article.published)
      .filter(({ reading }) => reading.type === 'DATE')
      .map(({ reading: { start, end }, value }) => ({ start, end, value }));
    return countTimexes(timexes, found);
  });
  return { documents: lines.length, ...timexFigures(counts) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Article, sentencesOf } from '../../../src/article/article.js';
import { openLibrary } from '../../../src/article/library.js';
import { packageFile, seedsFolder } from '../../../src/package.js';
import type { Figures } from '../ranks.js';
import { WAYS } from './ways.js';

/** The facts that a digest should hold, each with the sentences that tell it: `3.2` is the second of ¶3. */
const FACTS = z.array(
  z.object({
    article: z.string(),
    facts: z.array(z.object({ fact: z.string(), at: z.array(z.string().regex(/^\d+\.\d+$/)).min(1) })),
  }),
);
type Facts = z.infer<typeof FACTS>[number]['facts'];

/** How many of the key facts (`key-facts.json`) digests of 3 and of 5 sentences hold, in percent; on the seed and the news articles beside the folder. */
export function keyFactFigures(folder: string): Figures {
  const articles = [seedsFolder(undefined), join(folder, '..', 'articles')].flatMap(
    (path) => openLibrary(path).articles,
  );
  const golds = FACTS.parse(JSON.parse(readFileSync(packageFile('test/eval/key-facts.json'), 'utf8')));
  const told = golds.map(({ article: id, facts }) => {
    const article = articles.find((candidate) => candidate.id === id);
    if (!article) throw new Error(`key-facts.json: there is no article ${id}`);
    return { article, facts };
  });
  const all = told.reduce((sum, { facts }) => sum + facts.length, 0);
  const share = (way: keyof typeof WAYS, count: number) =>
    told.reduce((sum, { article, facts }) => sum + heldBy(article, facts, way, count), 0) / all;
  return {
    facts: all,
    ...Object.fromEntries(
      [3, 5].flatMap((count) => [
        ...(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => [
          `${way} ${count}: facts held %`,
          100 * share(way, count),
        ]),
        [`digest ${count} / first ${count}`, share('digest', count) / share('first', count)],
      ]),
    ),
  };
}

function heldBy(article: Article, facts: Facts, way: keyof typeof WAYS, count: number): number {
  const chosen = new Set(WAYS[way](article, count));
  const seen = new Map<number, number>();
  const held = new Set(
    sentencesOf(article).flatMap(({ paragraph }, place) => {
      const number = (seen.get(paragraph) ?? 0) + 1;
      seen.set(paragraph, number);
      return chosen.has(place) ? [`${paragraph}.${number}`] : [];
    }),
  );
  return facts.filter(({ at }) => at.some((sentence) => held.has(sentence))).length;
}

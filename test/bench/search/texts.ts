import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../../../src/article/article.js';
import { openLibrary } from '../../../src/article/library.js';
import { seedsFolder } from '../../../src/package.js';
import { type GoldQuestion, heldOutHalf, readQuestionSet } from '../../eval/data.js';
import { randomFrom } from '../../eval/train/random.js';
import { madeFacts } from './made-facts.js';
import { type Chain, chainOf, madeArticles } from './made-text.js';

/** Articles, questions that they answer, and as much other text as is wanted. */
export interface Texts {
  readonly name: string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly questions: readonly GoldQuestion[];
  /** The articles, with made ones behind them until there are so many paragraphs. */
  grownTo(passages: number): readonly Article[];
}

const MADE = 12;

/**
 * The half of a folder's articles and questions that no number of Footnote was trained on (`articles.jsonl`,
 * `questions.jsonl`, in the form of ../shared/eval/squad); made ones where the folder is not there.
 */
export function openTexts(folder: string): Texts {
  if (!existsSync(join(folder, 'articles.jsonl'))) return madeTexts();
  const { articles, questions } = heldOutHalf(readQuestionSet(dirname(folder), basename(folder)));
  return textsOf(basename(folder), [...articles.values()], questions, chainOf([...articles.values()]));
}

function madeTexts(): Texts {
  const chain = chainOf(openLibrary(seedsFolder(undefined)).articles);
  const random = randomFrom(1);
  const made = Array.from({ length: MADE }, (_, number) => madeFacts(chain, `facts-${number}`, random));
  const articles = made.map(({ article }) => article);
  return textsOf(
    'made text',
    articles,
    made.flatMap(({ questions }) => questions),
    chain,
  );
}

function textsOf(
  name: string,
  articles: readonly Article[],
  questions: readonly GoldQuestion[],
  chain: Chain,
): Texts {
  const own = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  return {
    name,
    articles: new Map(articles.map((article) => [article.id, article])),
    questions,
    grownTo: (passages) => [...articles, ...madeArticles(chain, Math.max(0, passages - own), randomFrom(2))],
  };
}

import { type Article, sentencesOf } from '../../../src/article/article.js';
import type { GoldQuestion } from '../../eval/data.js';
import { randomFrom } from '../../eval/train/random.js';
import { percentile } from '../asking.js';
import type { Contestant, Finder } from './contestant.js';
import { mibInUse } from './heap.js';
import type { Texts } from './texts.js';

/** What one contestant did at one size; shares in percent. */
export interface SearchFigures {
  readonly name: string;
  readonly passages: number;
  /** Questions asked. */
  readonly questions: number;
  readonly paragraphHit: number;
  /** Undefined where sentences were not asked for. */
  readonly sentenceHit: number | undefined;
  /** Milliseconds until all is read in. */
  readonly build: number;
  /** MiB that are in use for it. */
  readonly heap: number;
  /** Milliseconds a question. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks each question of its own article. */
export function measureOwnArticles(contestant: Contestant, texts: Texts, every: number): SearchFigures {
  const questions = texts.questions.filter((_, place) => place % every === 0);
  const articles = [...texts.articles.values()];
  const { finders, build, heap } = opened(
    () => new Map(articles.map((article) => [article.id, contestant.open([article])])),
  );
  const ownFinder = ({ article }: GoldQuestion) => finders.get(article);
  const asked = askParagraphs(questions, ownFinder, Number.POSITIVE_INFINITY);
  const inSentences = questions.filter(({ answerStart }) => answerStart !== undefined);
  const right = inSentences.filter((gold) => {
    const start = ownFinder(gold)?.sentence(gold.question)?.start;
    return start !== undefined && start === goldStart(texts, gold);
  });
  return {
    name: contestant.name,
    passages: passagesOf(articles),
    ...asked,
    sentenceHit: (100 * right.length) / inSentences.length,
    build,
    heap,
  };
}

/** Milliseconds after which a slow contestant is asked no further question of one library, but for the fewest. */
const ASKED_WITHIN_MS = 10_000;
const FEWEST_ASKED = 10;

/** Asks a sample of the questions of one library of so many passages; who is slow gets fewer of them. */
export function measureLibrary(
  contestant: Contestant,
  {
    articles,
    questions,
  }: { readonly articles: readonly Article[]; readonly questions: readonly GoldQuestion[] },
): SearchFigures {
  const { finders: finder, build, heap } = opened(() => contestant.open(articles));
  return {
    name: contestant.name,
    passages: passagesOf(articles),
    // In random order: the first few stand for all.
    ...askParagraphs(randomFrom(1).shuffle(questions), () => finder, ASKED_WITHIN_MS),
    sentenceHit: undefined,
    build,
    heap,
  };
}

function passagesOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

/** What opening makes, with the time and the memory that it takes. */
function opened<T>(open: () => T) {
  const before = mibInUse();
  const started = performance.now();
  const finders = open();
  const build = performance.now() - started;
  return { finders, build, heap: mibInUse() - before };
}

function askParagraphs(
  questions: readonly GoldQuestion[],
  finderFor: (gold: GoldQuestion) => Finder | undefined,
  withinMs: number,
) {
  const milliseconds: number[] = [];
  let right = 0;
  let spent = 0;
  for (const gold of questions) {
    if (spent > withinMs && milliseconds.length >= FEWEST_ASKED) break;
    const finder = finderFor(gold);
    const started = performance.now();
    const found = finder?.paragraph(gold.question);
    const taken = performance.now() - started;
    milliseconds.push(taken);
    spent += taken;
    if (found?.article === gold.article && found.paragraph === gold.paragraph) right += 1;
  }
  return {
    questions: milliseconds.length,
    paragraphHit: (100 * right) / milliseconds.length,
    p50: percentile(milliseconds, 50),
    p99: percentile(milliseconds, 99),
  };
}

/** Where the sentence starts that holds a gold answer. */
function goldStart({ articles }: Texts, { article: id, answerStart = -1 }: GoldQuestion): number | undefined {
  const article = articles.get(id);
  const sentences = article ? sentencesOf(article) : [];
  return sentences.find(({ start, end }) => start <= answerStart && answerStart < end)?.start;
}

import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../../src/article/article.js';
import { packageFile } from '../../../src/package.js';
import {
  articleShape,
  type GoldQuestion,
  type QuestionSet,
  readJsonLines,
  readQuestionSet,
  toArticle,
} from '../data.js';
import { readEvents } from '../events.js';

const ARTICLES = packageFile('test/eval/train/asked/articles.jsonl');
const QUESTIONS = packageFile('test/eval/train/asked/questions.jsonl');
const UNTOLD = packageFile('test/eval/train/asked/untold.jsonl');

/** A sentence and what it is the answer to. */
const LINE = z.object({
  set: z.enum(['squad', 'wikinews', 'events', 'written', 'unseen']),
  article: z.string(),
  /** Number of the paragraph, from 1. */
  paragraph: z.int(),
  /** Offset of the sentence in the paragraph. */
  start: z.int(),
  questions: z.array(z.string()),
  /** For each question where in the paragraph the words stand that answer it; null where none do, or nobody marked them. */
  marked: z.array(z.tuple([z.int(), z.int()]).nullable()).optional(),
});

/** What readers would ask of a report that does not tell it. */
const UNTOLD_LINE = z.object({ article: z.string(), questions: z.array(z.string()) });

/** How the sets of questions as readers ask them are called, all of them. */
export const ASKED = 'asked';

/** All that numbers are learned from: the data's own questions, and those as readers ask them. */
export function readTrainingSets(folder: string): QuestionSet[] {
  const data = ['squad', 'wikinews'].map((name) => readQuestionSet(folder, name));
  return [...data, ...readAsked(folder, data)];
}

/**
 * Questions as people ask them who have read an article some time ago: written for this project, in other words than the
 * article's. They are on articles of the eval folder and on reports written for them; a set for each of these sources, with
 * all its articles, so that its halves are those of the data's own questions.
 */
function readAsked(folder: string, sets: readonly QuestionSet[]): QuestionSet[] {
  const events = readEvents(join(folder, 'dates')).map(({ article }) => article);
  return [
    ...sets.map(({ name, articles }) => askedOf(name, articles)),
    askedOf('events', byId(events)),
    readWritten(),
  ];
}

/**
 * The set of the reports that were written for it, with what they do not tell; of those whose questions nothing is learned
 * from, `unseen`.
 */
export function readWritten(source: 'written' | 'unseen' = 'written'): QuestionSet {
  const articles = byId(readJsonLines(ARTICLES, articleShape).map(toArticle));
  const set = askedOf(source, articles);
  const asked = new Set(set.questions.map(({ article }) => article));
  const unanswerable = readJsonLines(UNTOLD, UNTOLD_LINE)
    .filter(({ article }) => asked.has(article))
    .flatMap(({ article, questions }) => questions.map((question) => ({ article, question })));
  return { ...set, articles: new Map([...articles].filter(([id]) => asked.has(id))), unanswerable };
}

function askedOf(source: string, articles: ReadonlyMap<string, Article>): QuestionSet {
  const lines = readJsonLines(QUESTIONS, LINE).filter(({ set }) => set === source);
  const questions = lines.flatMap((line) => questionsOf(line, articles));
  return { name: ASKED, articles, questions, unanswerable: [] };
}

function byId(articles: readonly Article[]): Map<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}

function questionsOf(line: z.infer<typeof LINE>, articles: ReadonlyMap<string, Article>): GoldQuestion[] {
  const { set, article: id, paragraph, start, questions, marked = [] } = line;
  const article = articles.get(id);
  const found = article?.paragraphs.find(({ number }) => number === paragraph);
  if (!article || !found) throw new Error(`${QUESTIONS}: there is no paragraph ${paragraph} in ${set}/${id}`);
  return questions.map((question, place) => ({
    id: `${id}-${paragraph}-${start}-${place}`,
    article: id,
    question,
    paragraph,
    answerStart: found.start + start,
    answers: wordsAt(article.text, found.start, marked[place] ?? []),
  }));
}

function wordsAt(text: string, paragraph: number, [start, end]: readonly number[]): string[] {
  return start === undefined || end === undefined ? [] : [text.slice(paragraph + start, paragraph + end)];
}

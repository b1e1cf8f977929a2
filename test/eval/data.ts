import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/article/article.js';
import { parseArticle } from '../../src/article/parse.js';

/** A question with its gold paragraph and answers. */
export interface GoldQuestion {
  readonly id: string;
  readonly article: string;
  readonly question: string;
  /** Number of the paragraph that answers, from 1. */
  readonly paragraph: number;
  /** Offset of the answer in the article's text; undefined where the data does not place it exactly. */
  readonly answerStart: number | undefined;
  readonly answers: readonly string[];
}

/** A set of articles with questions on them, and questions that they do not answer. */
export interface QuestionSet {
  readonly name: string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly questions: readonly GoldQuestion[];
  readonly unanswerable: readonly { readonly article: string; readonly question: string }[];
}

export const articleShape = z.object({ id: z.string(), title: z.string(), paragraphs: z.array(z.string()) });
const questionShape = z.object({
  id: z.string(),
  article: z.string(),
  question: z.string(),
  paragraph: z.int(),
  answers: z.array(z.string()),
  answer_start: z.int(),
  start_exact: z.boolean().default(true),
});
const unanswerableShape = z.object({ article: z.string(), question: z.string() });

/** Reads `FOLDER/articles.jsonl`, `questions.jsonl` and, where it stands, `unanswerable.jsonl`. */
export function readQuestionSet(folder: string, name: string): QuestionSet {
  const path = (file: string) => join(folder, name, file);
  const articles = new Map(
    readJsonLines(path('articles.jsonl'), articleShape).map((data) => [data.id, toArticle(data)]),
  );
  const questions = readJsonLines(path('questions.jsonl'), questionShape).map((data) => {
    const start = articles.get(data.article)?.paragraphs[data.paragraph]?.start;
    if (start === undefined) throw new Error(`${name}: question ${data.id} has no paragraph`);
    return {
      id: data.id,
      article: data.article,
      question: data.question.trim(),
      paragraph: data.paragraph + 1,
      answerStart: data.start_exact ? start + data.answer_start : undefined,
      answers: data.answers,
    };
  });
  const hard = path('unanswerable.jsonl');
  return {
    name,
    articles,
    questions,
    unanswerable: existsSync(hard) ? readJsonLines(hard, unanswerableShape) : [],
  };
}

export function toArticle({ id, title, paragraphs }: z.infer<typeof articleShape>): Article {
  const headline = title || id.replaceAll('_', ' ');
  const article = parseArticle(`---\nheadline: ${headline}\n---\n\n${paragraphs.join('\n\n')}\n`, id);
  const parsed = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
  const wrong = paragraphs.findIndex((paragraph, place) => paragraph.trim() !== parsed[place]);
  if (wrong >= 0) throw new Error(`${id}: paragraph ${wrong + 1} was not parsed as it stands`);
  return article;
}

/** The part of a set that numbers may be trained on: every other article. */
export function trainingHalf(set: QuestionSet): QuestionSet {
  return someArticles(set, (place) => place % 2 === 0);
}

/** The part of a set that is kept for measuring. */
export function heldOutHalf(set: QuestionSet): QuestionSet {
  return someArticles(set, (place) => place % 2 === 1);
}

/** A set's articles in some places, and the questions on them. */
function someArticles(set: QuestionSet, isTaken: (place: number) => boolean): QuestionSet {
  const articles = new Map([...set.articles].filter((_, place) => isTaken(place)));
  const isKept = ({ article }: { readonly article: string }) => articles.has(article);
  return {
    ...set,
    articles,
    questions: set.questions.filter(isKept),
    unanswerable: set.unanswerable.filter(isKept),
  };
}

/** Every nth question of a set, on all of its articles. */
export function everyNth(set: QuestionSet, step: number): QuestionSet {
  return {
    ...set,
    questions: set.questions.filter(isEvery(step)),
    unanswerable: set.unanswerable.filter(isEvery(step)),
  };
}

/** Of so many articles a quick look takes one, where they are long. */
const ONE_OF = 3;

/** About every nth question of a set whose articles are long, on a third of them: reading one in by meaning takes seconds. */
export function everyNthOfFew(set: QuestionSet, step: number): QuestionSet {
  if (step === 1) return set;
  return everyNth(
    someArticles(set, (place) => place % ONE_OF === 0),
    Math.ceil(step / ONE_OF),
  );
}

const isEvery = (step: number) => (_: unknown, place: number) => place % step === 0;

/** Questions of one set, and of one half, that the weights of features are learned from, told and untold ones each. */
const FEW = 2000;

/**
 * As many questions as the weights of features are learned from: a few dozen numbers need no more, vectors take time, and
 * no set must drown the others.
 */
export function fewOf(set: QuestionSet): QuestionSet {
  const few = <T>(list: readonly T[]) => list.filter(isEvery(Math.ceil(list.length / FEW)));
  return { ...set, questions: few(set.questions), unanswerable: few(set.unanswerable) };
}

/** Reads a file of JSON lines of one shape. */
export function readJsonLines<T>(path: string, shape: z.ZodType<T>): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => shape.parse(JSON.parse(line)));
}

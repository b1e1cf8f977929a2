import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/article/article.js';
import { type Library, libraryOf, openLibrary } from '../../src/article/library.js';
import { packageFile, seedsFolder } from '../../src/package.js';
import { type AskOptions, ask } from '../../src/search/ask.js';
import type { Meaning } from '../../src/search/meaning.js';
import { exactWordsFigures } from './answers.js';
import type { GoldQuestion, QuestionSet } from './data.js';
import { answerOverlap, areaUnderCurve, mean } from './metrics.js';
import { plainSearchFigures } from './plain-search.js';
import { type Figures, prefixed } from './ranks.js';

const LINE = z.object({
  article: z.string(),
  question: z.string(),
  /** Number of the paragraph that answers; null where none does. */
  paragraph: z.int().nullable(),
  /** Whether the answering sentence shares content words with the question, besides names. */
  overlap: z.enum(['none', 'words']).optional(),
  tune: z.boolean(),
  /** Where in the paragraph the words stand that answer. */
  marked: z.tuple([z.int(), z.int()]).optional(),
});
type Line = z.infer<typeof LINE>;

/** The paragraphs asked for and found, and how sure the answer was. */
interface Outcome {
  readonly line: Line;
  readonly rank: number;
  readonly confidence: number;
  readonly elsewhere: number;
  readonly answered: boolean;
  /** Whether the right paragraph is first where no article is named. */
  readonly foundAmongAll: boolean;
  /** Whether the sentence with the words that answer is first, and how well the words shown are those. */
  readonly sentence: boolean;
  readonly overlap: ReturnType<typeof answerOverlap>;
}

/**
 * The figures on `own-questions.jsonl`, asked of the seed and of the news articles beside the eval folder; no number
 * was trained on them.
 */
export function ownFigures(folder: string, meaning?: Meaning): Figures {
  const { library, lines } = readOwnQuestions(folder);
  const outcomes = lines.map((line) => outcomeOf(line, library, { meaning }));
  const told = outcomes.filter(({ line }) => line.paragraph !== null);
  const untold = outcomes.filter(({ line }) => line.paragraph === null);
  const hits = (list: readonly Outcome[], rank: number) =>
    100 * mean(list.map((outcome) => Number(outcome.rank <= rank)));
  const none = told.filter(({ line }) => line.overlap === 'none');
  const words = told.filter(({ line }) => line.overlap === 'words');
  const sure = (list: readonly Outcome[]) => list.map(({ confidence }) => confidence);
  return {
    questions: told.length,
    'paragraph hit@1': hits(told, 1),
    'paragraph hit@3': hits(told, 3),
    'sentence hit@1': 100 * mean(told.map(({ sentence }) => Number(sentence))),
    ...exactWordsFigures(told),
    'paragraph MRR': 100 * mean(told.map(({ rank }) => 1 / rank)),
    'no shared words: paragraph hit@1': hits(none, 1),
    'no shared words: paragraph hit@3': hits(none, 3),
    'shared words: paragraph hit@1': hits(words, 1),
    'among all articles: paragraph hit@1': 100 * mean(told.map(({ foundAmongAll }) => Number(foundAmongAll))),
    'not told, on topic: AUC': areaUnderCurve(sure(told), sure(untold)),
    'not told, on topic: answered %': 100 * mean(untold.map(({ answered }) => Number(answered))),
    'another article: AUC': areaUnderCurve(
      sure(told),
      told.map(({ elsewhere }) => elsewhere),
    ),
    ...plainSearchFigures(ownQuestionSet(folder)),
    ...prefixed('no shared words', plainSearchFigures(ownQuestionSet(folder, 'none'))),
  };
}

function readOwnQuestions(folder: string): { readonly library: Library; readonly lines: readonly Line[] } {
  const library = libraryOf([
    ...openLibrary(seedsFolder(undefined)).articles,
    ...openLibrary(join(folder, '..', 'articles')).articles,
  ]);
  const lines = readFileSync(packageFile('test/eval/own-questions.jsonl'), 'utf8').trim().split('\n');
  return { library, lines: lines.map((line) => LINE.parse(JSON.parse(line))) };
}

/** The questions that have an answer, or those of one overlap among them, as a set. */
export function ownQuestionSet(folder: string, overlap?: Line['overlap']): QuestionSet {
  const { library, lines } = readOwnQuestions(folder);
  return {
    name: 'own',
    articles: new Map(library.articles.map((article) => [article.id, article])),
    questions: lines.flatMap((line, at) =>
      line.paragraph === null || (overlap && line.overlap !== overlap)
        ? []
        : {
            ...line,
            id: String(at),
            paragraph: line.paragraph,
            ...markedIn(line, library.get(line.article)),
          },
    ),
    unanswerable: [],
  };
}

/** The words that answer, and where in the article's text they stand. */
function markedIn(
  { paragraph, marked }: Line,
  article: Article | undefined,
): Pick<GoldQuestion, 'answerStart' | 'answers'> {
  const found = article?.paragraphs.find(({ number }) => number === paragraph);
  if (!marked || !article || !found) return { answerStart: undefined, answers: [] };
  const [start, end] = marked.map((offset) => found.start + offset) as [number, number];
  return { answerStart: start, answers: [article.text.slice(start, end)] };
}

function outcomeOf(line: Line, library: Library, asking: AskOptions): Outcome {
  const article = library.get(line.article);
  if (!article) throw new Error(`own-questions.jsonl: there is no article ${line.article}`);
  const { passages, confidence, grade } = ask(library, line.question, { ...asking, article, limit: 20 });
  const paragraphs = [...new Set(passages.map(({ paragraph }) => paragraph))];
  const place = line.paragraph === null ? -1 : paragraphs.indexOf(line.paragraph);
  const { answerStart: at = -1, answers } = markedIn(line, article);
  const [best] = passages;
  const [amongAll] = ask(library, line.question, { ...asking, limit: 1 }).passages;
  return {
    line,
    rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1,
    confidence,
    elsewhere: ask(library, line.question, { ...asking, article: farFrom(article, library), limit: 1 })
      .confidence,
    answered: grade === 'answered',
    sentence: best !== undefined && best.start <= at && at < best.end,
    overlap: answerOverlap(best?.answer?.text ?? best?.quote ?? '', answers),
    foundAmongAll: amongAll?.article === article.id && amongAll.paragraph === line.paragraph,
  };
}

/** Another article, as far off in the library as can be. */
function farFrom(article: Article, { articles }: Library): Article {
  const other = articles[(articles.indexOf(article) + Math.floor(articles.length / 2)) % articles.length];
  return other ?? article;
}

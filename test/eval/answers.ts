import { type Library, libraryOf } from '../../src/article/library.js';
import { indexOf } from '../../src/search/article-index.js';
import { type AskOptions, ask } from '../../src/search/ask.js';
import type { Meaning } from '../../src/search/meaning.js';
import type { Numbers } from '../../src/search/numbers.js';
import type { GoldQuestion, QuestionSet } from './data.js';
import {
  answerOverlap,
  areaUnderCurve,
  calibrationError,
  mean,
  type Prediction,
  percentile,
  reliability,
} from './metrics.js';
import { plainSearchFigures } from './plain-search.js';
import { type Figures, hasLowOverlap, prefixed, type Ranks, rankFigures, rankOf } from './ranks.js';
import { inOtherWords } from './reworded.js';

/** What one question's answer was worth. */
interface Outcome {
  readonly gold: GoldQuestion;
  /** Among the passages that were answered with. */
  readonly ranks: Ranks;
  readonly confidence: number;
  readonly answered: boolean;
  readonly overlap: { readonly exact: number; readonly f1: number };
  readonly milliseconds: number;
}

const LIMIT = 10;

/** Asks every question of its own article, and of another one for the wrong-article figure. */
export function evaluateAnswers(set: QuestionSet, numbers: Numbers, meaning?: Meaning): Figures {
  const library = libraryOf([...set.articles.values()]);
  const asking = { meaning, numbers };
  const indexing = library.articles.map(
    (article) => timed(() => meaning?.article(indexOf(article)) ?? indexOf(article)).milliseconds,
  );
  const outcomes = set.questions.map((gold) => outcomeOf(gold, set, library, asking));
  const ids = [...set.articles.keys()];
  const wrong = set.questions.map(({ question, article }) => {
    const other = set.articles.get(ids[(ids.indexOf(article) + 1) % ids.length] ?? '');
    return other ? ask(library, question, { ...asking, article: other, limit: 1 }).confidence : 0;
  });
  const low = outcomes.filter(({ gold }) => {
    const article = set.articles.get(gold.article);
    return article !== undefined && hasLowOverlap(article, gold);
  });
  const other = inOtherWords(set);
  const reworded = other.questions.map((gold) => outcomeOf(gold, set, library, asking));
  const graded = outcomes.map(({ confidence, ranks }) => ({ confidence, right: ranks.paragraph === 1 }));
  return {
    questions: outcomes.length,
    ...rankFigures(outcomes.map(({ ranks }) => ranks)),
    'low overlap: questions': low.length,
    ...prefixed('low overlap', rankFigures(low.map(({ ranks }) => ranks))),
    'reworded: questions': reworded.length,
    ...prefixed('reworded', rankFigures(reworded.map(({ ranks }) => ranks))),
    ...plainSearchFigures(set),
    ...prefixed('low overlap', plainSearchFigures({ ...set, questions: low.map(({ gold }) => gold) })),
    ...prefixed('reworded', plainSearchFigures(other)),
    ...exactWordsFigures(outcomes.filter(({ gold }) => gold.answers.length > 0)),
    'wrong article AUC': areaUnderCurve(
      outcomes.map(({ confidence }) => confidence),
      wrong,
    ),
    'calibration error': calibrationError(graded),
    ...reliabilityFigures(graded),
    'answered %': 100 * mean(outcomes.map(({ answered }) => Number(answered))),
    'ms a question, median': percentile(
      outcomes.map(({ milliseconds }) => milliseconds),
      0.5,
    ),
    'ms a question, 99th': percentile(
      outcomes.map(({ milliseconds }) => milliseconds),
      0.99,
    ),
    'ms an article indexed': mean(indexing),
    ...unanswerableFigures(set, library, outcomes, asking),
  };
}

function outcomeOf(
  gold: GoldQuestion,
  { articles }: QuestionSet,
  library: Library,
  asking: AskOptions,
): Outcome {
  const article = articles.get(gold.article);
  if (!article) throw new Error(`no article ${gold.article}`);
  const { value: answer, milliseconds } = timed(() =>
    ask(library, gold.question, { ...asking, article, limit: LIMIT }),
  );
  const { answerStart: at } = gold;
  const paragraphs = [...new Set(answer.passages.map(({ paragraph }) => paragraph))];
  const best = answer.passages[0];
  return {
    gold,
    ranks: {
      paragraph: rankOf(paragraphs.indexOf(gold.paragraph)),
      sentence:
        at === undefined
          ? undefined
          : rankOf(answer.passages.findIndex(({ start, end }) => start <= at && at < end)),
    },
    confidence: answer.confidence,
    answered: answer.grade === 'answered',
    overlap: answerOverlap(best?.answer?.text ?? best?.quote ?? '', gold.answers),
    milliseconds,
  };
}

/** How well the words shown as the answer are those that answer. */
export function exactWordsFigures(outcomes: readonly Pick<Outcome, 'overlap'>[]): Figures {
  if (outcomes.length === 0) return {};
  return {
    'exact words F1': 100 * mean(outcomes.map(({ overlap }) => overlap.f1)),
    'exact words match': 100 * mean(outcomes.map(({ overlap }) => overlap.exact)),
  };
}

/** How often the first paragraph is right where the confidence lies in each tenth that any falls into. */
function reliabilityFigures(graded: readonly Prediction[]): Figures {
  return Object.fromEntries(
    reliability(graded).flatMap(({ count, from, right }) =>
      count === 0 ? [] : [[`right at confidence ${from.toFixed(1)}, %`, (100 * right) / count]],
    ),
  );
}

function unanswerableFigures(
  set: QuestionSet,
  library: Library,
  outcomes: readonly Outcome[],
  asking: AskOptions,
): Figures {
  if (set.unanswerable.length === 0) return {};
  const answers = set.unanswerable.flatMap(({ article: id, question }) => {
    const article = set.articles.get(id);
    return article ? [ask(library, question, { ...asking, article, limit: 1 })] : [];
  });
  return {
    'unanswerable AUC': areaUnderCurve(
      outcomes.map(({ confidence }) => confidence),
      answers.map(({ confidence }) => confidence),
    ),
    'unanswerable “answered” %': 100 * mean(answers.map(({ grade }) => Number(grade === 'answered'))),
  };
}

function timed<T>(run: () => T): { value: T; milliseconds: number } {
  const started = performance.now();
  return { value: run(), milliseconds: performance.now() - started };
}

import { type Library, libraryOf } from '../../src/article/library.js';
import { indexOf } from '../../src/search/article-index.js';
import { type AskOptions, ask } from '../../src/search/ask.js';
import type { Meaning } from '../../src/search/meaning.js';
import { termOf } from '../../src/text/terms.js';
import { tokenize } from '../../src/text/tokens.js';
import type { GoldQuestion, QuestionSet } from './data.js';
import { answerOverlap, areaUnderCurve, calibrationError, mean, percentile } from './metrics.js';

/** What one question's answer was worth. */
interface Outcome {
  readonly gold: GoldQuestion;
  /** Rank of the gold paragraph and sentence among those answered, from 1; Infinity where it is not among them. */
  readonly paragraphRank: number;
  readonly sentenceRank: number;
  readonly confidence: number;
  readonly answered: boolean;
  readonly overlap: { readonly exact: number; readonly f1: number };
  readonly milliseconds: number;
}

/** Figures of a set of outcomes; shares in percent, times in milliseconds. */
export type Figures = Readonly<Record<string, number>>;

const LIMIT = 10;

/** Asks every question of its own article, and of another one for the wrong-article figure. */
export function evaluateAnswers(set: QuestionSet, meaning?: Meaning): Figures {
  const library = libraryOf([...set.articles.values()]);
  const asking = meaning ? { meaning } : {};
  const indexing = library.articles.map(
    (article) => timed(() => meaning?.article(indexOf(article)) ?? indexOf(article)).milliseconds,
  );
  const outcomes = set.questions.map((gold) => outcomeOf(gold, set, library, asking));
  const ids = [...set.articles.keys()];
  const wrong = set.questions.map(({ question, article }) => {
    const other = set.articles.get(ids[(ids.indexOf(article) + 1) % ids.length] ?? '');
    return other ? ask(library, question, { ...asking, article: other, limit: 1 }).confidence : 0;
  });
  const low = outcomes.filter(({ gold }) => overlapShare(gold, set) <= 0.4);
  return {
    questions: outcomes.length,
    ...rankFigures(outcomes),
    'low overlap: questions': low.length,
    ...Object.fromEntries(
      Object.entries(rankFigures(low)).map(([name, value]) => [`low overlap: ${name}`, value]),
    ),
    'exact words F1': 100 * mean(outcomes.map(({ overlap }) => overlap.f1)),
    'exact words match': 100 * mean(outcomes.map(({ overlap }) => overlap.exact)),
    'wrong article AUC': areaUnderCurve(
      outcomes.map(({ confidence }) => confidence),
      wrong,
    ),
    'calibration error': calibrationError([
      ...outcomes.map(({ confidence, paragraphRank }) => ({ confidence, right: paragraphRank === 1 })),
    ]),
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
    paragraphRank: rankOf(paragraphs.indexOf(gold.paragraph)),
    sentenceRank: rankOf(
      answer.passages.findIndex(({ start, end }) => at !== undefined && start <= at && at < end),
    ),
    confidence: answer.confidence,
    answered: answer.grade === 'answered',
    overlap: answerOverlap(best?.answer?.text ?? best?.quote ?? '', gold.answers),
    milliseconds,
  };
}

function rankOf(place: number): number {
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

function rankFigures(outcomes: readonly Outcome[]): Figures {
  const placed = outcomes.filter(({ gold }) => gold.answerStart !== undefined);
  const share = (list: readonly Outcome[], hit: (outcome: Outcome) => boolean) =>
    100 * mean(list.map((outcome) => Number(hit(outcome))));
  return {
    'paragraph hit@1': share(outcomes, ({ paragraphRank }) => paragraphRank === 1),
    'paragraph hit@3': share(outcomes, ({ paragraphRank }) => paragraphRank <= 3),
    'paragraph MRR': 100 * mean(outcomes.map(({ paragraphRank }) => 1 / paragraphRank)),
    'sentence hit@1': share(placed, ({ sentenceRank }) => sentenceRank === 1),
    'sentence hit@3': share(placed, ({ sentenceRank }) => sentenceRank <= 3),
  };
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

/** The share of a question's content stems that its gold sentence (or paragraph, where that is not known) holds. */
function overlapShare(
  { question, article: id, paragraph, answerStart: at }: GoldQuestion,
  { articles }: QuestionSet,
): number {
  const article = articles.get(id);
  const whole = article?.paragraphs[paragraph - 1];
  const gold =
    whole?.sentences.find(({ start, end }) => at !== undefined && start <= at && at < end) ?? whole;
  if (!article || !gold) return 0;
  const held = new Set(tokenize(article.text, gold).flatMap(({ text }) => termOf(text) ?? []));
  const terms = new Set(tokenize(question).flatMap(({ text }) => termOf(text) ?? []));
  return terms.size === 0 ? 0 : [...terms].filter((term) => held.has(term)).length / terms.size;
}

function timed<T>(run: () => T): { value: T; milliseconds: number } {
  const started = performance.now();
  return { value: run(), milliseconds: performance.now() - started };
}

import type { Article } from '../../../src/article/article.js';
import { indexOf } from '../../../src/search/article-index.js';
import { contextOf } from '../../../src/search/context.js';
import { evidenceOf } from '../../../src/search/evidence.js';
import type { Meaning } from '../../../src/search/meaning.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { rankSentences } from '../../../src/search/rank.js';
import type { Weights } from '../../../src/search/weights.js';
import { adam } from './adam.js';
import { ASKED } from './asked.js';
import { randomFrom } from './random.js';
import type { SeenBy } from './ranking.js';

/** A question put to an article, and the paragraph that answers it there. */
interface Asked {
  readonly article: Article;
  readonly question: string;
  readonly paragraph: number | undefined;
  readonly untold?: boolean;
  readonly weight: number;
}

interface Example {
  readonly evidence: readonly number[];
  readonly right: boolean;
  /** Whether the article tells of the matter, but not this. */
  readonly untold: boolean;
  readonly weight: number;
}

/** The place of the evidence that is always 1. */
const ALWAYS = 0;

const EPOCHS = 1000;
const RATE = 0.05;
// Seldom asked in earnest, but they must not come out as answers.
const WRONG_ARTICLE = 0.5;
// As many as there are questions: which evidence tells what is not told from what is, is hard to learn.
const UNTOLD = 1;

/**
 * Learns from which evidence the best paragraph is right: logistic regression over questions of the own and another
 * article, and what readers ask of a report that does not tell it. (SQuAD's unanswerable questions are left out: they were
 * made to look like others, word by word.)
 */
export function trainConfidence(sets: readonly SeenBy[], ranking: Weights): Record<string, number> {
  const random = randomFrom(2);
  let names: string[] = [];
  const examples: Example[] = [];
  const add = (
    meaning: Meaning | undefined,
    { article, question, paragraph, untold = false, weight }: Asked,
  ) => {
    const context = contextOf(indexOf(article), analyzeQuestion(question), meaning);
    const ranked = rankSentences(context, ranking);
    const evidence = evidenceOf(context, ranked);
    names = [...evidence.keys()];
    const best = context.index.profiles[ranked.order[0] ?? 0]?.sentence.paragraph;
    examples.push({ evidence: [...evidence.values()], right: best === paragraph, untold, weight });
  };
  for (const { set, meaning } of sets) {
    const { articles, questions, unanswerable } = set;
    for (const { article: id, question } of set.name === ASKED ? unanswerable : []) {
      const article = articles.get(id);
      if (article) add(meaning, { article, question, paragraph: undefined, untold: true, weight: UNTOLD });
    }
    const all = [...articles.values()];
    for (const gold of questions) {
      const article = articles.get(gold.article);
      if (!article) continue;
      const { question, paragraph } = gold;
      add(meaning, { article, question, paragraph, weight: 1 });
      const other = all[Math.floor(random.next() * all.length)];
      if (other && other !== article)
        add(meaning, { article: other, question, paragraph: undefined, weight: WRONG_ARTICLE });
    }
  }
  const weights = calibrated(
    regress(examples, names.length),
    examples.filter(({ untold }) => !untold),
  );
  return Object.fromEntries(weights.map((weight, place) => [names[place] ?? '', weight]));
}

/**
 * Weights whose odds are those of other examples (Platt, “Probabilistic outputs for support vector machines”, 1999): readers
 * ask less often than the examples do for what is not told.
 */
function calibrated(weights: readonly number[], examples: readonly Example[]): number[] {
  const oddsOf = ({ evidence }: Example) =>
    evidence.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
  const [shift = 0, slope = 1] = regress(
    examples.map((example) => ({ ...example, evidence: [1, oddsOf(example)] })),
    2,
  );
  return weights.map((weight, place) => slope * weight + (place === ALWAYS ? shift : 0));
}

function regress(examples: readonly Example[], size: number): number[] {
  const weights = new Float64Array(size);
  const learn = adam(size, RATE);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const gradient = new Float64Array(size);
    for (const { evidence, right, weight } of examples) {
      const odds = evidence.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
      const error = weight * (1 / (1 + Math.exp(-odds)) - Number(right));
      for (let place = 0; place < size; place += 1) {
        gradient[place] = (gradient[place] ?? 0) + (error * (evidence[place] ?? 0)) / total;
      }
    }
    learn(weights, gradient, 1);
  }
  return [...weights];
}

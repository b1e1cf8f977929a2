import { indexOf } from '../../src/search/article-index.js';
import { CONDITIONS, conditionName } from '../../src/search/conditions.js';
import { contextOf } from '../../src/search/context.js';
import { FEATURE_GROUPS } from '../../src/search/features.js';
import type { Meaning } from '../../src/search/meaning.js';
import { analyzeQuestion } from '../../src/search/question.js';
import { rankByFeatures, rankSentences } from '../../src/search/rank.js';
import type { Weights } from '../../src/search/weights.js';
import type { GoldQuestion, QuestionSet } from './data.js';
import { type Figures, hasLowOverlap, prefixed, type Ranks, rankFigures, ranksIn } from './ranks.js';
import { inOtherWords } from './reworded.js';

/** The features of a group. @throws {RangeError} where there is no such group. */
export function featuresOf(group: string): readonly string[] {
  const found = FEATURE_GROUPS.find(({ name }) => name === group);
  if (found) return found.features;
  const names = FEATURE_GROUPS.map(({ name }) => name).join(', ');
  throw new RangeError(`there is no feature group ${group}; there is: ${names}`);
}

/** The weights with those of a group of features left out: it then says nothing. */
export function without(group: string, weights: Weights): Weights {
  const left = featuresOf(group).flatMap((name) => [
    name,
    ...CONDITIONS.map((condition) => conditionName(name, condition)),
  ]);
  return new Map([...weights].filter(([name]) => !left.includes(name)));
}

/** Ranks of a set's questions, of those with low overlap among them, and of all in other words. */
interface RanksOfParts {
  readonly all: Ranks[];
  readonly low: Ranks[];
  readonly reworded: Ranks[];
}

/**
 * How well each of several weights, by name, orders the sentences of a set. The features of a question are computed
 * once for all of them.
 */
export function compareWeights(
  set: QuestionSet,
  variants: ReadonlyMap<string, Weights>,
  meaning: Meaning | undefined,
): Map<string, Figures> {
  const parts = new Map(
    [...variants.keys()].map((name): [string, RanksOfParts] => [name, { all: [], low: [], reworded: [] }]),
  );
  for (const gold of set.questions) {
    const article = set.articles.get(gold.article);
    const low = article !== undefined && hasLowOverlap(article, gold);
    for (const [name, ranks] of ranksByVariant(set, gold, variants, meaning)) {
      parts.get(name)?.all.push(ranks);
      if (low) parts.get(name)?.low.push(ranks);
    }
  }
  for (const gold of inOtherWords(set).questions) {
    for (const [name, ranks] of ranksByVariant(set, gold, variants, meaning)) {
      parts.get(name)?.reworded.push(ranks);
    }
  }
  return new Map([...parts].map(([name, ranks]) => [name, figuresOf(ranks)]));
}

function ranksByVariant(
  { articles }: QuestionSet,
  gold: GoldQuestion,
  variants: ReadonlyMap<string, Weights>,
  meaning: Meaning | undefined,
): [string, Ranks][] {
  const article = articles.get(gold.article);
  if (!article) return [];
  const index = indexOf(article);
  const context = contextOf(index, analyzeQuestion(gold.question), meaning);
  const { features } = rankSentences(context, new Map());
  return [...variants].map(([name, weights]) => {
    const { order } = rankByFeatures(context, features, weights);
    return [name, ranksIn(order, index, gold)];
  });
}

function figuresOf({ all, low, reworded }: RanksOfParts): Figures {
  return {
    ...rankFigures(all),
    ...(low.length > 0 && prefixed('low overlap', rankFigures(low))),
    ...(reworded.length > 0 && prefixed('reworded', rankFigures(reworded))),
  };
}

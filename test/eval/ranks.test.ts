import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/search/article-index.js';
import { CONDITIONS } from '../../src/search/conditions.js';
import { FEATURE_GROUPS } from '../../src/search/features.js';
import { trainedWeights } from '../../src/search/weights.js';
import { articleOf } from '../seed.js';
import type { GoldQuestion, QuestionSet } from './data.js';
import { compareWeights, without } from './leave-one-out.js';
import { plainSearchFigures } from './plain-search.js';
import { hasLowOverlap, prefixed, rankFigures, ranksIn } from './ranks.js';
import { inOtherWords } from './reworded.js';

const article = articleOf(
  'harbour',
  'Harbour',
  'The harbour froze over. Fishermen waited.',
  'Ice closed the road. The mayor asked for salt in February.',
);

function goldOf(question: string, answer: string, paragraph: number): GoldQuestion {
  const answerStart = article.text.indexOf(answer);
  return { id: question, article: 'harbour', question, paragraph, answerStart, answers: [answer] };
}

const salt = goldOf('When did the mayor ask for salt?', 'in February', 2);
const low = goldOf('What did the town’s head want, and salt?', 'salt', 2);
const set: QuestionSet = {
  name: 'harbour',
  articles: new Map([['harbour', article]]),
  questions: [salt, low],
  unanswerable: [],
};

describe('ranks', () => {
  it('are those of the gold paragraph and sentence in an order of sentences', () => {
    expect(ranksIn([3, 0, 1, 2], indexOf(article), salt)).toEqual({ paragraph: 1, sentence: 1 });
    expect(ranksIn([0, 2, 3, 1], indexOf(article), salt)).toEqual({ paragraph: 2, sentence: 3 });
    const unplaced = { ...salt, answerStart: undefined };
    expect(ranksIn([0, 1], indexOf(article), unplaced)).toEqual({
      paragraph: Number.POSITIVE_INFINITY,
      sentence: undefined,
    });
  });

  it('become hits and mean reciprocal ranks; sentences only where they are known', () => {
    const figures = rankFigures([
      { paragraph: 1, sentence: 2 },
      { paragraph: 4, sentence: undefined },
    ]);
    expect(figures).toEqual({
      'paragraph hit@1': 50,
      'paragraph hit@3': 50,
      'paragraph MRR': 62.5,
      'sentence hit@1': 0,
      'sentence hit@3': 100,
      'sentence MRR': 50,
    });
    expect(prefixed('low', { a: 1 })).toEqual({ 'low: a': 1 });
  });
});

it('a question has low overlap where at most two in five of its stems stand in the gold sentence', () => {
  expect(hasLowOverlap(article, salt)).toBe(false);
  expect(hasLowOverlap(article, low)).toBe(true);
});

it('a set in other words keeps its gold, drops words that the answer has, and is the same at every call', () => {
  const { questions } = inOtherWords(set);
  expect(questions.map(({ paragraph, answerStart }) => ({ paragraph, answerStart }))).toEqual(
    set.questions.map(({ paragraph, answerStart }) => ({ paragraph, answerStart })),
  );
  expect(questions.map(({ question }) => question)).not.toEqual(
    set.questions.map(({ question }) => question),
  );
  expect(inOtherWords(set).questions).toEqual(questions);
});

it('MiniSearch alone finds what shares words', () => {
  expect(plainSearchFigures(set)).toMatchObject({
    'MiniSearch alone: paragraph hit@1': 100,
    'MiniSearch alone: sentence hit@1': 100,
  });
});

describe('leaving a group out', () => {
  const { ranking } = trainedWeights().words;

  it('takes its weights away and no other', () => {
    const group = FEATURE_GROUPS[0];
    const left = without(group?.name ?? '', ranking);
    const parts = 1 + CONDITIONS.length;
    expect(left.size).toBe(ranking.size - parts * (group?.features.length ?? 0));
    expect(group?.features.some((name) => left.has(name))).toBe(false);
    expect(() => without('tides', ranking)).toThrow('there is no feature group tides; there is: bm25, ');
  });

  it('measures each variant on the same questions', () => {
    const variants = new Map([
      ['all', ranking],
      ['first sentence first', new Map([['position', 1]])],
    ]);
    const figures = compareWeights(set, variants, undefined);
    expect(figures.get('all')).toMatchObject({ 'paragraph hit@1': 100, 'sentence hit@1': 100 });
    expect(figures.get('first sentence first')).toMatchObject({
      'paragraph hit@1': 0,
      'paragraph MRR': 50,
      'sentence MRR': 25,
      'low overlap: sentence MRR': 25,
      'reworded: sentence MRR': 25,
    });
  });
});

import { expect, it } from 'vitest';
import { indexOf } from '../../src/search/article-index.js';
import { contextOf, type QuestionContext } from '../../src/search/context.js';
import { evidenceOf } from '../../src/search/evidence.js';
import { featuresOf } from '../../src/search/features.js';
import { analyzeQuestion } from '../../src/search/question.js';
import { rankByFeatures } from '../../src/search/rank.js';
import { readFirst, readingOf } from '../../src/search/reading-features.js';
import { articleOf } from '../seed.js';
import { randomVectors } from './random-vectors.js';

const SENTENCES = Array.from({ length: 9 }, (_, at) => `The ferry called ${at + 3} times at the harbour.`);

/** A question whose article's sentences are read as strongly as `strengths` has it, and the places that were read. */
function readAs(strengths: readonly number[]): {
  readonly context: QuestionContext;
  readonly read: number[];
} {
  const index = indexOf(articleOf('reading', 'A story', SENTENCES.join(' ')));
  const question = analyzeQuestion('How often did the ferry call?');
  const context = contextOf(index, question);
  const read: number[] = [];
  const sentences = index.profiles.map(({ terms }) => ({
    words: randomVectors(terms.size, 1),
    whole: randomVectors(1, 2),
  }));
  const words = randomVectors(context.terms.length + question.asking.length, 3);
  const likeness = sentences.map(
    ({ words: own }) => new Float32Array(own.scales.length * words.scales.length),
  );
  const reader = {
    read: ({ profile: { sentence } }: { readonly profile: QuestionContext['index']['profiles'][number] }) => {
      const place = index.profiles.findIndex((profile) => profile.sentence === sentence);
      read.push(place);
      return { strength: strengths[place] ?? 0, best: undefined };
    },
  };
  const meaning = { question: { words, whole: randomVectors(1, 4) }, sentences, likeness, head: undefined };
  return { context: { ...context, meaning: { ...meaning, reader } }, read };
}

it('reads the first four, each once, and gives the others the lower median of what it finds', () => {
  const { context, read } = readAs([5, -2, 3, 0, 1, 2, 9, 9, 9]);
  const reading = readFirst(context, [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect([...(reading?.column ?? [])]).toEqual([5, -2, 3, 0, 0, 0, 0, 0, 0]);
  expect(reading?.strengths).toEqual([5, -2, 3, 0]);
  expect(readingOf(context, 2)?.strength).toBe(3);
  expect(read).toEqual([0, 1, 2, 3]);
});

it('is not there where nothing has vectors', () => {
  const { context } = readAs([]);
  expect(readFirst({ ...context, meaning: undefined }, [0, 1])).toBeUndefined();
});

it('puts first what reads best, by its weight; without one nothing is read', () => {
  const { context, read } = readAs([0, 0, 4, 0, 0, 0, 0, 0, 0]);
  const features = featuresOf(context);
  const position = new Map([['position', 1]]);
  const unread = rankByFeatures(context, features, position);
  expect([unread.order[0], read]).toEqual([0, []]);
  const ranking = rankByFeatures(context, features, new Map([...position, ['reading', 1]]));
  expect(ranking.order.slice(0, 2)).toEqual([2, 0]);
  expect(ranking.features.get('reading')?.[2]).toBe(4);
  expect(ranking.scores[2]).toBeCloseTo((unread.scores[2] ?? 0) + 4, 10);
});

it.each([
  [[2, -1, 0, 0], 2, Math.log(1 + Math.exp(2) + Math.exp(-1) + 2)],
  [[-10, -10, -10, -10], -10, 0],
])('of %j the surest and all together are evidence', (strengths, surest, any) => {
  const { context } = readAs(strengths);
  const features = featuresOf(context);
  const read = evidenceOf(context, rankByFeatures(context, features, new Map([['reading', 1]])));
  expect(read.get('surest read')).toBe(surest);
  expect(read.get('any read')).toBeCloseTo(any, 3);
  const unread = evidenceOf(context, rankByFeatures(context, features, new Map()));
  expect([unread.get('surest read'), unread.get('any read')]).toEqual([0, 0]);
});

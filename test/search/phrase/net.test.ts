import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainKernel } from '../../../src/meaning/plain-kernel.js';
import { indexOf } from '../../../src/search/article-index.js';
import { contextOf } from '../../../src/search/context.js';
import { likenessOf } from '../../../src/search/likeness.js';
import { createPhraseNet } from '../../../src/search/phrase/net/net.js';
import { fromNetFile, NET_FILE } from '../../../src/search/phrase/net/net-file.js';
import { type NetParameters, UNITS } from '../../../src/search/phrase/net/net-parameters.js';
import { type Compared, FEATURES, wordInputs } from '../../../src/search/phrase/net/word-inputs.js';
import { phraseContext } from '../../../src/search/phrase/phrase-context.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { WIDTH } from '../../../src/search/sentence-vectors.js';
import { articleOf } from '../../seed.js';
import { randomVectors } from '../random-vectors.js';
import { randomNet } from './random-net.js';

const numbers = randomNet();

const SENTENCE = 'On 3 May, the engineer Anna Berg (51) opened the old harbour of Bergen.';
const QUESTION = 'When did Berg open the harbour?';

function prepared(sentence = SENTENCE, asked = QUESTION) {
  const article = articleOf('net', 'A story', sentence);
  const index = indexOf(article);
  const question = analyzeQuestion(asked);
  const { terms, total } = contextOf(index, question);
  const [profile] = index.profiles;
  if (!profile) throw new Error('the article has no sentence');
  const context = phraseContext(article.text, profile, question, terms);
  const words = randomVectors(profile.tokens.filter(({ term }) => term !== undefined).length, 2);
  const vectors = randomVectors(terms.length + question.asking.length, 3);
  const compared: Compared = {
    question: vectors,
    shares: terms.map(({ weight }) => weight / total),
    words,
    cosines: likenessOf(vectors, [words])[0] ?? new Float32Array(0),
  };
  return { context, compared, count: profile.tokens.length };
}

/** So many words, none like another. */
const words = (count: number) =>
  Array.from({ length: count }, (_, at) => `wonder${'aeiou'[at % 5]}${at}x`).join(' ');

describe('the network of phrases', () => {
  test('gives the same with and without SIMD, and another score to each phrase', () => {
    const { context, compared, count } = prepared();
    const fast = createPhraseNet(numbers).read(context, compared);
    const slow = createPhraseNet(numbers, plainKernel()).read(context, compared);
    const scores = new Set<string>();
    for (let first = 0; first < count; first += 1) {
      for (let last = first; last < count; last += 1) {
        expect(fast(first, last, 2)).toBeCloseTo(slow(first, last, 2), 2);
        scores.add(fast(first, last, 2).toFixed(4));
      }
    }
    expect(scores.size).toBeGreaterThan((count * (count + 1)) / 2 - 3);
  });

  test('reads each question by itself, whatever was read before', () => {
    const one = prepared();
    const two = prepared(SENTENCE, 'Who opened something old in Bergen on 3 May, and why?');
    const net = createPhraseNet(numbers);
    for (const { context, compared } of [one, two, one]) {
      const alone = createPhraseNet(numbers).read(context, compared);
      expect(net.read(context, compared)(1, 4, 0)).toBe(alone(1, 4, 0));
    }
  });

  test.each([
    [
      'a question of more terms than count',
      () => prepared(SENTENCE, `When did ${words(90)} open the harbour?`),
    ],
    ['a sentence of as many words as are read', () => prepared(`${words(220)} and it rained.`)],
  ])('reads %s as without SIMD, and then others as before', (_, make) => {
    const { context, compared } = make();
    const net = createPhraseNet(numbers);
    const slow = createPhraseNet(numbers, plainKernel());
    expect(net.read(context, compared)(0, 1, 0)).toBeCloseTo(slow.read(context, compared)(0, 1, 0), 2);
    const other = prepared();
    const alone = createPhraseNet(numbers).read(other.context, other.compared);
    expect(net.read(other.context, other.compared)(1, 4, 0)).toBe(alone(1, 4, 0));
  });

  test('counts the score by the features of words by its weight', () => {
    const { context, compared } = prepared();
    const score = createPhraseNet(numbers).read(context, compared);
    expect(score(2, 4, 3) - score(2, 4, 1)).toBeCloseTo(2 * numbers.besides, 5);
  });

  test('reads each word with its whole sentence', () => {
    const { context, compared } = prepared(`${SENTENCE.slice(0, -1)}, which is ${'very '.repeat(40)}deep.`);
    const net = createPhraseNet(numbers);
    const earlier = net.read(context, compared);
    const values = compared.words.values.slice();
    // The last content word has another vector.
    values.subarray(-WIDTH).reverse();
    const later = net.read(context, { ...compared, words: { ...compared.words, values } });
    expect(Math.abs(later(0, 0, 0) - earlier(0, 0, 0))).toBeGreaterThan(1e-5);
  });

  test('each word of a sentence sees each word of the question, in whatever order they stand', () => {
    const { context, compared } = prepared();
    const none = (values: Float32Array) => new Float32Array(values.length);
    const first = numbers.first.weights.slice();
    // The words of the question have no other way to those of the sentence: neither as a whole nor aligned.
    first.fill(0, UNITS * UNITS);
    const bySight = {
      ...numbers,
      first: { ...numbers.first, weights: first },
      byQuestion: { ...numbers.byQuestion, weights: none(numbers.byQuestion.weights) },
    };
    const unseeing = {
      ...bySight,
      layers: numbers.layers.map((layer) => ({
        ...layer,
        answer: { ...layer.answer, weights: none(layer.answer.weights) },
      })),
    };
    const { question, shares } = compared;
    const another = { ...question, values: question.values.slice() };
    another.values.subarray(0, WIDTH).reverse();
    const changed = { ...compared, question: another, shares: [...shares] };
    const scoreOf = (net: NetParameters, asked: Compared) =>
      createPhraseNet(net).read(context, asked)(1, 3, 0);
    expect(Math.abs(scoreOf(bySight, changed) - scoreOf(bySight, compared))).toBeGreaterThan(1e-3);
    expect(scoreOf(unseeing, changed)).toBe(scoreOf(unseeing, compared));
    const swapped = { ...question, values: question.values.slice(), scales: question.scales.slice() };
    swapped.values.set(question.values.subarray(WIDTH, 2 * WIDTH));
    swapped.values.set(question.values.subarray(0, WIDTH), WIDTH);
    swapped.scales.set([question.scales[1] ?? 0, question.scales[0] ?? 0]);
    const turned = {
      ...compared,
      question: swapped,
      shares: [shares[1] ?? 0, shares[0] ?? 0, ...shares.slice(2)],
    };
    expect(scoreOf(bySight, turned)).toBeCloseTo(scoreOf(bySight, compared), 5);
  });

  test('reads a sentence and a question without content', () => {
    const { context, compared } = prepared('So it was.', 'When was it?');
    expect(compared.words.scales.length).toBe(0);
    expect(createPhraseNet(numbers).read(context, compared)(0, 1, 0)).not.toBeNaN();
  });
});

test('a word is what the question says of it, what it is part of, and how near it comes', () => {
  const { context, compared, count } = prepared();
  const { features, rows } = wordInputs(context, compared);
  const of = (at: number) => [...features.subarray(at * FEATURES, (at + 1) * FEATURES)];
  const place = (word: string) => context.profile.tokens.findIndex(({ text }) => text === word);
  expect(rows).toHaveLength(count);
  expect(of(place('the')).slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  const [share, asked, , , capital, content] = of(place('Berg'));
  expect([share, asked, capital, content]).toEqual([expect.closeTo(compared.shares[0] ?? 0, 6), 1, 1, 1]);
  // A day is of the kind asked for, an age is not.
  expect(of(place('May')).slice(-2)).toEqual([1, 1]);
  expect(of(place('51')).slice(-2)).toEqual([0, 0]);
});

test('a file with too few numbers is refused', () => {
  const file = JSON.parse(readFileSync(NET_FILE, 'utf8'));
  expect(() => fromNetFile(file)).not.toThrow();
  const [layer] = file.layers;
  const wrong = [
    { ...file, word: { scales: [], values: '' } },
    { ...file, lengths: file.lengths.slice(1) },
    { ...file, lastNorm: { ...file.lastNorm, scale: [1] } },
    { ...file, layers: [layer] },
    { ...file, layers: [layer, { ...layer, distances: layer.distances.slice(3) }] },
    { ...file, layers: [layer, { ...layer, query: { ...layer.query, bias: [0] } }] },
  ];
  for (const one of wrong) expect(() => fromNetFile(one)).toThrow(RangeError);
});

import { describe, expect, test } from 'vitest';
import { plainKernel } from '../../../src/meaning/plain-kernel.js';
import { indexOf } from '../../../src/search/article-index.js';
import { contextOf } from '../../../src/search/context.js';
import { likenessOf } from '../../../src/search/likeness.js';
import { createPhraseNet } from '../../../src/search/phrase/net/net.js';
import { fromNetFile } from '../../../src/search/phrase/net/net-file.js';
import { LAYERS, type NetParameters, PAIR, UNITS } from '../../../src/search/phrase/net/net-parameters.js';
import { type Compared, FEATURES, KEYS, wordInputs } from '../../../src/search/phrase/net/word-inputs.js';
import { phraseContext } from '../../../src/search/phrase/phrase-context.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { WIDTH } from '../../../src/search/sentence-vectors.js';
import { randomFrom } from '../../eval/train/random.js';
import { articleOf } from '../../seed.js';
import { randomVectors } from '../random-vectors.js';

const random = randomFrom(1);
const floats = (length: number, size = 0.2) =>
  Float32Array.from({ length }, () => size * (2 * random.next() - 1));
const layer = (depth: number, columns: number) => ({
  weights: floats(depth * columns),
  bias: floats(columns),
});

const numbers: NetParameters = {
  word: floats(WIDTH * UNITS, 1),
  aligned: { weights: floats(WIDTH * UNITS, 4), bias: floats(UNITS) },
  features: layer(FEATURES, UNITS),
  keys: floats(KEYS.words * UNITS),
  gapBehind: floats(KEYS.gaps * UNITS),
  gapBefore: floats(KEYS.gaps * UNITS),
  asking: floats(WIDTH * UNITS, 1),
  terms: floats(WIDTH * UNITS, 1),
  kinds: floats(KEYS.kinds * UNITS),
  roles: floats(KEYS.roles * UNITS),
  questionWords: floats(KEYS.asking * UNITS),
  first: layer(4 * UNITS, UNITS),
  layers: LAYERS.map(({ taps }) => layer(taps * UNITS, UNITS)),
  outputs: layer(UNITS, 3),
  byQuestion: layer(UNITS, 3 * UNITS),
  pairs: layer(UNITS, 2 * PAIR),
  lengths: floats(16),
  besides: 0.5,
};

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

  test('reads a question of more terms than it has room for', () => {
    const words = Array.from({ length: 90 }, (_, at) => `wonder${'aeiou'[at % 5]}${at}x`).join(' ');
    const { context, compared } = prepared(SENTENCE, `When did ${words} open the harbour?`);
    expect(createPhraseNet(numbers).read(context, compared)(0, 1, 0)).not.toBeNaN();
  });

  test('counts the score by the features of words by its weight', () => {
    const { context, compared } = prepared();
    const score = createPhraseNet(numbers).read(context, compared);
    expect(score(2, 4, 3) - score(2, 4, 1)).toBeCloseTo(2 * numbers.besides, 5);
  });

  test('reads each word with its neighbours, and none farther off than its layers reach', () => {
    const { context, compared, count } = prepared();
    const net = createPhraseNet(numbers);
    const earlier = net.read(context, compared);
    const values = compared.words.values.slice();
    // The last content word has another vector.
    values.subarray(-WIDTH).reverse();
    const later = net.read(context, { ...compared, words: { ...compared.words, values } });
    const reach = LAYERS.reduce((sum, { taps, apart }) => sum + ((taps - 1) / 2) * apart, 0);
    const last = count - 1;
    expect(later(last, last, 0)).not.toBeCloseTo(earlier(last, last, 0), 4);
    expect(later(last - reach, last - reach, 0)).not.toBe(earlier(last - reach, last - reach, 0));
    expect(later(last - reach - 1, last - reach - 1, 0)).toBeCloseTo(
      earlier(last - reach - 1, last - reach - 1, 0),
      10,
    );
  });

  test('reads a sentence and a question without content', () => {
    const { context, compared } = prepared('So it was.', 'When was it?');
    expect(compared.words.scales.length).toBe(0);
    expect(createPhraseNet(numbers).read(context, compared)(0, 1, 0)).not.toBeNaN();
  });

  test('reads no more words than it has room for', () => {
    const { context, compared } = prepared(`${'The harbour fell, '.repeat(90)}and it rained.`);
    expect(createPhraseNet(numbers).read(context, compared)(3, 5, 0)).not.toBeNaN();
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
  expect(() => fromNetFile({ word: { scales: [], values: '' } } as never)).toThrow(RangeError);
});

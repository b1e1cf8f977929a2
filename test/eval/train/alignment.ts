import { plainKernel } from '../../../src/meaning/plain-kernel.js';
import { simdKernel } from '../../../src/meaning/simd-kernel.js';
import { align, COMPARISON, compare } from '../../../src/search/alignment/comparison.js';
import type { HeadParameters } from '../../../src/search/alignment/head.js';
import { indexOf } from '../../../src/search/article-index.js';
import { contextOf } from '../../../src/search/context.js';
import type { Meaning } from '../../../src/search/meaning.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { rankSentences } from '../../../src/search/rank.js';
import type { Vectors } from '../../../src/search/sentence-vectors.js';
import type { Weights } from '../../../src/search/weights.js';
import type { GoldQuestion, QuestionSet } from '../data.js';
import { adam } from './adam.js';
import { createNetwork, type Network, parametersOf, SIZE, startingNumbers } from './network.js';
import { wordings } from './paraphrase.js';
import { type Random, randomFrom } from './random.js';
import { goldSentence } from './ranking.js';

/** One question with the sentence that answers and others that do not. */
interface Example {
  readonly words: Vectors;
  /** The words' shares. */
  readonly weights: readonly number[];
  /** For each sentence, the answering one first, what each word is aligned to. */
  readonly aligned: readonly (readonly Float32Array[])[];
}

const EPOCHS = 3;
const BATCH = 16;
const RATE = 1e-3;
/** Share of a weight that each step of full pace takes away, times the rate (Loshchilov & Hutter, “AdamW”, 2019). */
const DECAY = 0.02;
/** Sentences that do not answer: the likeliest by the features without the head, and any others. */
const LIKELY = 9;
const OTHERS = 3;
/** Words of a question that are learned from. */
const MOST_WORDS = 14;
const CAPACITY = BATCH * (1 + LIKELY + OTHERS) * MOST_WORDS;
/** Bytes of the network's arrays. */
const MEMORY = 64 * 2 ** 20;

/**
 * Learns the alignment head: listwise, by the softmax of the answering sentence's score among those of its article. It
 * learns alone, not on top of the other features, so that it does not lean on words that are shared.
 */
export function trainAlignment(
  sets: readonly QuestionSet[],
  ranking: Weights,
  meaning: Meaning,
): HeadParameters {
  const random = randomFrom(4);
  const examples = sets.flatMap((set) =>
    set.questions.flatMap((gold) => examplesOf(set, gold, { ranking, meaning, random })),
  );
  const network = createNetwork(simdKernel(MEMORY) ?? plainKernel(), CAPACITY, random);
  const numbers = startingNumbers(random);
  const learn = adam(SIZE, RATE);
  const steps = EPOCHS * Math.ceil(examples.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = random.shuffle(examples);
    let loss = 0;
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH);
      const pace = (1 + Math.cos((Math.PI * step) / steps)) / 2;
      const { gradient, loss: lost } = gradientOf(batch, network, numbers);
      for (let place = 0; place < SIZE; place += 1)
        numbers[place] = (numbers[place] ?? 0) * (1 - RATE * DECAY * pace);
      learn(numbers, gradient, pace);
      loss += lost / examples.length;
      step += 1;
    }
    process.stderr.write(`alignment: epoch ${epoch + 1} of ${EPOCHS}, loss ${loss.toFixed(3)}\n`);
  }
  return parametersOf(numbers);
}

interface Making {
  readonly ranking: Weights;
  readonly meaning: Meaning;
  readonly random: Random;
}

function examplesOf(set: QuestionSet, gold: GoldQuestion, { ranking, meaning, random }: Making): Example[] {
  const article = set.articles.get(gold.article);
  const place = article === undefined ? -1 : goldSentence(indexOf(article), gold);
  if (!article || place < 0) return [];
  const index = indexOf(article);
  return wordings(gold.question, index, place, random).flatMap((text) => {
    const context = contextOf(index, analyzeQuestion(text), meaning);
    const terms = context.terms.slice(0, MOST_WORDS);
    if (!context.meaning || terms.length === 0) return [];
    const wrong = rankSentences(context, ranking).order.filter((other) => other !== place);
    const places = [
      place,
      ...wrong.slice(0, LIKELY),
      ...random.shuffle(wrong.slice(LIKELY)).slice(0, OTHERS),
    ];
    const { question, sentences, likeness } = context.meaning;
    const total = context.total || 1;
    return {
      words: question.words,
      weights: terms.map(({ weight }) => weight / total),
      aligned: places.flatMap((at) => {
        const cosines = likeness[at];
        const words = sentences[at]?.words;
        return cosines && words ? [terms.map((_, word) => align(cosines, word, words))] : [];
      }),
    };
  });
}

function gradientOf(
  batch: readonly Example[],
  network: Network,
  numbers: Float64Array,
): { readonly gradient: Float64Array; readonly loss: number } {
  let rows = 0;
  for (const { words, aligned } of batch) {
    for (const sentence of aligned) {
      sentence.forEach((other, word) => {
        compare(words, word, other, network.input.subarray(rows * COMPARISON, (rows + 1) * COMPARISON));
        rows += 1;
      });
    }
  }
  const values = network.forward(numbers, rows);
  const slopes = new Float64Array(rows);
  let first = 0;
  let loss = 0;
  for (const { weights, aligned } of batch) {
    const start = first;
    const scores = aligned.map((_, sentence) =>
      weights.reduce(
        (sum, weight, word) => sum + weight * (values[start + sentence * weights.length + word] ?? 0),
        0,
      ),
    );
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const total = odds.reduce((sum, value) => sum + value, 0);
    loss -= Math.log((odds[0] ?? 0) / total);
    odds.forEach((value, sentence) => {
      const slope = (value / total - Number(sentence === 0)) / batch.length;
      weights.forEach((weight, word) => {
        slopes[start + sentence * weights.length + word] = slope * weight;
      });
    });
    first += aligned.length * weights.length;
  }
  return { gradient: network.backward(numbers, slopes), loss };
}

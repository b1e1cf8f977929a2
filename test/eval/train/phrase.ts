import { indexOf } from '../../../src/search/article-index.js';
import { contextOf } from '../../../src/search/context.js';
import { LONGEST_PHRASE } from '../../../src/search/phrase/phrase.js';
import {
  endFeatures,
  type PhraseContext,
  phraseContext,
  startFeatures,
  wholeFeatures,
} from '../../../src/search/phrase/phrase-features.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import type { QuestionSet } from '../data.js';
import { answerOverlap } from '../metrics.js';
import { randomFrom } from './random.js';
import { goldSentence } from './ranking.js';

type Active = readonly (readonly [feature: string, value: number])[];

/** A sentence's phrases as their features, and how well each fits the gold answers. */
interface Example {
  readonly starts: readonly Active[];
  readonly ends: readonly Active[];
  readonly phrases: readonly {
    readonly first: number;
    readonly last: number;
    readonly whole: Active;
    readonly target: number;
  }[];
}

const EPOCHS = 3;
const RATE = 0.3;
/** Features seen in fewer sentences are left out: they were learned by heart. */
const SEEN_AT_LEAST = 20;
/** Weights smaller than this change no choice and are not kept. */
const KEPT_FROM = 0.02;

/** Learns which phrase of the gold sentence answers: the softmax of its score among all phrases, by AdaGrad. */
export function trainPhrase(sets: readonly QuestionSet[]): Record<string, number> {
  const makers = sets.flatMap((set) =>
    set.questions.flatMap((gold) => {
      const article = set.articles.get(gold.article);
      if (!article) return [];
      const index = indexOf(article);
      const profile = index.profiles[goldSentence(index, gold)];
      if (!profile) return [];
      const question = analyzeQuestion(gold.question);
      return [
        () => {
          const context = phraseContext(article.text, profile, question, contextOf(index, question).terms);
          return exampleOf(context, article.text, gold.answers);
        },
      ];
    }),
  );
  const seen = new Map<string, number>();
  for (const make of makers) {
    const { starts, ends, phrases } = make();
    const names = [...starts, ...ends, ...phrases.map(({ whole }) => whole)].flatMap((active) =>
      active.map(([name]) => name),
    );
    for (const name of new Set(names)) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const known = (name: string) => (seen.get(name) ?? 0) >= SEEN_AT_LEAST;
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const random = randomFrom(3);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const make of random.shuffle(makers)) {
      for (const [name, slope] of gradientOf(make(), weights)) {
        if (!known(name)) continue;
        const square = (squares.get(name) ?? 0) + slope * slope;
        squares.set(name, square);
        weights.set(
          name,
          (weights.get(name) ?? 0) - (RATE / (1 + epoch)) * (slope / Math.sqrt(square + 1e-3)),
        );
      }
    }
  }
  return Object.fromEntries([...weights].filter(([, weight]) => Math.abs(weight) >= KEPT_FROM).sort());
}

function exampleOf(context: PhraseContext, text: string, answers: readonly string[]): Example {
  const { tokens } = context.profile;
  const phrases = tokens.flatMap((token, first) =>
    tokens.slice(first, first + LONGEST_PHRASE).map((end, offset) => ({
      first,
      last: first + offset,
      whole: active((add) => wholeFeatures(context, first, first + offset, add)),
      overlap: answerOverlap(text.slice(token.start, end.end), answers).f1,
    })),
  );
  const best = Math.max(...phrases.map(({ overlap }) => overlap));
  const hits = phrases.filter(({ overlap }) => overlap === best).length;
  return {
    starts: tokens.map((_, at) => active((add) => startFeatures(context, at, add))),
    ends: tokens.map((_, at) => active((add) => endFeatures(context, at, add))),
    phrases: phrases.map(({ overlap, ...phrase }) => ({
      ...phrase,
      target: best > 0 && overlap === best ? 1 / hits : 0,
    })),
  };
}

function active(features: (add: (feature: string, value?: number) => void) => void): Active {
  const list: [string, number][] = [];
  features((feature, value = 1) => list.push([feature, value]));
  return list;
}

function gradientOf(
  { starts, ends, phrases }: Example,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const gradient = new Map<string, number>();
  if (!phrases.some(({ target }) => target > 0)) return gradient;
  const value = (list: Active | undefined) =>
    (list ?? []).reduce((sum, [name, amount]) => sum + amount * (weights.get(name) ?? 0), 0);
  const startValues = starts.map(value);
  const endValues = ends.map(value);
  const scores = phrases.map(
    ({ first, last, whole }) => (startValues[first] ?? 0) + (endValues[last] ?? 0) + value(whole),
  );
  const highest = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  const add = (list: Active | undefined, slope: number) => {
    for (const [name, amount] of list ?? []) gradient.set(name, (gradient.get(name) ?? 0) + slope * amount);
  };
  const startSlopes = starts.map(() => 0);
  const endSlopes = ends.map(() => 0);
  phrases.forEach(({ first, last, whole, target }, place) => {
    const slope = (odds[place] ?? 0) / sum - target;
    if (Math.abs(slope) < 1e-5) return;
    startSlopes[first] = (startSlopes[first] ?? 0) + slope;
    endSlopes[last] = (endSlopes[last] ?? 0) + slope;
    add(whole, slope);
  });
  for (const [at, slope] of startSlopes.entries()) add(starts[at], slope);
  for (const [at, slope] of endSlopes.entries()) add(ends[at], slope);
  return gradient;
}

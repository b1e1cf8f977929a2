import type { Article } from '../../../src/article/article.js';
import { indexOf } from '../../../src/search/article-index.js';
import { orderOf } from '../../../src/search/column.js';
import { contextOf, type QuestionContext } from '../../../src/search/context.js';
import { featuresOf } from '../../../src/search/features.js';
import type { Meaning } from '../../../src/search/meaning.js';
import { wordInputs } from '../../../src/search/phrase/net/word-inputs.js';
import { phraseScorer, phrasesOf } from '../../../src/search/phrase/phrase.js';
import type { PhraseWeights } from '../../../src/search/phrase/weights.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { preparedSentence } from '../../../src/search/reading-features.js';
import type { GoldQuestion, QuestionSet } from '../data.js';
import { ASKED } from './asked.js';
import { overlapsOf, SET_WEIGHTS } from './phrase.js';
import { goldSentence } from './ranking.js';

/** Sentences that are read for a question, the likeliest, that which answers among them. */
const READ = 4;
/** Longer sentences are left out, in words. */
const LONGEST = 110;

/** Sets, and weights of phrases' features that were not learned from them. */
export interface UnseenSets {
  readonly sets: readonly QuestionSet[];
  readonly phrases: PhraseWeights;
}

/**
 * What the network learns from, a question at a time, as `torch/phrase_examples.py` reads it: the sentences that are most
 * like an answer, of told questions one that is, and what each of their phrases is worth.
 */
export function* phraseExamples(parts: readonly UnseenSets[], meaning: Meaning): Generator<Buffer> {
  for (const { sets, phrases } of parts) {
    for (const { name, articles, questions, unanswerable } of sets) {
      const make = (asked: string, id: string, gold?: GoldQuestion) => {
        const article = articles.get(id);
        return (
          article && exampleOf({ article, asked, gold, weight: SET_WEIGHTS[name] ?? 1 }, meaning, phrases)
        );
      };
      for (const gold of questions) {
        const example = gold.answers.length > 0 && make(gold.question, gold.article, gold);
        if (example) yield example;
      }
      for (const { question, article } of name === ASKED ? unanswerable : []) {
        const example = make(question, article);
        if (example) yield example;
      }
    }
  }
}

interface Asked {
  readonly article: Article;
  readonly asked: string;
  /** Undefined where the article does not tell. */
  readonly gold: GoldQuestion | undefined;
  readonly weight: number;
}

function exampleOf(
  { article, asked, gold, weight }: Asked,
  meaning: Meaning,
  phrases: PhraseWeights,
): Buffer | undefined {
  const index = indexOf(article);
  const context = contextOf(index, analyzeQuestion(asked), meaning);
  const answering = gold ? goldSentence(index, gold) : -1;
  if (!context.meaning || context.terms.length === 0 || (gold && answering < 0)) return undefined;
  // Those that the alignment head likes best.
  const likely = orderOf(featuresOf(context).get('alignment') ?? new Float64Array(0)).slice(0, READ);
  const places = gold && !likely.includes(answering) ? [answering, ...likely.slice(0, READ - 1)] : likely;
  const short = places.filter((place) => (index.profiles[place]?.tokens.length ?? 0) <= LONGEST);
  if (gold && !short.includes(answering)) return undefined;
  const sentences = short.map((place) =>
    sentenceBytes(context, place, phrases, place === answering ? (gold?.answers ?? []) : []),
  );
  const head = bytesOf(Int32Array.of(short.length, short.indexOf(answering)), Float32Array.of(weight));
  return Buffer.concat([head, ...sentences]);
}

function sentenceBytes(
  context: QuestionContext,
  place: number,
  weights: PhraseWeights,
  answers: readonly string[],
): Buffer {
  const prepared = preparedSentence(context, place);
  if (!prepared) throw new Error(`sentence ${place} has no vectors`);
  const { sentence, compared } = prepared;
  const { tokens } = sentence.profile;
  const phrases = phrasesOf(tokens.length);
  const worth = Float32Array.from(overlapsOf(context.index.article.text, sentence.profile, answers));
  const scoreOf = phraseScorer(sentence, weights);
  const { kind, role, asking, features, rows, words, gaps } = wordInputs(sentence, compared);
  const { question, shares, words: vectors } = compared;
  const counts = [tokens.length, vectors.scales.length, question.scales.length, shares.length];
  return bytesOf(
    Int32Array.from([...counts, phrases.length, kind, role, asking]),
    ...[features, rows, words, gaps],
    ...[vectors.values, vectors.scales, question.values, question.scales],
    Float32Array.from(shares),
    Float32Array.from(phrases, ({ first, last }) => scoreOf(first, last)),
    worth,
  );
}

function bytesOf(...arrays: readonly (Int8Array | Int32Array | Float32Array)[]): Buffer {
  return Buffer.concat(
    arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

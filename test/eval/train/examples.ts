import { openModelFiles } from '../../../src/meaning/model-files.js';
import { tokenize } from '../../../src/meaning/tokenizer.js';
import { BATCH_TOKENS } from '../../../src/meaning/transformer.js';
import { createVocabulary, pieceTable, type Vocabulary } from '../../../src/meaning/vocabulary.js';
import { sharesOf, worthACloserLook } from '../../../src/search/alignment/alignment-features.js';
import { type ArticleIndex, indexOf } from '../../../src/search/article-index.js';
import { contextOf } from '../../../src/search/context.js';
import { featuresOf } from '../../../src/search/features.js';
import { contentWords } from '../../../src/search/profile.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { piecesOfWords } from '../../../src/search/sentence-vectors.js';
import type { Span } from '../../../src/text/span.js';
import type { GoldQuestion, QuestionSet } from '../data.js';
import { wordings } from './paraphrase.js';
import { type Random, randomFrom } from './random.js';
import { goldSentence } from './ranking.js';

/** A text as the encoder reads it. */
interface EncodedText {
  /** Rows of the embedding table. */
  readonly ids: readonly number[];
  /** For each content word the places of its pieces in `ids`. */
  readonly words: readonly (readonly number[])[];
}

/** A question on an article, in the words of one of its wordings. */
interface EncodedQuestion extends EncodedText {
  /** The words' shares. */
  readonly weights: readonly number[];
  /** The place of the sentence that answers. */
  readonly gold: number;
  /** Places of sentences that do not, the likeliest by words first. */
  readonly likely: readonly number[];
}

/** What the encoder and the head learn from: an article's sentences and the questions on it. */
export interface EncoderExamples {
  /** The set that the article is of. */
  readonly set: string;
  readonly sentences: readonly EncodedText[];
  readonly questions: readonly EncodedQuestion[];
}

/** Sentences that do not answer, for each question. */
const LIKELY = 12;

/** The examples of some sets, article by article. */
export function* encoderExamples(sets: readonly QuestionSet[]): Generator<EncoderExamples> {
  const vocabulary = createVocabulary(pieceTable(openModelFiles().vocabulary()));
  const random = randomFrom(4);
  for (const { name, articles, questions } of sets) {
    for (const [id, article] of articles) {
      const index = indexOf(article);
      const asked = questions.filter((gold) => gold.article === id);
      const examples = asked.flatMap((gold) => questionsOf(index, gold, name, { vocabulary, random }));
      if (examples.length === 0) continue;
      const sentences = index.profiles.map((profile) => {
        const { start, end } = profile.sentence;
        return encoded(article.text.slice(start, end), contentWords(profile), vocabulary);
      });
      yield { set: name, sentences, questions: examples };
    }
  }
}

interface Making {
  readonly vocabulary: Vocabulary;
  readonly random: Random;
}

function questionsOf(
  index: ArticleIndex,
  gold: GoldQuestion,
  set: string,
  { vocabulary, random }: Making,
): EncodedQuestion[] {
  const place = goldSentence(index, gold);
  if (place < 0) return [];
  return wordings(gold.question, set, index, place, random).flatMap((text) => {
    const question = analyzeQuestion(text);
    const context = contextOf(index, question);
    if (context.total === 0) return [];
    const likely = worthACloserLook(index.profiles.length, featuresOf(context));
    const spans = [...question.terms.map(({ token }) => token), ...question.asking];
    return {
      ...encoded(text, spans, vocabulary),
      weights: sharesOf(context).map((share) => Number(share.toFixed(4))),
      gold: place,
      likely: likely.filter((other) => other !== place).slice(0, LIKELY),
    };
  });
}

function encoded(text: string, words: readonly Span[], vocabulary: Vocabulary): EncodedText {
  const pieces = tokenize(text, vocabulary, BATCH_TOKENS);
  return { ids: pieces.map(({ id }) => id), words: piecesOfWords(pieces, words) };
}

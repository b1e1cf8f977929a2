import type { Article } from '../article/article.js';
import { takeTime } from '../haste.js';
import type { Encoder } from '../meaning/encoder.js';
import type { Span } from '../text/span.js';
import type { AlignmentHead } from './alignment/head.js';
import { type ArticleIndex, indexOf } from './article-index.js';
import type { MeaningCache } from './meaning-cache.js';
import type { Reader } from './phrase/reader.js';
import { contentWords, type SentenceProfile } from './profile.js';
import type { Question } from './question.js';
import { type SentenceVectors, sentenceVectors, type Vectors, wholesOf } from './sentence-vectors.js';

/** The meanings of questions and articles, as vectors. */
export interface Meaning {
  /** The vectors of a question; its words are its terms, then those that ask. */
  question(question: Question): SentenceVectors;
  /**
   * The vectors of an article's sentences, in order, made where they are missing; undefined where there is no model, or
   * where they are made later.
   */
  article(index: ArticleIndex): readonly SentenceVectors[] | undefined;
  /** The same where they are made already, or cached. */
  known(index: ArticleIndex): readonly SentenceVectors[] | undefined;
  /** Of an article's vectors those of whole sentences, which are remembered as long as the article is; undefined as above. */
  wholes(article: Article): Vectors | undefined;
  /** Makes the vectors of an article, if need be, a sentence at a time, so that other work can go on. */
  prepare(index: ArticleIndex): Promise<void>;
  /** Tells from vectors how well sentences answer. */
  readonly head: AlignmentHead | undefined;
  /** Finds the phrase of a sentence that answers. */
  readonly reader: Reader | undefined;
  /** Whether vectors that were asked for are still to be made: an answer without them will not last. */
  readonly making?: boolean;
}

/** What `createMeaning` may be given. */
interface MeaningOptions {
  readonly cache?: MeaningCache;
  /** Without one the sentences' order rests on the other features. */
  readonly head?: AlignmentHead | undefined;
  /** Without one the exact words rest on the other features. */
  readonly reader?: Reader | undefined;
}

/** Meanings by an encoder; with a cache the vectors of articles outlive the process. */
export function createMeaning(encoder: Encoder, { cache, head, reader }: MeaningOptions = {}): Meaning {
  const known = new WeakMap<ArticleIndex, readonly SentenceVectors[]>();
  const wholes = new WeakMap<Article, Vectors>();
  /** A question is put to several articles. */
  const asked = new WeakMap<Question, SentenceVectors>();
  const remember = (index: ArticleIndex, vectors: readonly SentenceVectors[]) => {
    known.set(index, vectors);
    if (!wholes.has(index.article)) wholes.set(index.article, wholesOf(vectors));
    return vectors;
  };
  const keep = (index: ArticleIndex, vectors: readonly SentenceVectors[]) => {
    cache?.write(encoder.version, index, vectors);
    return remember(index, vectors);
  };
  const recall = (index: ArticleIndex) => {
    const vectors = known.get(index) ?? cache?.read(encoder.version, index);
    return vectors && remember(index, vectors);
  };
  const encode = (text: string, words: readonly Span[]) => {
    const [encoded] = encoder.encode([text]);
    if (!encoded) throw new Error('the encoder gave no vectors');
    return sentenceVectors(encoded, words);
  };
  const encodeSentence = ({ article }: ArticleIndex, profile: SentenceProfile) => {
    const { start, end } = profile.sentence;
    return encode(article.text.slice(start, end), contentWords(profile));
  };

  const make = (index: ArticleIndex) => {
    takeTime();
    return keep(
      index,
      index.profiles.map((profile) => encodeSentence(index, profile)),
    );
  };
  const article = (index: ArticleIndex) => recall(index) ?? make(index);

  return {
    ...{ head, reader },
    question(question) {
      const { text, terms, asking } = question;
      const vectors = asked.get(question) ?? encode(text, [...terms.map(({ token }) => token), ...asking]);
      asked.set(question, vectors);
      return vectors;
    },
    known: recall,
    article,
    wholes(of) {
      if (!wholes.has(of)) article(indexOf(of));
      return wholes.get(of);
    },
    async prepare(index) {
      if (recall(index)) return;
      takeTime();
      const vectors: SentenceVectors[] = [];
      for (const profile of index.profiles) {
        vectors.push(encodeSentence(index, profile));
        await new Promise(setImmediate);
      }
      keep(index, vectors);
    },
  };
}

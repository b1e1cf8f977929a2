import type { Article, Sentence } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import { centrality, type SentenceVector } from './vectors.js';

/** What is known of a sentence when it is scored. */
interface Candidate {
  /** Position in the article, from 0. */
  readonly place: number;
  readonly text: string;
  readonly words: number;
  /** Shares of 0 to 1. */
  readonly forward: number;
  readonly backward: number;
  readonly headline: number;
}

interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly value: (candidate: Candidate) => number;
}

// A sentence shorter than this seldom says what happened; a longer one says too much at once.
const SHORT_WORDS = 8;
const LONG_WORDS = 50;

const holds = (pattern: RegExp) => (candidate: Candidate) => Number(pattern.test(candidate.text));

/** The score of a sentence is the sum of these. News puts its point first, so position leads. */
const FEATURES: readonly Feature[] = [
  { name: 'position', weight: 0.75, value: ({ place }) => 1 / (place + 1) },
  { name: 'first place', weight: 0.15, value: ({ place }) => Number(place === 0) },
  { name: 'second place', weight: 0.18, value: ({ place }) => Number(place === 1) },
  { name: 'forward centrality', weight: 0.07, value: ({ forward }) => forward },
  { name: 'backward centrality', weight: -0.07, value: ({ backward }) => backward },
  { name: 'headline', weight: 0.1, value: ({ headline }) => headline },
  { name: 'starts with a quotation', weight: -0.12, value: holds(/^["“‘'`]/u) },
  { name: 'quotation', weight: -0.08, value: holds(/["“”]/u) },
  { name: 'first or second person', weight: -0.07, value: holds(/\b(?:I|we|you|my|our|your)\b/u) },
  {
    name: 'starts with a reference',
    weight: -0.15,
    value: holds(/^(?:he|she|it|they|this|that|these|those|but|however)\b/iu),
  },
  { name: 'question', weight: -0.05, value: holds(/\?["”’')]*$/u) },
  { name: 'number', weight: 0.05, value: holds(/\p{N}/u) },
  { name: 'short', weight: -0.1, value: ({ words }) => Number(words < SHORT_WORDS) },
  { name: 'long', weight: -0.1, value: ({ words }) => Number(words > LONG_WORDS) },
];

/** How well each sentence would stand for the article; higher is better, comparable within the article. */
export function scoreSentences(
  article: Article,
  sentences: readonly Sentence[],
  vectors: readonly SentenceVector[],
): number[] {
  const { forward, backward } = centrality(vectors);
  const headline = new Set(tokenize(article.headline).flatMap(({ text }) => termOf(text) ?? []));
  return sentences.map((sentence, place) => {
    const terms = [...(vectors[place]?.keys() ?? [])];
    const candidate: Candidate = {
      place,
      text: article.text.slice(sentence.start, sentence.end),
      words: tokenize(article.text, sentence).length,
      forward: forward[place] ?? 0,
      backward: backward[place] ?? 0,
      headline: headline.size === 0 ? 0 : terms.filter((term) => headline.has(term)).length / headline.size,
    };
    return FEATURES.reduce((sum, { weight, value }) => sum + weight * value(candidate), 0);
  });
}

import type { Article } from '../../src/article/article.js';
import { type ArticleIndex, indexOf } from '../../src/search/article-index.js';
import { analyzeQuestion } from '../../src/search/question.js';
import type { GoldQuestion } from './data.js';
import { mean } from './metrics.js';
import { goldSentence } from './train/ranking.js';

/** Figures of a set of outcomes; shares in percent, times in milliseconds. */
export type Figures = Readonly<Record<string, number>>;

/** Ranks of the gold paragraph and sentence, from 1; Infinity where they were not found. */
export interface Ranks {
  readonly paragraph: number;
  /** Undefined where the data does not tell which sentence answers. */
  readonly sentence: number | undefined;
}

/** A place in a list, -1 for none, as a rank. */
export function rankOf(place: number): number {
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

/** The ranks of the gold paragraph and sentence in an order of the article's sentences, best first. */
export function ranksIn(order: readonly number[], index: ArticleIndex, gold: GoldQuestion): Ranks {
  const { profiles } = index;
  const paragraphs = [...new Set(order.map((place) => profiles[place]?.sentence.paragraph))];
  const place = goldSentence(index, gold);
  return {
    paragraph: rankOf(paragraphs.indexOf(gold.paragraph)),
    sentence: place < 0 ? undefined : rankOf(order.indexOf(place)),
  };
}

/** Shares of hits and mean reciprocal ranks, in percent; sentences over those questions whose sentence is known. */
export function rankFigures(ranks: readonly Ranks[]): Figures {
  const paragraphs = ranks.map(({ paragraph }) => paragraph);
  const sentences = ranks.flatMap(({ sentence }) => sentence ?? []);
  const hits = (list: readonly number[], most: number) =>
    100 * mean(list.map((rank) => Number(rank <= most)));
  const reciprocal = (list: readonly number[]) => 100 * mean(list.map((rank) => 1 / rank));
  return {
    'paragraph hit@1': hits(paragraphs, 1),
    'paragraph hit@3': hits(paragraphs, 3),
    'paragraph MRR': reciprocal(paragraphs),
    ...(sentences.length > 0 && {
      'sentence hit@1': hits(sentences, 1),
      'sentence hit@3': hits(sentences, 3),
      'sentence MRR': reciprocal(sentences),
    }),
  };
}

/** Figures under names that begin with another. */
export function prefixed(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}: ${name}`, value]));
}

/** A question shares so much of its content stems with the gold sentence, at most, to count as low overlap. */
const LOW_OVERLAP = 0.4;

/** Whether few of a question's content stems stand in its gold sentence (or paragraph, where that is not known). */
export function hasLowOverlap(article: Article, gold: GoldQuestion): boolean {
  const index = indexOf(article);
  const { profiles } = index;
  const place = goldSentence(index, gold);
  const held = profiles.filter(({ sentence }, at) =>
    place < 0 ? sentence.paragraph === gold.paragraph : at === place,
  );
  const { terms } = analyzeQuestion(gold.question);
  const shared = terms.filter(({ term }) => held.some((profile) => profile.terms.has(term)));
  return terms.length === 0 || shared.length / terms.length <= LOW_OVERLAP;
}

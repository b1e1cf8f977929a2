import { type Article, sentencesOf } from '../../../src/article/article.js';
import { summarize } from '../../../src/digest/digest.js';
import { rougeTokens } from './rouge.js';
import { textRank } from './text-rank.js';

/** The places of the sentences that a way of summarising chooses, in the article's order. */
type Way = (article: Article, count: number) => readonly number[];

/** Footnote's digest, and what it is compared with. */
export const WAYS: Readonly<Record<'digest' | 'first' | 'TextRank', Way>> = {
  digest: (article, count) => {
    const places = new Map(sentencesOf(article).map(({ start }, place) => [start, place]));
    return summarize(article, { sentences: count }).sentences.map(({ start }) => places.get(start) ?? -1);
  },
  first: (article, count) => sentencesOf(article).flatMap((_, place) => (place < count ? [place] : [])),
  TextRank: (article, count) => {
    const sentences = sentencesOf(article);
    const ranks = textRank(sentences.map(({ start, end }) => rougeTokens(article.text.slice(start, end))));
    return ranks
      .map((rank, place) => ({ rank, place }))
      .sort((a, b) => b.rank - a.rank)
      .slice(0, count)
      .map(({ place }) => place)
      .sort((a, b) => a - b);
  },
};

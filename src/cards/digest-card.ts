import type { Article } from '../article/article.js';
import type { Digest } from '../digest/digest.js';
import type { Card } from './card.js';
import { aboutArticle, quote } from './quote.js';

/** A digest as a card: its sentences in the article's order. */
export function digestCard(digest: Digest, article: Article): Card {
  return {
    heading: article.headline,
    ...aboutArticle(article),
    quotes: digest.sentences.map((sentence) => quote(article, { article: article.id, ...sentence })),
    notes: [],
  };
}

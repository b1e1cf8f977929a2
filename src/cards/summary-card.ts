import { type Article, sentencesOf } from '../article/article.js';
import { DIGEST_LENGTHS, type DigestLength, summarize } from '../digest/digest.js';
import type { Catalogue } from '../language/catalogue.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import { digestCard } from './digest-card.js';
import type { CardAction, DigestSize } from './view.js';

/** The lengths by name, the shortest first. */
const LENGTHS = Object.keys(DIGEST_LENGTHS) as DigestLength[];

/** A digest of this size as a card, with ways to the next shorter and the next longer one. */
export function summaryCard(article: Article, size: DigestSize, language: Catalogue): Card {
  const { buttons } = language.reading;
  const digest = summarize(article, typeof size === 'number' ? { sentences: size } : { length: size });
  const count = digest.sentences.length;
  const change = (label: string, length: DigestLength | undefined): CardAction[] =>
    length === undefined ? [] : [{ label, place: 'turn', view: viewOf(article, length) }];
  return {
    ...digestCard(digest, article, language),
    actions: [
      ...change(
        buttons.shorter,
        LENGTHS.findLast((length) => sentencesIn(article, length) < count),
      ),
      ...change(
        buttons.longer,
        LENGTHS.find((length) => sentencesIn(article, length) > count),
      ),
    ],
    again: viewOf(article, size),
  };
}

function viewOf(article: Article, size: DigestSize) {
  return { kind: 'summary' as const, article: articleKey(article), size };
}

/** How many sentences a digest of this length has. */
function sentencesIn(article: Article, length: DigestLength): number {
  const all = sentencesOf(article).length;
  return Math.min(all, DIGEST_LENGTHS[length](all));
}

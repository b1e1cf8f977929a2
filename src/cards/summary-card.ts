import { type Article, sentencesOf } from '../article/article.js';
import { summarize } from '../digest/digest.js';
import { DIGEST_LENGTHS, type DigestLength, type DigestSize, sentencesOfSize } from '../digest/lengths.js';
import type { Catalogue } from '../language/catalogue.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import { digestCard } from './digest-card.js';
import type { CardAction } from './view.js';

/** A digest of this size as a card, with ways to the next shorter and the next longer one. */
export function summaryCard(article: Article, size: DigestSize, language: Catalogue): Card {
  const { buttons } = language.reading;
  const digest = summarize(article, typeof size === 'number' ? { sentences: size } : { length: size });
  const count = digest.sentences.length;
  const sentences = sentencesOf(article).length;
  const change = (label: string, length: DigestLength | undefined): CardAction[] =>
    length === undefined ? [] : [{ label, place: 'turn', view: viewOf(article, length) }];
  return {
    ...digestCard(digest, article, language),
    actions: [
      ...change(
        buttons.shorter,
        DIGEST_LENGTHS.findLast((length) => sentencesOfSize(length, sentences) < count),
      ),
      ...change(
        buttons.longer,
        DIGEST_LENGTHS.find((length) => sentencesOfSize(length, sentences) > count),
      ),
    ],
    again: viewOf(article, size),
  };
}

function viewOf(article: Article, size: DigestSize) {
  return { kind: 'summary' as const, article: articleKey(article), size };
}

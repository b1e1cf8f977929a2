import type { Article } from '../article/article.js';
import { timeline } from '../dates/timeline.js';
import type { Catalogue } from '../language/catalogue.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import { timelineCard } from './timeline-card.js';
import type { TimelineBounds } from './view.js';

/** Entries on a page: more are too many for one message. */
const PAGE = 12;

/**
 * What an article tells of and when, as a card that can be shown page by page, from the entry `start` on, counted from 0.
 * @throws {UserError} where a bound is no date.
 */
export function timelinePages(
  article: Article,
  bounds: TimelineBounds,
  language: Catalogue,
  start = 0,
): Card {
  const bounded = bounds.from !== undefined || bounds.to !== undefined;
  const told = timeline(article, { ...bounds, language });
  const view = { kind: 'timeline' as const, article: articleKey(article), ...bounds, start };
  return {
    ...timelineCard(told, article, language, { bounded }),
    pages: { size: PAGE, view },
    again: view,
  };
}

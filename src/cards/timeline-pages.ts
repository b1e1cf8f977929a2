import type { Article } from '../article/article.js';
import { timeline } from '../dates/timeline.js';
import type { TimelineOptions } from '../dates/timex.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import { timelineCard } from './timeline-card.js';

/** Entries on a page: more are too many for one message. */
const PAGE = 12;

/**
 * What an article tells of and when, as a card that can be shown page by page, from 0.
 * @throws {UserError} where a bound is no date.
 */
export function timelinePages(article: Article, options: TimelineOptions, page = 0): Card {
  const bounded = options.from !== undefined || options.to !== undefined;
  const view = { kind: 'timeline' as const, article: articleKey(article), ...options, page };
  return {
    ...timelineCard(timeline(article, options), article, { bounded }),
    pages: { size: PAGE, view },
    again: view,
  };
}

import type { Article } from '../article/article.js';
import type { Timeline, TimelineEntry } from '../dates/timex.js';
import type { Card, Quote } from './card.js';
import { aboutArticle, quote } from './quote.js';
import { timelinePicture } from './timeline-picture.js';
import { formatTimexValue } from './timex-value.js';

const UNDATED = 'When the article was published is not known, so words such as “yesterday” are left out.';

/** A timeline as a card: each date with the whole sentence that mentions it, the expression bold; and drawn. */
export function timelineCard(timeline: Timeline, article: Article): Card {
  const picture = timelinePicture(timeline, article);
  const notes = [
    ...(timeline.entries.length === 0 ? ['The article mentions no dates.'] : []),
    ...(timeline.published === null ? [UNDATED] : []),
    ...(picture && picture.more > 0 ? [`The picture shows the first ${picture.dates.length} dates.`] : []),
  ];
  return {
    heading: article.headline,
    ...aboutArticle(article),
    quotes: timeline.entries.map((entry) => entryQuote(entry, article)),
    notes,
    ...(picture && { picture }),
  };
}

function entryQuote(entry: TimelineEntry, article: Article): Quote {
  const { start, end } = entry.sentence;
  const citation = { article: article.id, paragraph: entry.paragraph, start, end };
  const basis = entry.basis === null ? '' : ` (${entry.basis})`;
  return {
    label: `${formatTimexValue(entry.value)}${basis}`,
    ...quote(article, citation, { bold: [entry] }),
  };
}

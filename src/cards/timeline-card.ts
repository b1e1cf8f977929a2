import type { Article } from '../article/article.js';
import type { Timeline, TimelineEntry } from '../dates/timex.js';
import type { Card, Quote } from './card.js';
import { entryLabel, entryPlace } from './entry-label.js';
import { aboutArticle, quote } from './quote.js';
import { timelinePicture } from './timeline-picture.js';

const UNDATED = 'When the article was published is not known, so words such as “yesterday” are left out.';

/** A timeline as a card: each event's date with the whole sentence that tells it, the date bold; and drawn. */
export function timelineCard(
  timeline: Timeline,
  article: Article,
  { bounded = false }: { readonly bounded?: boolean } = {},
): Card {
  const picture = timelinePicture(timeline, article);
  const none = bounded ? 'The article tells of nothing in that time.' : 'The article mentions no dates.';
  const notes = [
    ...(timeline.entries.length === 0 ? [none] : []),
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
  return {
    label: entryLabel(entry),
    ...quote(article, citation, { bold: [entry], where: entryPlace(entry) }),
  };
}

import type { Article } from '../article/article.js';
import type { Timeline, TimelineEntry } from '../dates/timex.js';
import type { Card, Quote } from './card.js';
import { entryLabel } from './entry-label.js';
import { aboutArticle, quote } from './quote.js';

const UNDATED = 'When the article was published is not known, so words such as “yesterday” are left out.';

/** A timeline as a card: each event's date with the whole sentence that tells it, the date bold. */
export function timelineCard(
  timeline: Timeline,
  article: Article,
  { bounded = false }: { readonly bounded?: boolean } = {},
): Card {
  const none = bounded ? 'The article tells of nothing in that time.' : 'The article mentions no dates.';
  const notes = timeline.entries.length === 0 ? [none] : [];
  return {
    heading: article.headline,
    ...aboutArticle(article),
    quotes: timeline.entries.map((entry) => entryQuote(entry, article)),
    notes: timeline.published === null ? [...notes, UNDATED] : notes,
  };
}

function entryQuote(entry: TimelineEntry, article: Article): Quote {
  const { start, end } = entry.sentence;
  const citation = { article: article.id, paragraph: entry.paragraph, start, end };
  const where = [...new Set(entry.citations.map(({ paragraph }) => `¶${paragraph}`))].join(' · ');
  return { label: entryLabel(entry), ...quote(article, citation, { bold: [entry], where }) };
}

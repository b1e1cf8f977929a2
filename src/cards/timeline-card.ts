import type { Article } from '../article/article.js';
import type { Timeline, TimelineEntry } from '../dates/timex.js';
import type { Catalogue } from '../language/catalogue.js';
import type { Card, Quote } from './card.js';
import { entryLabel, entryPlace } from './entry-label.js';
import { aboutArticle, placeOf, quote } from './quote.js';
import { timelinePicture } from './timeline-picture.js';

/** A timeline as a card: each event's date with the whole sentence that tells it, the date bold; and drawn. */
export function timelineCard(
  timeline: Timeline,
  article: Article,
  language: Catalogue,
  { bounded = false }: { readonly bounded?: boolean } = {},
): Card {
  const words = language.timeline;
  const picture = timelinePicture(timeline, article, language);
  const none = bounded ? words.nothingThen : words.noDates;
  const notes = [
    ...(timeline.entries.length === 0 ? [none] : []),
    ...(timeline.published === null ? [words.undated] : []),
    ...(picture && picture.more > 0 ? [words.pictureShows(picture.dates.length)] : []),
  ];
  return {
    heading: article.headline,
    ...aboutArticle(article, language),
    quotes: timeline.entries.map((entry) => entryQuote(entry, article, language)),
    notes,
    ...(picture && { picture }),
  };
}

function entryQuote(entry: TimelineEntry, article: Article, language: Catalogue): Quote {
  const { start, end } = entry.sentence;
  const citation = { article: article.id, paragraph: entry.paragraph, start, end };
  return {
    label: entryLabel(entry, language),
    ...quote(article, citation, {
      bold: [entry],
      where: entryPlace(entry, language, (paragraph) => placeOf(article, paragraph, language)),
    }),
  };
}

import type { Article, Span } from '../article/article.js';
import type { Catalogue } from '../language/catalogue.js';
import type { Card } from './card.js';
import { aboutArticle, placeOf, quote } from './quote.js';

/** A paragraph with those before and behind it, a sentence of it bold. `sentence` is a span of the article's text. */
export function contextCard(article: Article, number: number, sentence: Span, language: Catalogue): Card {
  const around = article.paragraphs.slice(Math.max(0, number - 2), number + 1);
  return {
    heading: article.headline,
    ...aboutArticle(article, language),
    quotes: around.map((paragraph) =>
      quote(
        article,
        { article: article.id, paragraph: paragraph.number, start: paragraph.start, end: paragraph.end },
        {
          bold: paragraph.number === number ? [sentence] : [],
          where: placeOf(article, paragraph.number, language),
        },
      ),
    ),
    notes: [],
  };
}

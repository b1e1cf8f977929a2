import type { Article, Citation } from '../article/article.js';
import { UserError } from '../errors.js';
import type { Catalogue } from '../language/catalogue.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import { aboutArticle, placeOf, quote } from './quote.js';
import type { CardAction } from './view.js';

/** Where a whole paragraph of an article stands. @throws {UserError} where it has none of that number. */
export function paragraphOf({ id, paragraphs }: Article, number: number): Citation {
  const paragraph = paragraphs[number - 1];
  if (!paragraph) {
    const { length } = paragraphs;
    throw new UserError(({ reading }) => reading.noParagraph(`¶${number}`, reading.paragraphs(length)));
  }
  return { article: id, paragraph: number, start: paragraph.start, end: paragraph.end };
}

/** A whole paragraph of an article, with a way to those beside it. @throws {UserError} as `paragraphOf` does. */
export function passageCard(article: Article, number: number, language: Catalogue): Card {
  const { buttons } = language.reading;
  const view = (other: number) => ({
    kind: 'passage' as const,
    article: articleKey(article),
    paragraph: other,
  });
  const turn = (label: string, other: number): CardAction[] =>
    article.paragraphs[other - 1] ? [{ label, place: 'turn', view: view(other) }] : [];
  return {
    heading: article.headline,
    ...aboutArticle(article, language),
    quotes: [quote(article, paragraphOf(article, number), { where: placeOf(article, number, language) })],
    notes: [],
    actions: [...turn(buttons.before, number - 1), ...turn(buttons.next, number + 1)],
    again: view(number),
  };
}

import type { Article, Citation } from '../article/article.js';
import { UserError } from '../errors.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import { aboutArticle, quote } from './quote.js';
import type { CardAction } from './view.js';

const WORDS = {
  before: 'Paragraph before',
  next: 'Next paragraph',
  none: (number: number, count: number) =>
    `There is no ¶${number}: the article has ${count === 1 ? 'one paragraph' : `${count} paragraphs`}.`,
};

/** Where a whole paragraph of an article stands. @throws {UserError} where it has none of that number. */
export function paragraphOf({ id, paragraphs }: Article, number: number): Citation {
  const paragraph = paragraphs[number - 1];
  if (!paragraph) throw new UserError(WORDS.none(number, paragraphs.length));
  return { article: id, paragraph: number, start: paragraph.start, end: paragraph.end };
}

/** A whole paragraph of an article, with a way to those beside it. @throws {UserError} as `paragraphOf` does. */
export function passageCard(article: Article, number: number): Card {
  const view = (other: number) => ({
    kind: 'passage' as const,
    article: articleKey(article),
    paragraph: other,
  });
  const turn = (label: string, other: number): CardAction[] =>
    article.paragraphs[other - 1] ? [{ label, place: 'turn', view: view(other) }] : [];
  return {
    heading: article.headline,
    ...aboutArticle(article),
    quotes: [quote(article, paragraphOf(article, number))],
    notes: [],
    actions: [...turn(WORDS.before, number - 1), ...turn(WORDS.next, number + 1)],
    again: view(number),
  };
}

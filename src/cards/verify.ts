import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import type { Card } from './card.js';
import type { PicturedDate } from './picture.js';

/**
 * Checks that every quotation of a card is the article's own words in the paragraph it cites, and so is every label of
 * its picture, of the article that the quotations are from.
 * @throws {Error} where one is not: a defect of the bot, never shown to a person.
 */
export function verifyCard(card: Card, library: Library): void {
  for (const further of card.further ?? []) verifyCard(further, library);
  for (const { citation, text, bold } of card.quotes) {
    const article = library.get(citation.article);
    const paragraph = article?.paragraphs[citation.paragraph - 1];
    const inside = paragraph && citation.start >= paragraph.start && citation.end <= paragraph.end;
    const verbatim = text !== '' && article?.text.slice(citation.start, citation.end) === text;
    const marked = bold.every(({ start, end }) => start >= 0 && start < end && end <= text.length);
    if (!inside || !verbatim || !marked) {
      throw new Error(`a quotation is not the article's: ${JSON.stringify(citation)}`);
    }
  }
  const [first] = card.quotes;
  const article = first && library.get(first.citation.article);
  for (const date of card.picture?.dates ?? []) {
    if (!article || !isVerbatim(date, article)) {
      throw new Error(`a label is not the article's: ${JSON.stringify(date.span)}`);
    }
  }
}

function isVerbatim({ label, span, paragraph: number }: PicturedDate, article: Article): boolean {
  const paragraph = article.paragraphs[number - 1];
  const inside = paragraph && span.start >= paragraph.start && span.end <= paragraph.end;
  const words = article.text.slice(span.start, span.end);
  return inside === true && words !== '' && [words, `${words}…`, `…${words}`, `…${words}…`].includes(label);
}

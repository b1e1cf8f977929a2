import type { Catalogue } from '../language/catalogue.js';
import type { Card } from './card.js';
import type { CardAction, View } from './view.js';

/** How a card with many quotations is shown where not all of them have room. */
export interface Pages {
  /** Quotations on a page, at most. */
  readonly size: number;
  /** What shows the card again; its `start` is the first quotation to show, from 0. */
  readonly view: Extract<View, { readonly kind: 'timeline' }>;
}

/**
 * The page of a card that is to be shown, as long as it may be to fit, with ways to those beside it; a card without pages,
 * or of one page, is as it is. Whoever turns the pages sees each quotation.
 */
export function pageOf(card: Card, language: Catalogue, fits: (page: Card) => boolean = () => true): Card {
  const { pages, quotes } = card;
  if (!pages || (quotes.length <= pages.size && fits(card))) return card;
  const { size, view } = pages;
  const start = view.start < quotes.length ? view.start : Math.max(0, quotes.length - size);
  for (let count = Math.min(size, quotes.length - start); count > 1; count -= 1) {
    const page = pageFrom(card, pages, { start, count }, language);
    if (fits(page)) return page;
  }
  return pageFrom(card, pages, { start, count: 1 }, language);
}

function pageFrom(
  { quotes, notes, actions = [], ...card }: Card,
  { size, view }: Pages,
  { start, count }: { readonly start: number; readonly count: number },
  { reading, answers }: Catalogue,
): Card {
  const end = start + count;
  const turn = (label: string, to: number): CardAction => ({
    label,
    place: 'turn',
    view: { ...view, start: to },
  });
  return {
    ...card,
    quotes: quotes.slice(start, end),
    notes: [...notes, reading.shown(start + 1, end, quotes.length)],
    actions: [
      ...actions,
      ...(start > 0 ? [turn(answers.buttons.back, Math.max(0, start - size))] : []),
      ...(end < quotes.length ? [turn(reading.buttons.more, end)] : []),
    ],
  };
}

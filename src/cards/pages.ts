import type { Catalogue } from '../language/catalogue.js';
import type { Card } from './card.js';
import type { CardAction, View } from './view.js';

/** How a card with many quotations is shown where not all of them have room. */
export interface Pages {
  /** Quotations on a page. */
  readonly size: number;
  /** What shows the card again; its `page` is the one to show. */
  readonly view: Extract<View, { readonly kind: 'timeline' }>;
}

/** The page of a card that is to be shown, with ways to those beside it; a card without pages is as it is. */
export function pageOf(card: Card, { reading, answers }: Catalogue): Card {
  const { pages, quotes, notes, actions = [] } = card;
  if (!pages || quotes.length <= pages.size) return card;
  const last = Math.ceil(quotes.length / pages.size) - 1;
  const page = Math.min(pages.view.page, last);
  const from = page * pages.size;
  const shown = quotes.slice(from, from + pages.size);
  const turn = (label: string, to: number): CardAction => ({
    label,
    place: 'turn',
    view: { ...pages.view, page: to },
  });
  return {
    ...card,
    quotes: shown,
    notes: [...notes, reading.shown(from + 1, from + shown.length, quotes.length)],
    actions: [
      ...actions,
      ...(page > 0 ? [turn(answers.buttons.back, page - 1)] : []),
      ...(page < last ? [turn(reading.buttons.more, page + 1)] : []),
    ],
  };
}

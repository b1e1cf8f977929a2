import type { Card } from '../cards/card.js';
import type { View } from '../cards/view.js';

/**
 * What comes behind a card: the next page of the articles, or the passages that come next after an answer's. Undefined
 * where nothing does. `shown` is what the card shows.
 */
export function nextPage(card: Card, shown: View | undefined = card.again): View | undefined {
  const page = shown && 'page' in shown ? shown.page : -1;
  return card.actions?.map(({ view }) => view).find((view) => 'page' in view && view.page > page);
}

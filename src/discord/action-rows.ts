import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Card } from '../cards/card.js';
import type { CardAction } from '../cards/view.js';
import type { Catalogue } from '../language/catalogue.js';
import { customId } from './custom-id.js';
import { LIMITS } from './limits.js';

type Row = APIActionRowComponent<APIButtonComponent>;

/**
 * The row of buttons below each card of a message; a card without any has none. A button that stands on the message
 * already, as where the same was asked twice, is left out: Discord takes each custom id once.
 */
export function actionRows(
  cards: readonly Card[],
  onlyForAsker: boolean,
  { buttons }: Catalogue['answers'],
): Row[][] {
  const seen = new Set<string>();
  return cards.map(({ actions = [], again }) => {
    const share: CardAction[] =
      onlyForAsker && again ? [{ label: buttons.share, place: 'share', view: again }] : [];
    const shown = [...actions, ...share].map(button).filter(({ custom_id }) => {
      const first = !seen.has(custom_id);
      seen.add(custom_id);
      return first;
    });
    if (shown.length === 0) return [];
    return [{ type: ComponentType.ActionRow, components: shown.slice(0, LIMITS.buttonsInRow) }];
  });
}

function button(action: CardAction) {
  return {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: action.label,
    custom_id: customId(action),
  };
}

import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';

interface Button {
  readonly label: string;
  readonly id: string;
  /** Whether what it does cannot be taken back. */
  readonly dangerous?: boolean;
}

/** A row of at most 5 buttons; none where there are none. */
export function buttonRow(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent>[] {
  if (buttons.length === 0) return [];
  const components = buttons.map(({ label, id, dangerous = false }) => ({
    type: ComponentType.Button as const,
    style: dangerous ? (ButtonStyle.Danger as const) : (ButtonStyle.Secondary as const),
    label,
    custom_id: id,
  }));
  return [{ type: ComponentType.ActionRow, components }];
}

import type { Place } from './loopback/events.js';
import type { Loopback } from './loopback/loopback.js';
import type { RecordedRequest } from './loopback/rest.js';
import type { Json } from './loopback/world.js';

interface Part {
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
}

/** What a message that the bot sent holds, whether it answers an interaction or replies to a message. */
function sentIn({ json }: RecordedRequest): { components?: readonly Part[]; flags?: number } {
  const body = json as { data?: object };
  return body.data ?? body;
}

/** The buttons of a message that the bot sent, by label. */
export function buttonsOf(answer: RecordedRequest): ReadonlyMap<string, string> {
  const buttons = (parts: readonly Part[] = []): [string, string][] =>
    parts.flatMap(({ label, custom_id: id, components }) => [
      ...(label !== undefined && id !== undefined ? [[label, id] as [string, string]] : []),
      ...buttons(components),
    ]);
  return new Map(buttons(sentIn(answer).components));
}

/** Presses the button of this label on a message that the bot sent to the person; returns the interaction's id. */
export function press(
  discord: Loopback,
  answer: RecordedRequest,
  label: string,
  overrides: Json = {},
  place?: Place,
): string {
  const id = buttonsOf(answer).get(label);
  if (id === undefined) throw new Error(`no button “${label}”: ${[...buttonsOf(answer).keys()].join(', ')}`);
  const { components = [], flags = 0 } = sentIn(answer);
  const asked = { id: '1', type: 2, user: discord.world.person, authorizing_integration_owners: {} };
  return discord.button(id, { components, flags, interaction_metadata: asked, ...overrides }, place);
}

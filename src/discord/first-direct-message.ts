import { type Client, GatewayDispatchEvents, type Message } from 'discord.js';
import { z } from 'zod';
import type { Work } from './work.js';

/** A direct message that says nothing of the kind of its channel. */
const DIRECT_MESSAGE = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.undefined().optional(),
  channel_type: z.undefined().optional(),
  author: z.object({ bot: z.literal(false).optional() }),
});

/**
 * Takes up a person's first direct message where Discord does not tell the kind of its channel: discord.js 14 knows no
 * such channel and drops the message. Both are asked for, then it is a message as any other.
 */
export function onFirstDirectMessage(
  client: Client,
  work: Work,
  handle: (message: Message) => Promise<void>,
): void {
  client.ws.on(GatewayDispatchEvents.MessageCreate, (data: unknown) => {
    const { success, data: unplaced } = DIRECT_MESSAGE.safeParse(data);
    if (!success || client.channels.cache.has(unplaced.channel_id)) return;
    work.start(unplaced.id, async () => {
      const channel = await client.channels.fetch(unplaced.channel_id);
      if (channel?.isTextBased()) await handle(await channel.messages.fetch(unplaced.id));
    });
  });
}

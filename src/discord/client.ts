import { Client, GatewayIntentBits, Options, Partials, type PresenceData } from 'discord.js';
import type { Config } from '../config.js';

/**
 * How long a request may take. One that hangs is ended in time for a second attempt within the three seconds that
 * Discord gives an interaction.
 */
const REQUEST_TIMEOUT_MS = 2000;

/** Discord's client, not yet connected. It needs no privileged intent, and nothing that it sends mentions anybody. */
export function createClient(
  { apiUrl, shards }: Pick<Config, 'apiUrl' | 'shards'>,
  presence: PresenceData,
): Client {
  return new Client({
    presence,
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without this partial, discord.js drops direct messages.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // A question whose message was deleted meanwhile is answered all the same.
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...(shards ? { shards: shards.list, shardCount: shards.count } : { shards: 'auto' }),
    rest: { timeout: REQUEST_TIMEOUT_MS, ...(apiUrl !== undefined && { api: apiUrl }) },
  });
}

import { Locale } from 'discord.js';
import { snowflake } from './snowflakes.js';

/** A command, message or other thing as JSON. */
export type Json = Record<string, unknown>;

/** An interaction that the bot was told of. */
export interface HeldInteraction {
  readonly token: string;
  acknowledged: boolean;
  /** Whether the three seconds are over. */
  expired: boolean;
}

/** What this Discord knows: one bot in one server, with one channel; one person; direct channels as they come up. */
export class World {
  readonly token = 'MTIzNDU2.loop-back.secret_token';
  readonly applicationId = snowflake();
  readonly guildId = snowflake();
  readonly channelId = snowflake();
  readonly bot = {
    id: this.applicationId,
    username: 'Footnote',
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: true,
  };
  readonly person = {
    id: snowflake(),
    username: 'reader',
    discriminator: '0',
    global_name: 'Reader',
    avatar: null,
  };
  /** What the person's Discord is in, and the server, which has chosen that where it is a community. */
  locale = Locale.EnglishUS;
  guildLocale = Locale.EnglishUS;
  features: readonly string[] = [];
  /** How many connections it advises. */
  shards = 1;
  /** What the person may do in the server: at first, see the channel and write in it. */
  permissions = '3072';
  /** Commands by scope: `global`, or a server's id. */
  readonly commands = new Map<string, Json[]>();
  readonly interactions = new Map<string, HeldInteraction>();
  readonly messages = new Map<string, Json>();
  /** Channels by id. */
  readonly channels = new Map<string, Json>([
    [
      this.channelId,
      {
        id: this.channelId,
        type: 0,
        name: 'news',
        position: 0,
        permission_overwrites: [],
        guild_id: this.guildId,
      },
    ],
  ]);

  /** Opens a direct channel with the person. */
  openDirectChannel(): string {
    const id = snowflake();
    this.channels.set(id, { id, type: 1, last_message_id: null, recipients: [this.person] });
    return id;
  }

  /** What the bot replied to a message. */
  repliesTo(id: string): Json[] {
    return [...this.messages.values()].filter(
      (message) => (message['message_reference'] as Json | undefined)?.['message_id'] === id,
    );
  }

  guild(): Json {
    const { guildId: id, bot } = this;
    const everyone = {
      id,
      name: '@everyone',
      color: 0,
      hoist: false,
      position: 0,
      permissions: '3072',
      managed: false,
      mentionable: false,
    };
    const member = {
      user: bot,
      roles: [],
      joined_at: '2026-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
    };
    const empty = {
      emojis: [],
      stickers: [],
      features: this.features,
      threads: [],
      voice_states: [],
      presences: [],
    };
    return {
      id,
      name: 'A server',
      owner_id: this.person.id,
      ...empty,
      ...{ stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
      roles: [everyone],
      members: [member],
      member_count: 2,
      channels: [...this.channels.values()].filter((channel) => channel['guild_id'] === id),
      preferred_locale: this.guildLocale,
    };
  }
}

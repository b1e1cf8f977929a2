import { earlier, snowflake } from './snowflakes.js';
import type { Json, World } from './world.js';

/** Where a command is used. `foreign`: in a server that the bot is not in, by a person who installed it. */
export type Place = 'server' | 'direct' | 'foreign';

/** The payload of INTERACTION_CREATE for a chat command, and its interaction held by the world. */
export function commandInteraction(
  world: World,
  name: string,
  options: CommandOptions,
  place: Place,
): Json & { readonly id: string } {
  const resolved = { attachments: attachmentsIn(options) };
  const data = { id: snowflake(), name, type: 1, options: optionsOf(options), resolved };
  return interaction(world, 2, data, place);
}

/** What a person fills in. */
export type CommandOptions = Readonly<Record<string, string | number | boolean | SubcommandOptions>>;

/** The options of a subcommand, whose name stands in the place of an option's. */
type SubcommandOptions = Readonly<Record<string, string | number | boolean | Attachment>>;

/** A file that a person attached. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

const OPTION_TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };

function optionsOf(options: CommandOptions | SubcommandOptions): Json[] {
  return Object.entries(options).map(([name, value]) => {
    if (typeof value !== 'object') return { name, type: OPTION_TYPES[typeof value], value };
    if (isAttachment(value)) return { name, type: 11, value: value.id };
    return { name, type: 1, options: optionsOf(value) };
  });
}

function isAttachment(value: unknown): value is Attachment {
  return typeof value === 'object' && value !== null && 'filename' in value;
}

function attachmentsIn(options: CommandOptions): Json {
  const given = Object.values(options).flatMap((value) =>
    typeof value === 'object' ? Object.values(value).filter(isAttachment) : [],
  );
  return Object.fromEntries(given.map((file) => [file.id, { ...file, proxy_url: file.url }]));
}

/** The payload of INTERACTION_CREATE while a person types into the option `focused`, made `late` milliseconds ago. */
export function autocompleteInteraction(
  world: World,
  name: string,
  {
    options,
    focused,
    late,
  }: { readonly options: CommandOptions; readonly focused: string; readonly late: number },
): Json & { readonly id: string } {
  const typed = withFocus(optionsOf(options), focused);
  const made = interaction(world, 4, { id: snowflake(), name, type: 1, options: typed }, 'server');
  return { ...made, id: earlier(made.id, late) };
}

function withFocus(options: readonly Json[], focused: string): Json[] {
  return options.map((option) => ({
    ...option,
    ...(option['name'] === focused && { focused: true }),
    ...(Array.isArray(option['options']) && { options: withFocus(option['options'], focused) }),
  }));
}

/** The payload of INTERACTION_CREATE for a message command on a message with this text, and else as `shown`. */
export function messageCommandInteraction(
  world: World,
  name: string,
  content: string,
  shown: Json = {},
  place: Place = 'server',
): Json & { readonly id: string } {
  const target = channelMessage(world, content, shown);
  const resolved = { messages: { [target.id]: target } };
  return interaction(world, 2, { id: snowflake(), name, type: 3, target_id: target.id, resolved }, place);
}

/** The payload of INTERACTION_CREATE for a modal sent off with these text inputs, as the bot opened it, from a message if one is given. */
export function modalInteraction(
  world: World,
  customId: string,
  inputs: Readonly<Record<string, string>>,
  shown?: Json,
): Json & { readonly id: string } {
  const components = Object.entries(inputs).map(([id, value], place) => ({
    type: 18,
    id: 2 * place + 1,
    component: { type: 4, id: 2 * place + 2, custom_id: id, value },
  }));
  const made = interaction(world, 5, { custom_id: customId, components }, 'server');
  return shown ? { ...made, message: { ...channelMessage(world, ''), author: world.bot, ...shown } } : made;
}

/** The payload of INTERACTION_CREATE for a press of a button, on a message that is as `shown`. */
export function buttonInteraction(
  world: World,
  customId: string,
  shown: Json = {},
  place: Place = 'server',
): Json & { readonly id: string } {
  const message = { ...channelMessage(world, ''), author: world.bot, ...shown };
  return { ...interaction(world, 3, { custom_id: customId, component_type: 2 }, place), message };
}

function interaction(world: World, type: number, data: Json, place: Place): Json & { readonly id: string } {
  const id = snowflake();
  const token = `token-of-${id}`;
  world.interactions.set(id, { token, acknowledged: false, expired: false });
  const common = {
    version: 1,
    locale: world.locale,
    entitlements: [],
    app_permissions: '274877975552',
    attachment_size_limit: 10_485_760,
  };
  return { id, application_id: world.applicationId, type, token, data, ...common, ...placeOf(world, place) };
}

function placeOf(world: World, place: Place): Json {
  const { person, guildId, channelId } = world;
  if (place === 'direct') {
    const id = world.openDirectChannel();
    return {
      channel: world.channels.get(id),
      channel_id: id,
      user: person,
      context: 1,
      authorizing_integration_owners: { 1: person.id },
    };
  }
  const guild = place === 'server' ? guildId : snowflake();
  const channel = place === 'server' ? channelId : snowflake();
  const member = {
    user: person,
    roles: [],
    joined_at: '2026-01-02T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: world.permissions,
  };
  return {
    guild_id: guild,
    guild: { id: guild, locale: world.guildLocale, features: world.features },
    guild_locale: world.guildLocale,
    channel: { id: channel, type: 0, name: 'news', guild_id: guild, permissions: '3072' },
    channel_id: channel,
    member,
    context: 0,
    authorizing_integration_owners: place === 'server' ? { 0: guild } : { 1: person.id },
  };
}

/** The payload of MESSAGE_CREATE in the server's channel; it mentions the bot where the text does. */
export function channelMessage(
  world: World,
  content: string,
  overrides: Json = {},
): Json & { readonly id: string } {
  const mentioned = content.includes(`<@${world.bot.id}>`) || content.includes(`<@!${world.bot.id}>`);
  return {
    ...message(world, content),
    channel_id: world.channelId,
    guild_id: world.guildId,
    channel_type: 0,
    mentions: mentioned ? [world.bot] : [],
    ...overrides,
  };
}

/** The payload of MESSAGE_CREATE in a new direct channel. `channel_type` is there unless the test takes it out. */
export function directMessage(
  world: World,
  content: string,
  overrides: Json = {},
): Json & { readonly id: string } {
  return { ...message(world, content), channel_id: world.openDirectChannel(), channel_type: 1, ...overrides };
}

function message(world: World, content: string): Json & { readonly id: string } {
  const lists = { mentions: [], mention_roles: [], attachments: [], embeds: [], components: [] };
  const flags = {
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    pinned: false,
    type: 0,
    flags: 0,
  };
  return {
    id: snowflake(),
    author: world.person,
    content,
    timestamp: new Date().toISOString(),
    ...lists,
    ...flags,
  };
}

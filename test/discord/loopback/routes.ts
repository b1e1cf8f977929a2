import { snowflake } from './snowflakes.js';
import type { Json, World } from './world.js';

/** What a route is asked with: the ids of its path, and the JSON of its body. */
interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly json: unknown;
  readonly query: URLSearchParams;
}

/** What a route answers; no body with 204. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

export type Route = (world: World, call: Call, gatewayUrl: string) => Answer;

const ok = (json: unknown): Answer => ({ status: 200, json });
export const failure = (status: number, code: number, message: string): Answer => ({
  status,
  json: { code, message },
});

/** The routes that this Discord serves, by method and path as in Discord's OpenAPI description. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /gateway': (_, __, url) => ok({ url }),
  'GET /gateway/bot': ({ shards }, __, url) =>
    ok({
      url,
      shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 60_000, max_concurrency: 1 },
    }),
  'GET /users/@me': ({ bot }) => ok(bot),
  'GET /applications/@me': ({ applicationId, bot }) =>
    ok({ id: applicationId, name: bot.username, bot, flags: 0 }),
  'GET /applications/{application_id}/commands': (world, call) => ok(heldCommands(world, 'global', call)),
  'PUT /applications/{application_id}/commands': (world, { json }) => ok(holdCommands(world, 'global', json)),
  'GET /applications/{application_id}/guilds/{guild_id}/commands': (world, call) =>
    ok(heldCommands(world, call.params['guild_id'] ?? '', call)),
  'PUT /applications/{application_id}/guilds/{guild_id}/commands': (world, { params, json }) =>
    ok(holdCommands(world, params['guild_id'] ?? '', json)),
  'GET /channels/{channel_id}': (world, { params }) =>
    found(world.channels.get(params['channel_id'] ?? ''), 10003, 'Channel'),
  'POST /users/@me/channels': (world) => ok(world.channels.get(world.openDirectChannel())),
  'GET /channels/{channel_id}/messages/{message_id}': (world, { params }) =>
    found(world.messages.get(params['message_id'] ?? ''), 10008, 'Message'),
  'POST /channels/{channel_id}/messages': (world, { params, json }) =>
    ok(postMessage(world, params['channel_id'], json)),
  'POST /interactions/{interaction_id}/{interaction_token}/callback': (world, { params }) =>
    acknowledge(world, params),
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': (world, { json }) =>
    ok(postMessage(world, world.channelId, json)),
  'POST /webhooks/{webhook_id}/{webhook_token}': (world, { json }) =>
    ok(postMessage(world, world.channelId, json)),
};

function found(thing: Json | undefined, code: number, name: string): Answer {
  return thing ? ok(thing) : failure(404, code, `Unknown ${name}`);
}

/** Holds commands and gives them back as Discord does: with ids, defaults added, and `false` and empty lists left out. */
function holdCommands(world: World, scope: string, json: unknown): Json[] {
  const held = (json as Json[]).map((command) => ({
    ...command,
    id: snowflake(),
    application_id: world.applicationId,
    version: snowflake(),
    default_member_permissions: rightsOf(command),
    nsfw: false,
    options: (command['options'] as Json[] | undefined)?.map(({ required, ...option }) =>
      required ? { ...option, required } : option,
    ),
    ...(scope === 'global' ? {} : { guild_id: scope, integration_types: [0], contexts: null }),
  }));
  world.commands.set(scope, held);
  return held;
}

/** Rights are taken as a number and given as a text. */
function rightsOf({ default_member_permissions: rights }: Json): string | null {
  return rights === undefined || rights === null ? null : String(rights);
}

/** The commands of a scope; what they are called in other languages is told on request only. */
function heldCommands(world: World, scope: string, { query }: Call): unknown {
  const held = world.commands.get(scope) ?? [];
  if (query.get('with_localizations') === 'true') return held;
  return JSON.parse(
    JSON.stringify(held, (key, value) => (key.endsWith('_localizations') ? undefined : value)),
  );
}

/** Posts a message; one that has the nonce of an earlier one is that one, where the bot asks for it. */
function postMessage(world: World, channelId: string | undefined, json: unknown): Json {
  const { nonce, enforce_nonce, components, flags = 0, message_reference } = json as Json;
  const posted = [...world.messages.values()].find((message) => enforce_nonce && message['nonce'] === nonce);
  if (posted) return posted;
  const message = {
    ...{
      id: snowflake(),
      channel_id: channelId,
      author: world.bot,
      type: 0,
      content: '',
      components,
      flags,
      nonce,
    },
    ...{
      message_reference,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
    },
    ...{ mention_everyone: false, mentions: [], mention_roles: [], attachments: [], embeds: [] },
  };
  world.messages.set(message.id, message);
  return message;
}

function acknowledge(world: World, params: Call['params']): Answer {
  const interaction = world.interactions.get(params['interaction_id'] ?? '');
  const known = interaction?.token === params['interaction_token'] && !interaction?.expired;
  if (!interaction || !known) return failure(404, 10062, 'Unknown interaction');
  if (interaction.acknowledged) return failure(400, 40060, 'Interaction has already been acknowledged.');
  interaction.acknowledged = true;
  return { status: 204 };
}

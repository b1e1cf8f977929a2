import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  autocompleteInteraction,
  buttonInteraction,
  type CommandOptions,
  channelMessage,
  commandInteraction,
  directMessage,
  messageCommandInteraction,
  modalInteraction,
  type Place,
} from './events.js';
import { Faults } from './faults.js';
import { Gateway } from './gateway.js';
import { Journal } from './journal.js';
import { type RecordedRequest, restServer } from './rest.js';
import { type Json, World } from './world.js';

export const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
export const MESSAGE = 'POST /channels/{channel_id}/messages';
export const GUILD_COMMANDS = '/applications/{application_id}/guilds/{guild_id}/commands';
export const GLOBAL_COMMANDS = '/applications/{application_id}/commands';

/** A Discord on this machine: REST and gateway on one port, everything recorded and checked. */
export interface Loopback {
  readonly world: World;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly requests: Journal<RecordedRequest>;
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** Every rule that a request of the bot has broken so far. */
  broken(): string[];
  /** Uses a command; returns the interaction's id. */
  command(name: string, options?: CommandOptions, place?: Place): string;
  /** Types into the option `focused`, which arrives `late` milliseconds later; returns the interaction's id. */
  complete(name: string, options: CommandOptions, focused: string, late?: number): string;
  /** Uses a message command on a message of this text, and else as `shown`. */
  messageCommand(name: string, content: string, shown?: Json, place?: Place): string;
  /** Sends off a modal with these text inputs, opened by a button of a message if one is `shown`. */
  submit(customId: string, inputs: Readonly<Record<string, string>>, shown?: Json): string;
  /** Presses a button on a message that is as `shown`. */
  button(customId: string, shown?: Json, place?: Place): string;
  /** Writes in the server's channel; returns the message's id. */
  write(content: string, overrides?: Json): string;
  /** Writes in a new direct channel; returns the message's id. */
  writeDirectly(content: string, overrides?: Json): string;
  /** The first requests of a route, as soon as there are so many. */
  requested(route: string, count?: number): Promise<RecordedRequest[]>;
  /** The request that puts something in the place of a deferred answer to an interaction. */
  deferredAnswerTo(id: string): Promise<RecordedRequest>;
  /** The request that answers an interaction or replies to a message. */
  answerTo(id: string): Promise<RecordedRequest>;
  close(): Promise<void>;
}

/** Starts a Discord of its own for one test. */
export async function startLoopback({ heartbeatMs = 41_250 } = {}): Promise<Loopback> {
  const world = new World();
  const faults = new Faults();
  const requests = new Journal<RecordedRequest>();
  const server = restServer(world, faults, requests);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = new Gateway(server, world, () => `ws://${host}`, heartbeatMs);

  const tell = (t: string, payload: Json & { readonly id: string }) => {
    if (t === 'MESSAGE_CREATE') world.messages.set(payload.id, payload);
    gateway.dispatch(t, payload);
    return payload.id;
  };
  return {
    world,
    faults,
    gateway,
    requests,
    apiUrl: `http://${host}/api`,
    broken: () => requests.entries.flatMap(({ broken }) => broken),
    command: (name, options = {}, place = 'server') =>
      tell('INTERACTION_CREATE', commandInteraction(world, name, options, place)),
    complete: (name, options, focused, late = 0) =>
      tell('INTERACTION_CREATE', autocompleteInteraction(world, name, { options, focused, late })),
    messageCommand: (name, content, shown, place) =>
      tell('INTERACTION_CREATE', messageCommandInteraction(world, name, content, shown, place)),
    submit: (customId, inputs, shown) =>
      tell('INTERACTION_CREATE', modalInteraction(world, customId, inputs, shown)),
    button: (customId, shown, place) =>
      tell('INTERACTION_CREATE', buttonInteraction(world, customId, shown, place)),
    write: (content, overrides) => tell('MESSAGE_CREATE', channelMessage(world, content, overrides)),
    writeDirectly: (content, overrides) => tell('MESSAGE_CREATE', directMessage(world, content, overrides)),
    requested: (route, count = 1) => requests.waitFor(route, (request) => request.route === route, count),
    async answerTo(id) {
      const [answer] = await requests.waitFor(`an answer to ${id}`, (request) => answers(request, id));
      if (!answer) throw new Error('a journal kept no entry');
      return answer;
    },
    async deferredAnswerTo(id) {
      const isEdit = ({ route, params }: RecordedRequest) =>
        route.startsWith('PATCH ') && params['webhook_token'] === world.interactions.get(id)?.token;
      const [edit] = await requests.waitFor(`a deferred answer to ${id}`, isEdit);
      if (!edit) throw new Error('a journal kept no entry');
      return edit;
    },
    close: () => closeAll(server, gateway),
  };
}

async function closeAll(server: Server, gateway: Gateway): Promise<void> {
  gateway.close();
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}

function answers({ params, json }: RecordedRequest, id: string): boolean {
  const reference = (json as { message_reference?: { message_id?: string } } | undefined)?.message_reference;
  return params['interaction_id'] === id || reference?.message_id === id;
}

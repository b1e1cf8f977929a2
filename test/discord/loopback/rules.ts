import type { CommandJson } from '../../../src/discord/command-json.js';
import {
  type Choice,
  choicesProblems,
  commandProblems,
  type MessageBody,
  type ModalJson,
  messageProblems,
  modalProblems,
} from '../../../src/discord/limits.js';
import { discordContract } from './contract.js';
import type { Json } from './world.js';

/** Every rule that a request of the bot breaks: Discord's description, its limits, and the bot's own promises. */
export function brokenRules(method: string, path: string, json: unknown): string[] {
  const contract = discordContract();
  return [...(contract?.(method, path, json) ?? []), ...houseRules(path, json)];
}

const MESSAGES = /^\/(channels\/\d+\/messages|webhooks\/.*)$/;
const CALLBACK = /^\/interactions\/\d+\/[^/]+\/callback$/;
const COMMANDS = /^\/applications\/\d+\/(guilds\/\d+\/)?commands$/;

function houseRules(path: string, json: unknown): string[] {
  if (json === undefined) return [];
  if (COMMANDS.test(path)) return (json as CommandJson[]).flatMap(commandProblems);
  if (MESSAGES.test(path)) return messageRules(json as Json);
  if (CALLBACK.test(path)) return callbackRules(json as Json);
  return [];
}

const AUTOCOMPLETE = 8;
const MODAL = 9;

function callbackRules({ type, data }: Json): string[] {
  if (type === AUTOCOMPLETE) return choicesProblems((data as { choices: Choice[] }).choices);
  return type === MODAL ? modalProblems(data as ModalJson) : messageRules((data ?? {}) as Json);
}

/** The flag of Components V2, which excludes content and embeds. */
const COMPONENTS_V2 = 1 << 15;

function messageRules(message: Json): string[] {
  const mentions = JSON.stringify(message['allowed_mentions'] ?? null);
  const quiet = /^\{"parse":\[\](,"replied_user":false)?\}$/.test(mentions);
  const v2 = (Number(message['flags'] ?? 0) & COMPONENTS_V2) !== 0;
  return [
    ...messageProblems(message as MessageBody),
    ...(quiet ? [] : [`allowed_mentions is ${mentions}: a message may mention somebody`]),
    ...(v2 && (message['content'] || message['embeds']) ? ['Components V2 exclude content and embeds'] : []),
    ...(!v2 && message['components'] ? ['these components need the flag of Components V2'] : []),
  ];
}

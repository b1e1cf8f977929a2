import type { CommandJson, MessageCommandJson } from '../../../src/discord/command-json.js';
import {
  type AttachedFile,
  type Choice,
  choicesProblems,
  commandProblems,
  type MessageBody,
  type ModalJson,
  messageProblems,
  modalProblems,
} from '../../../src/discord/limits.js';
import type { Body } from './body.js';
import { discordContract } from './contract.js';
import type { Json } from './world.js';

/** Every rule that a request of the bot breaks: Discord's description, its limits, and the bot's own promises. */
export function brokenRules(
  method: string,
  path: string,
  json: unknown,
  files: Body['files'] = new Map(),
): string[] {
  const contract = discordContract();
  return [...(contract?.(method, path, json) ?? []), ...houseRules(path, json, files)];
}

const MESSAGES = /^\/(channels\/\d+\/messages|webhooks\/.*)$/;
const CALLBACK = /^\/interactions\/\d+\/[^/]+\/callback$/;
const COMMANDS = /^\/applications\/\d+\/(guilds\/\d+\/)?commands$/;

function houseRules(path: string, json: unknown, files: Body['files']): string[] {
  if (json === undefined) return [];
  return [...textRules(json), ...routeRules(path, json, files)];
}

/** A character outside of Unicode's first plane that is cut in two, which JSON shows as `\\ud83d`. */
const HALF_CHARACTER = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

function textRules(json: unknown): string[] {
  return HALF_CHARACTER.test(JSON.stringify(json)) ? ['a character is cut in two'] : [];
}

function routeRules(path: string, json: unknown, files: Body['files']): string[] {
  if (COMMANDS.test(path)) return (json as (CommandJson | MessageCommandJson)[]).flatMap(commandProblems);
  if (MESSAGES.test(path)) return messageRules(json as Json, files);
  if (CALLBACK.test(path)) return callbackRules(json as Json, files);
  return files.size > 0 ? ['files go with messages alone'] : [];
}

const AUTOCOMPLETE = 8;
const MODAL = 9;
/** Says that an answer will come, and no more. */
const DEFERRED = 5;

function callbackRules({ type, data }: Json, files: Body['files']): string[] {
  if (type === DEFERRED) return files.size > 0 ? ['files go with messages alone'] : [];
  if (type !== AUTOCOMPLETE && type !== MODAL) return messageRules((data ?? {}) as Json, files);
  return [
    ...(type === MODAL
      ? modalProblems(data as ModalJson)
      : choicesProblems((data as { choices: Choice[] }).choices)),
    ...(files.size > 0 ? ['files go with messages alone'] : []),
  ];
}

/** The flag of Components V2, which excludes content and embeds. */
const COMPONENTS_V2 = 1 << 15;

function messageRules(message: Json, files: Body['files']): string[] {
  const mentions = JSON.stringify(message['allowed_mentions'] ?? null);
  const quiet = /^\{"parse":\[\](,"replied_user":false)?\}$/.test(mentions);
  const v2 = (Number(message['flags'] ?? 0) & COMPONENTS_V2) !== 0;
  return [
    ...messageProblems(message as MessageBody, attachedFiles(message, files)),
    ...attachmentRules(message, files),
    ...(quiet ? [] : [`allowed_mentions is ${mentions}: a message may mention somebody`]),
    ...(v2 && (message['content'] || message['embeds']) ? ['Components V2 exclude content and embeds'] : []),
    ...(!v2 && message['components'] ? ['these components need the flag of Components V2'] : []),
  ];
}

const FIELD = /^files\[(\d+)\]$/;

interface Attachment {
  readonly id: string | number;
  readonly description?: string;
}

function attachmentsOf(message: Json): readonly Attachment[] {
  return (message['attachments'] as Attachment[] | undefined) ?? [];
}

/** The files of a message as its JSON describes them: `attachments` has the `id` n for the field `files[n]`. */
function attachedFiles(message: Json, files: Body['files']): AttachedFile[] {
  return [...files].map(([field, file]) => {
    const id = FIELD.exec(field)?.[1];
    const attachment = attachmentsOf(message).find((each) => String(each.id) === id);
    const name = file instanceof File ? file.name : '';
    return { name, bytes: file.size, description: attachment?.description };
  });
}

function attachmentRules(message: Json, files: Body['files']): string[] {
  const ids = [...files.keys()].map((field) => FIELD.exec(field)?.[1]);
  return [
    ...ids.filter((id) => id === undefined).map(() => 'a file is in no field files[n]'),
    ...attachmentsOf(message)
      .filter(({ id }) => !ids.includes(String(id)))
      .map(({ id }) => `attachment ${id} has no file`),
  ];
}

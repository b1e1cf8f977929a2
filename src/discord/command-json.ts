import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandData, MessageCommandData, OptionSpec } from '../../commands/command.js';

export type CommandJson = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MessageCommandJson = RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type OptionJson = NonNullable<CommandJson['options']>[number];
type PlainOptionJson = APIApplicationCommandBasicOption;

/** A command as Discord's API takes it: for servers and for people, usable everywhere. */
export function commandJson({ name, description, options, mayBePrivate = false }: CommandData): CommandJson {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [...options.map(optionJson), ...(mayBePrivate ? [PRIVATE] : [])],
    ...EVERYWHERE,
  };
}

/** A command in the menu of messages, as Discord's API takes it. */
export function messageCommandJson({ name }: MessageCommandData): MessageCommandJson {
  return { type: ApplicationCommandType.Message, name, ...EVERYWHERE };
}

/** For servers and for people, in servers and in direct messages. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Discord's own way of answering one person alone: no command knows of it. */
const PRIVATE: PlainOptionJson = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Whether the answer is for you alone',
  required: false,
};

export function optionJson(option: OptionSpec): PlainOptionJson {
  const { name, description, required = false } = option;
  const common = { name, description, required };
  if (option.type === 'integer') {
    const { min, max } = option;
    return { ...common, type: ApplicationCommandOptionType.Integer, min_value: min, max_value: max };
  }
  const { minLength, maxLength, choices, complete } = option;
  const type = ApplicationCommandOptionType.String;
  if (choices) return { ...common, type, choices: choices.map((value) => ({ name: value, value })) };
  return {
    ...common,
    type,
    ...(minLength !== undefined && { min_length: minLength }),
    max_length: maxLength,
    ...(complete && { autocomplete: true as const }),
  };
}

import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { articleOption } from '../../../commands/article-option.js';
import type { OptionSpec } from '../../../commands/command.js';
import { english } from '../../language/en/index.js';
import { type CommandJson, EVERYWHERE, type MessageCommandJson, optionJson } from '../command-json.js';

/**
 * The commands of those who look after a library, apart from /article, which everybody may use: Discord gives rights to
 * whole commands, never to subcommands. A server can give each of the three to others in its integration settings.
 */
const MANAGED = {
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
} as const;

/** The command in the menu of messages: what is called so in every language stands in the catalogues. */
export const addThis: MessageCommandJson = {
  ...MANAGED,
  ...EVERYWHERE,
  type: ApplicationCommandType.Message,
  name: english.library.addThis,
};

export const libraryCommands: readonly CommandJson[] = [
  {
    ...MANAGED,
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    name: 'library',
    description: 'The articles of this server, or in direct messages your own',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Adds an article: as a link or as a file',
        options: [
          optionJson({
            type: 'string',
            name: 'link',
            description: 'The address of the article on the web',
            maxLength: 2000,
          }),
          {
            type: ApplicationCommandOptionType.Attachment,
            name: 'file',
            description: 'A file of up to 2 MiB: .txt, .md, .html or .pdf',
          },
        ],
      },
      subcommand('use', 'Which article questions in this channel go to first', [
        { ...articleOption, description: 'The id of the article; without it all of them again' },
      ]),
      subcommand('remove', 'Removes an article', [
        { ...articleOption, description: 'The id of the article to remove', required: true },
      ]),
    ],
  },
  {
    ...MANAGED,
    type: ApplicationCommandType.ChatInput,
    name: 'gaps',
    description: 'What people asked and no article tells',
    // Of direct messages no question is kept.
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  {
    ...MANAGED,
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    name: 'forget',
    description: 'Erases all that is kept, once you have confirmed it',
  },
];

function subcommand(
  name: string,
  description: string,
  options: readonly OptionSpec[],
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description,
    options: options.map(optionJson),
  };
}

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
import { type CommandJson, EVERYWHERE, optionJson } from '../command-json.js';

/**
 * The commands of those who look after a library, apart from /article, which everybody may use: Discord gives rights to
 * whole commands, never to subcommands. A server can give each of the three to others in its integration settings.
 */
const MANAGED = {
  type: ApplicationCommandType.ChatInput,
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
} as const;

export const libraryCommands: readonly CommandJson[] = [
  {
    ...MANAGED,
    ...EVERYWHERE,
    name: 'library',
    description: 'The articles of this server, or in direct messages your own',
    options: [
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
    name: 'gaps',
    description: 'What people asked and no article tells',
    // Of direct messages no question is kept.
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  {
    ...MANAGED,
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

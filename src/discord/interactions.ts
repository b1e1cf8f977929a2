import {
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { OptionValues } from '../../commands/command.js';
import { type Answering, answer, type Reply, sentenceReply } from './answer.js';
import { deliver } from './deliver.js';

const UNKNOWN = sentenceReply('I do not know this button or menu: it may be older than I am.');

/** Answers a command directly; everything is at hand, so nothing is deferred. */
export async function answerInteraction(interaction: Interaction, answering: Answering): Promise<void> {
  if (!interaction.isRepliable()) return;
  const reply = interaction.isChatInputCommand()
    ? await answer(interaction.commandName, optionValues(interaction), answering)
    : UNKNOWN;
  await deliver((sent) => send(interaction, sent), reply, answering.log);
}

function optionValues({ options }: ChatInputCommandInteraction): OptionValues {
  return Object.fromEntries(options.data.map(({ name, value }) => [name, plain(value)]));
}

/** No command has options of yes or no; Discord may still hold one of an earlier version. */
function plain(value: string | number | boolean | undefined): string | number | undefined {
  return typeof value === 'boolean' ? String(value) : value;
}

async function send(
  interaction: RepliableInteraction,
  { component, onlyForAsker, files = [] }: Reply,
): Promise<void> {
  const flags = onlyForAsker
    ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral
    : MessageFlags.IsComponentsV2;
  await interaction.reply({ components: [component], files, flags });
}

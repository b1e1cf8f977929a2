import {
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { OptionValues } from '../../commands/command.js';
import { type Answering, answer, type Reply, sentenceReply } from './answer.js';
import { answerButton } from './buttons.js';
import { deliver } from './deliver.js';

const UNKNOWN = sentenceReply('I do not know this menu: it may be older than I am.');

/** Answers a command directly; everything is at hand, so nothing is deferred. */
export async function answerInteraction(interaction: Interaction, answering: Answering): Promise<void> {
  if (!interaction.isRepliable()) return;
  await deliver((sent) => send(interaction, sent), replyTo(interaction, answering), answering.log);
}

function replyTo(interaction: RepliableInteraction, answering: Answering): Reply {
  if (interaction.isChatInputCommand()) {
    const { private: wanted, ...options } = optionValues(interaction);
    return answer(interaction.commandName, options, answering, { onlyForAsker: wanted === 'true' });
  }
  if (interaction.isButton()) return answerButton(interaction, answering);
  return UNKNOWN;
}

function optionValues({ options }: ChatInputCommandInteraction): OptionValues {
  return Object.fromEntries(options.data.map(({ name, value }) => [name, plain(value)]));
}

/** Yes or no, which is for Discord alone: whether an answer is private. */
function plain(value: string | number | boolean | undefined): string | number | undefined {
  return typeof value === 'boolean' ? String(value) : value;
}

async function send(
  interaction: RepliableInteraction,
  { component, onlyForAsker, instead = false }: Reply,
): Promise<void> {
  const flags = onlyForAsker
    ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral
    : MessageFlags.IsComponentsV2;
  if (instead && interaction.isMessageComponent())
    await interaction.update({ components: [component], flags: MessageFlags.IsComponentsV2 });
  else await interaction.reply({ components: [component], flags });
}

import {
  type Interaction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import { kindOf } from './activity.js';
import { type Answering, answer, type Outgoing, sentenceReply } from './answer.js';
import { completeOption } from './autocomplete.js';
import { answerButton } from './buttons.js';
import { deliver } from './deliver.js';
import { personLanguage, placeLanguage } from './languages.js';
import { editingReply, isEditing } from './library/editing.js';
import { answerOnMessage } from './on-message.js';
import { optionValues } from './option-values.js';
import { questionOf } from './question-form.js';

/**
 * Answers a command directly: everything is at hand, so that nothing is deferred but what fetches an article. `there`
 * gives what answers are made with at its place; who asks too fast is not worth that.
 */
export async function answerInteraction(
  interaction: Interaction,
  answering: Answering,
  there: () => Promise<Answering>,
): Promise<void> {
  if (interaction.isAutocomplete()) return completeOption(interaction, answering, there);
  if (!interaction.isRepliable()) return;
  const reply = slowedReply(interaction, answering) ?? (await replyTo(interaction, await there()));
  await deliver((sent) => send(interaction, sent), reply, answering.log, personLanguage(interaction));
}

/** What somebody is told who asks too fast. */
function slowedReply(interaction: RepliableInteraction, { pace, activity }: Answering): Outgoing | undefined {
  const { user, guildId } = interaction;
  const slowed = pace.slowed({ person: user.id, server: guildId });
  if (!slowed) return undefined;
  activity.emit('ran', kindOf(interaction), 'slowed');
  const language = personLanguage(interaction);
  return sentenceReply(slowed.sentence(language), language);
}

async function replyTo(interaction: RepliableInteraction, answering: Answering): Promise<Outgoing> {
  const { editing } = answering;
  if (editing && isEditing(interaction)) return editingReply(interaction, editing, answering);
  if (interaction.isChatInputCommand()) {
    const { private: wanted, ...options } = optionValues(interaction.options.data);
    const onlyForAsker = wanted === 'true';
    const own = personLanguage(interaction);
    const language = onlyForAsker ? own : placeLanguage(interaction);
    return answer(interaction.commandName, options, answering, { onlyForAsker, language, own });
  }
  if (interaction.isButton()) return answerButton(interaction, answering);
  if (interaction.isMessageContextMenuCommand()) return answerOnMessage(interaction, answering);
  const question = interaction.isModalSubmit() ? questionOf(interaction) : undefined;
  if (question !== undefined) {
    const own = personLanguage(interaction);
    return answer('ask', { question }, answering, { language: placeLanguage(interaction), own });
  }
  const language = personLanguage(interaction);
  return sentenceReply(language.bot.unknownMenu, language);
}

async function send(interaction: RepliableInteraction, sent: Outgoing): Promise<void> {
  if ('form' in sent) {
    // Discord takes a form in answer to anything but a form.
    if (!interaction.isModalSubmit()) await interaction.showModal(sent.form);
    return;
  }
  const { component, onlyForAsker, instead = false, files = [] } = sent;
  const flags = onlyForAsker
    ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral
    : MessageFlags.IsComponentsV2;
  // The files of an update, or none, take the place of those that the message had.
  if (interaction.deferred)
    await interaction.editReply({ components: [component], files, flags: MessageFlags.IsComponentsV2 });
  else if (instead && (interaction.isMessageComponent() || isOnMessage(interaction)))
    await interaction.update({ components: [component], files, flags: MessageFlags.IsComponentsV2 });
  else await interaction.reply({ components: [component], files, flags });
}

/** Whether a form was opened by a button of a message, whose place its answer can take. */
function isOnMessage(interaction: RepliableInteraction): interaction is ModalMessageModalSubmitInteraction {
  return interaction.isModalSubmit() && interaction.isFromMessage();
}

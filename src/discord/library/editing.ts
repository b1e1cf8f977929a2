import type { ChatInputCommandInteraction, RepliableInteraction } from 'discord.js';
import type { Library } from '../../article/library.js';
import { UserError } from '../../errors.js';
import type { Catalogue } from '../../language/catalogue.js';
import type { ArticleReader } from '../../library/article-reader.js';
import type { Place } from '../../library/libraries.js';
import type { Meaning } from '../../search/meaning.js';
import type { Store } from '../../store/store.js';
import { type Answering, type Outgoing, type Reply, sentenceReply, sorryReply } from '../answer.js';
import { personLanguage } from '../languages.js';
import { add, addMessage } from './add.js';
import { addThis, libraryCommands } from './commands.js';
import { readEditingId } from './editing-id.js';
import { eraseAll, forget } from './forget.js';
import { gapsReply } from './gaps.js';
import { correct, correctionForm, discard, keep } from './held.js';
import { remove } from './remove.js';
import { useArticle } from './use.js';

/** What a library is looked after with, at the place where that is done. */
export interface Editing extends Place {
  readonly store: Store;
  readonly reader: ArticleReader;
  /** What questions there are put to. */
  readonly library: Library;
  /** The articles that come with the bot. */
  readonly seeds: Library;
  /** What words mean: an article that is kept is read by it at once. */
  readonly meaning: Meaning | undefined;
}

/** The same for one person. */
export interface PersonEditing extends Editing {
  readonly language: Catalogue;
}

/** Whether an interaction is about looking after a library. */
export function isEditing(interaction: RepliableInteraction): boolean {
  if ('customId' in interaction) return readEditingId(interaction.customId) !== undefined;
  if (interaction.isMessageContextMenuCommand()) return interaction.commandName === addThis.name;
  return (
    interaction.isChatInputCommand() && libraryCommands.some(({ name }) => name === interaction.commandName)
  );
}

/** What is done and said, to that person alone; the unexpected is logged. Never rejects. */
export async function editingReply(
  interaction: RepliableInteraction,
  editing: Editing,
  { activity, log }: Pick<Answering, 'activity' | 'log'>,
): Promise<Outgoing> {
  const ran = nameOf(interaction);
  const language = personLanguage(interaction);
  try {
    if (editing.library.incomplete) throw new UserError(({ errors }) => errors.storeLost);
    const reply = await replyTo(interaction, { ...editing, language });
    activity.emit('ran', ran, 'shown');
    return reply;
  } catch (err) {
    activity.emit('ran', ran, err instanceof UserError ? 'refused' : 'failed');
    if (err instanceof UserError) return sentenceReply(err.in(language), language);
    log.error({ err }, 'a library could not be looked after');
    return sorryReply(language);
  }
}

/** What is counted: the command, a form by its own name, a button with `button_` before it. */
function nameOf(interaction: RepliableInteraction): string {
  if (interaction.isCommand()) return interaction.commandName;
  const action = 'customId' in interaction ? (readEditingId(interaction.customId)?.action ?? '') : '';
  return interaction.isMessageComponent() ? `button_${action}` : action;
}

async function replyTo(interaction: RepliableInteraction, editing: PersonEditing): Promise<Outgoing> {
  if (interaction.isChatInputCommand()) return commandReply(interaction, editing);
  if (interaction.isMessageContextMenuCommand()) return addMessage(interaction, editing);
  const pressed = 'customId' in interaction ? readEditingId(interaction.customId) : undefined;
  if (!pressed) throw new Error('an interaction that is not about a library');
  const pressing = { by: interaction.user.id, token: pressed.subject };
  switch (pressed.action) {
    case 'gaps':
      return { ...(await gapsReply(Number(pressed.subject), editing)), instead: true };
    case 'forget':
      return eraseAll(editing);
    case 'keep':
      return keep(pressing, editing);
    case 'discard':
      return discard(pressing, editing);
    case 'correct':
      if (interaction.isModalSubmit()) return correct(interaction, pressing, editing);
      return correctionForm(pressing, editing);
  }
}

async function commandReply(
  interaction: ChatInputCommandInteraction,
  editing: PersonEditing,
): Promise<Reply> {
  const { commandName, options } = interaction;
  if (commandName === 'gaps') return gapsReply(0, editing);
  if (commandName === 'forget') return forget(editing);
  const subcommand = options.getSubcommand();
  if (subcommand === 'add') return add(interaction, editing);
  if (subcommand === 'remove') return remove(interaction, editing);
  return useArticle(options.getString('article') ?? undefined, editing);
}

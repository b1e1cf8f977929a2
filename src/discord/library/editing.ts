import type { RepliableInteraction } from 'discord.js';
import type { Library } from '../../article/library.js';
import { UserError } from '../../errors.js';
import type { Catalogue } from '../../language/catalogue.js';
import type { Place } from '../../library/libraries.js';
import type { Log } from '../../log.js';
import type { Store } from '../../store/store.js';
import { type Reply, sentenceReply, sorryReply } from '../answer.js';
import { personLanguage } from '../languages.js';
import { libraryCommands } from './commands.js';
import { readEditingId } from './editing-id.js';
import { eraseAll, forget } from './forget.js';
import { gapsReply } from './gaps.js';
import { remove } from './remove.js';
import { useArticle } from './use.js';

/** What a library is looked after with, at the place where that is done. */
export interface Editing extends Place {
  readonly store: Store;
  /** What questions there are put to. */
  readonly library: Library;
}

/** The same for one person. */
export interface PersonEditing extends Editing {
  readonly language: Catalogue;
}

/** Whether an interaction is about looking after a library. */
export function isEditing(interaction: RepliableInteraction): boolean {
  if (interaction.isMessageComponent()) return readEditingId(interaction.customId) !== undefined;
  return (
    interaction.isChatInputCommand() && libraryCommands.some(({ name }) => name === interaction.commandName)
  );
}

/** What is done and said, to that person alone; the unexpected is logged. Never rejects. */
export async function editingReply(
  interaction: RepliableInteraction,
  editing: Editing,
  log: Log,
): Promise<Reply> {
  const language = personLanguage(interaction);
  try {
    if (editing.library.incomplete) throw new UserError(({ errors }) => errors.storeLost);
    return await replyTo(interaction, { ...editing, language });
  } catch (err) {
    if (err instanceof UserError) return sentenceReply(err.in(language), language);
    log.error({ err }, 'a library could not be looked after');
    return sorryReply(language);
  }
}

async function replyTo(interaction: RepliableInteraction, editing: PersonEditing): Promise<Reply> {
  if (interaction.isChatInputCommand()) {
    const { commandName, options } = interaction;
    if (commandName === 'gaps') return gapsReply(0, editing);
    if (commandName === 'forget') return forget(editing);
    if (options.getSubcommand() === 'remove') return remove(interaction, editing);
    return useArticle(options.getString('article') ?? undefined, editing);
  }
  const pressed = interaction.isMessageComponent() && readEditingId(interaction.customId);
  if (!pressed) throw new Error('an interaction that is not about a library');
  if (pressed.action === 'gaps')
    return { ...(await gapsReply(Number(pressed.subject), editing)), instead: true };
  return eraseAll(editing);
}

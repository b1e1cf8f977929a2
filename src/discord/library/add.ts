import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { UserError } from '../../errors.js';
import { type Attached, checkSize } from '../../library/article-reader.js';
import type { Reply } from '../answer.js';
import type { PersonEditing } from './editing.js';
import { heldReply } from './held-reply.js';
import { sourceIn } from './message-source.js';

/** A library is read as a whole: more would take too long. */
const MOST_ARTICLES = 500;

type Asked = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What is to be added. */
interface Source {
  readonly link?: string | undefined;
  readonly file?: Attached | undefined;
  /** The message that it stands in. */
  readonly message?: string;
}

/** Reads the article of the options and shows it. @throws {UserError} where there is none that can be read. */
export async function add(interaction: ChatInputCommandInteraction, editing: PersonEditing): Promise<Reply> {
  const { options } = interaction;
  const link = options.getString('link')?.trim() || undefined;
  const file = options.getAttachment('file') ?? undefined;
  if (link !== undefined && file) throw new UserError(({ library }) => library.both);
  return addFrom(interaction, { link, file }, editing);
}

/** The same of a message. */
export async function addMessage(
  interaction: MessageContextMenuCommandInteraction,
  editing: PersonEditing,
): Promise<Reply> {
  const { targetMessage } = interaction;
  // A thread that is opened on a message has its id.
  const thread = editing.owner.startsWith('server/') ? { message: targetMessage.id } : {};
  return addFrom(interaction, { ...sourceIn(targetMessage), ...thread }, editing);
}

async function addFrom(
  interaction: Asked,
  { link, file, message }: Source,
  { store, reader, owner, library, seeds, language }: PersonEditing,
): Promise<Reply> {
  if (link === undefined && !file) throw new UserError((words) => words.library.nothing);
  const own = library.articles.filter((article) => !seeds.articles.includes(article)).length;
  if (file) checkSize(file);
  if (own >= MOST_ARTICLES) throw new UserError((words) => words.library.full(own));
  await defer(interaction);
  const { article, leftOut } = file ? await reader.readFile(file) : await reader.readLink(link ?? '');
  const held = {
    article,
    leftOut: leftOut.map(({ kind }) => kind),
    by: interaction.user.id,
    at: new Date(),
    message,
  };
  return heldReply(held, await store.hold(owner, held), language);
}

/** Takes the time that a page needs, which may be more than Discord's three seconds. */
async function defer(interaction: Asked): Promise<void> {
  try {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  } catch (error) {
    const arrived =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!arrived) throw error;
    interaction.deferred = true;
  }
}

import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { namedArticle } from '../../../commands/article-option.js';
import { UserError } from '../../errors.js';
import { type Reply, sentenceReply } from '../answer.js';
import type { PersonEditing } from './editing.js';

/**
 * Removes an article of the library. Who may not manage the server, to whom it gave the command all the same, may
 * remove what he added himself. @throws {UserError} where that cannot be done.
 */
export async function remove(
  { options, memberPermissions, user }: ChatInputCommandInteraction,
  { store, owner, library, language }: PersonEditing,
): Promise<Reply> {
  const article = namedArticle({ article: options.getString('article', true) }, { library, language });
  if (!article) throw new UserError(({ errors }) => errors.articleGone);
  const { id, headline } = article;
  const manages = owner === `user/${user.id}` || memberPermissions?.has(PermissionFlagsBits.ManageGuild);
  if (!manages && (await store.adderOf(owner, id)) !== user.id)
    throw new UserError((words) => words.library.notYours);
  const removed = await store.removeArticle(owner, id);
  const words = language.library;
  return sentenceReply(removed ? words.removed(headline) : words.isSeed(headline), language);
}

import { type Message, MessageFlags } from 'discord.js';
import { courtesyReply } from '../../commands/courtesy.js';
import { understood } from '../../commands/follow-up.js';
import { type Answering, answer, type Reply, sentenceReply } from './answer.js';
import { deliver } from './deliver.js';
import { questionBefore } from './question-before.js';

/**
 * The question that a message puts to the bot: the whole message in a direct message, what stands beside the mention
 * in a server. A reply to the bot's message that notifies it is a mention, too; @everyone and roles are none.
 * Undefined where it is not for the bot: from other bots, webhooks and Discord itself.
 */
export function questionIn(message: Message): string | undefined {
  const { author, webhookId, system, guildId, mentions, content, client } = message;
  if (author.bot || webhookId !== null || system) return undefined;
  if (guildId !== null && !mentions.users.has(client.user.id)) return undefined;
  return content.replaceAll(`<@${client.user.id}>`, ' ').replaceAll(`<@!${client.user.id}>`, ' ').trim();
}

/** Replies to a question as /ask does. */
export async function answerMessage(message: Message, question: string, answering: Answering): Promise<void> {
  await deliver((sent) => send(message, sent), await replyTo(message, question, answering), answering.log);
}

async function replyTo(message: Message, question: string, answering: Answering): Promise<Reply> {
  if (question === '') return answer('help', {}, answering);
  const courtesy = courtesyReply(question);
  if (courtesy !== undefined) return sentenceReply(courtesy);
  const before = await questionBefore(message, answering.context.library, answering.log);
  const { question: whole, note } = understood(question, before?.question);
  const article = note === undefined ? undefined : before?.article;
  return answer('ask', { question: whole, article }, answering, { note });
}

/** The nonce lets Discord drop the second of two equal replies, where the first arrived but seemed to fail. */
async function send(message: Message, { component, files = [] }: Reply): Promise<void> {
  await message.reply({
    components: [component],
    files,
    flags: MessageFlags.IsComponentsV2,
    nonce: message.id,
    enforceNonce: true,
  });
}

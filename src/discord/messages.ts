import { type Message, MessageFlags } from 'discord.js';
import { ABOUT_ONE } from '../../commands/article-option.js';
import { commandInWords } from '../../commands/command-in-words.js';
import { courtesyReply } from '../../commands/courtesy.js';
import { understood } from '../../commands/follow-up.js';
import type { Catalogue } from '../language/catalogue.js';
import { type Answering, answer, type Reply, sentenceReply } from './answer.js';
import { deliver } from './deliver.js';
import { messageLanguage } from './languages.js';
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

/** Replies to a question as /ask does; `there` gives what answers are made with at its place. */
export async function answerMessage(
  message: Message,
  question: string,
  answering: Answering,
  there: () => Promise<Answering>,
): Promise<void> {
  const language = messageLanguage(message, question);
  const slowed = answering.pace.slowed({ person: message.author.id, server: message.guildId });
  if (slowed) answering.activity.emit('ran', 'message', 'slowed');
  if (slowed && !slowed.first) return;
  const reply = slowed
    ? sentenceReply(slowed.sentence(language), language)
    : await replyTo(message, question, await there(), language);
  await deliver((sent) => send(message, sent), reply, answering.log, language);
}

async function replyTo(
  message: Message,
  question: string,
  answering: Answering,
  language: Catalogue,
): Promise<Reply> {
  if (question === '') return answer('help', {}, answering, { language, own: language });
  const courtesy = courtesyReply(question, language);
  if (courtesy !== undefined) return sentenceReply(courtesy, language);
  const before = await questionBefore(message, answering.context.library, answering.log);
  const wanted = commandInWords(question);
  if (wanted) {
    const article = ABOUT_ONE.has(wanted.name) ? (before?.article ?? before?.from) : undefined;
    const options = { ...wanted.options, ...(article !== undefined && { article }) };
    return answer(wanted.name, options, answering, { language, own: language });
  }
  const { note, ...options } = understood(question, before, { ...answering.context, language });
  return answer('ask', options, answering, { language, own: language, note });
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

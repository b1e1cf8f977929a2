import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { showView } from '../../commands/views.js';
import { type Answering, cardReply, type Reply, sentenceReply } from './answer.js';
import { readCustomId } from './custom-id.js';
import { personLanguage, placeLanguage } from './languages.js';
import { questionsOn } from './questions-on.js';

/** What a pressed button stands for. All that is needed stands on the button and its message. Never rejects. */
export async function answerButton(interaction: ButtonInteraction, answering: Answering): Promise<Reply> {
  const { message, customId } = interaction;
  const own = personLanguage(interaction);
  const say = (sentence: string) => sentenceReply(sentence, own);
  const questions = questionsOn(message.components.map((component) => component.toJSON()));
  const pressed = readCustomId(customId, questions);
  if (pressed === 'unknown') return say(own.bot.unknownButton);
  if (pressed === 'unasked') return say(own.bot.questionGone);
  const asked = isAsker(interaction);
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  if (isPrivate && !asked) return say(own.bot.notYours);
  const { place, view } = pressed;
  const instead = place === 'turn' && asked;
  // What takes the place of a message is as public as that message was.
  const onlyForAsker = instead ? isPrivate : place !== 'share';
  const language = onlyForAsker ? own : placeLanguage(interaction);
  const audience = { language, own, onlyForAsker, instead };
  const show = () => showView(view, { ...answering.context, language });
  return cardReply(`button_${view.kind}`, show, answering, audience);
}

/** Whether the message answers the very person who pressed its button. */
function isAsker({ message, user }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}

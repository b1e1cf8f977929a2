import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { showView } from '../../commands/views.js';
import { type Answering, cardReply, type Reply, sentenceReply } from './answer.js';
import { readCustomId } from './custom-id.js';
import { questionsOn } from './questions-on.js';

const UNKNOWN = sentenceReply('I do not know this button: it may be older than I am. Please ask again.');
const UNASKED = sentenceReply('I can no longer read the question on this message. Please ask again.');
const NOT_YOURS = sentenceReply('This answer belongs to somebody else. Ask for yourself with /ask.');

/** What a pressed button stands for. All that is needed stands on the button and its message. Never rejects. */
export async function answerButton(
  interaction: ButtonInteraction,
  { context, draw, log }: Answering,
): Promise<Reply> {
  const { message, customId } = interaction;
  const questions = questionsOn(message.components.map((component) => component.toJSON()));
  const pressed = readCustomId(customId, questions);
  if (pressed === 'unknown') return UNKNOWN;
  if (pressed === 'unasked') return UNASKED;
  const own = isOwn(interaction);
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  if (isPrivate && !own) return NOT_YOURS;
  const { place, view } = pressed;
  const instead = place === 'turn' && own;
  // What takes the place of a message is as public as that message was.
  const onlyForAsker = instead ? isPrivate : place !== 'share';
  return cardReply(view.kind, () => showView(view, context), { draw, log, onlyForAsker, instead });
}

/** Whether the message answers the very person who pressed its button. */
function isOwn({ message, user }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}

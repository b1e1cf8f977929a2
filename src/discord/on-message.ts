import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { runMessageCommand } from '../../commands/message-commands.js';
import { type Answering, attempt, messageOf, type Outgoing, sentenceReply } from './answer.js';
import { personLanguage } from './languages.js';
import { questionForm } from './question-form.js';

/** What a command of a message's menu gives, for who used it alone: a card, or a form to fill in. Never rejects. */
export async function answerOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  answering: Answering,
): Promise<Outgoing> {
  const language = personLanguage(interaction);
  const { commandName: name } = interaction;
  const command = answering.messageCommands.find(({ data }) => data.name === name);
  if (!command) return sentenceReply(language.bot.unknownMenu, language);
  const { content } = interaction.targetMessage;
  const run = () => runMessageCommand(command, content, { ...answering.context, language });
  return attempt<Outgoing>(name, answering, language, async () => {
    const outcome = answering.activity.counted(name, run);
    if ('draft' in outcome) return { form: questionForm(outcome.draft, language) };
    return messageOf(outcome, answering, { language, onlyForAsker: true });
  });
}

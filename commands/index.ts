import type { Card } from '../src/cards/card.js';
import { verifyCard } from '../src/cards/verify.js';
import { UserError } from '../src/errors.js';
import article from './article.js';
import ask from './ask.js';
import type { Command, CommandContext, OptionValues } from './command.js';
import { helpCommand } from './help.js';
import { commandName } from './naming.js';
import { checkOptions } from './options.js';
import passage from './passage.js';
import summary from './summary.js';
import timeline from './timeline.js';

const answering: readonly Command[] = [ask, summary, timeline, article, passage];

/** Everything that a person can type. */
export const commands: readonly Command[] = [...answering, helpCommand(answering)];

/**
 * Runs a command as any platform does: checks the options, runs it, checks every quotation against its article.
 * @throws {UserError} with a sentence for the person, where the name or an option is not one.
 */
export function runCommand(name: string, options: OptionValues, context: CommandContext): Card {
  const command = commands.find(({ data }) => data.name === name);
  if (!command) {
    throw new UserError((language) => {
      const known = commands.map(({ data }) => commandName(data, language));
      return language.errors.noCommand(`/${name}`, known.join(', '));
    });
  }
  const card = command.run(checkOptions(command.data, options), context);
  verifyCard(card, context.library);
  return card;
}

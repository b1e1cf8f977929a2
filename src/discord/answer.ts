import type { APIContainerComponent } from 'discord.js';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import type { Card } from '../cards/card.js';
import { UserError } from '../errors.js';
import type { Log } from '../log.js';
import { messageProblems } from './limits.js';
import { renderCard, renderSentence } from './render.js';

/** Runs the command of this name. @throws {UserError} with a sentence for the person. */
export type RunCommand = (name: string, options: OptionValues, context: CommandContext) => Card;

/** What answers are made with. */
export interface Answering {
  readonly run: RunCommand;
  readonly context: CommandContext;
  readonly log: Log;
}

/** A message of the bot. */
export interface Reply {
  readonly component: APIContainerComponent;
  /** Whether only the asker should see it, where Discord can do that. */
  readonly onlyForAsker: boolean;
}

/** What is said where something failed that is nobody's fault but the bot's. */
export const SORRY = sentenceReply(
  'Something went wrong on my side, and it has been noted. Please try again.',
);

/** A sentence for the asker alone. */
export function sentenceReply(sentence: string): Reply {
  return { component: renderSentence(sentence), onlyForAsker: true };
}

/** The command's answer, or why there is none; the unexpected is logged. Never throws. */
export function answer(name: string, options: OptionValues, { run, context, log }: Answering): Reply {
  try {
    const component = renderCard(run(name, options, context));
    const problems = messageProblems({ components: [component] });
    if (problems.length > 0) throw new Error(`the answer breaks Discord’s limits: ${problems.join('; ')}`);
    return { component, onlyForAsker: false };
  } catch (err) {
    if (err instanceof UserError) return sentenceReply(err.message);
    log.error({ err, command: name }, 'a command failed');
    return SORRY;
  }
}

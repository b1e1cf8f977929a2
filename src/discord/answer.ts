import type { APIContainerComponent } from 'discord.js';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import type { Card } from '../cards/card.js';
import { UserError } from '../errors.js';
import type { Log } from '../log.js';
import { messageProblems } from './limits.js';
import { renderCard, renderSentence } from './render.js';

/** Runs the command of this name. @throws {UserError} with a sentence for the person. */
type RunCommand = (name: string, options: OptionValues, context: CommandContext) => Card;

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
  /** Whether it takes the place of the message whose button was pressed. */
  readonly instead?: boolean;
}

/** What is said where something failed that is nobody's fault but the bot's. */
export const SORRY = sentenceReply(
  'Something went wrong on my side, and it has been noted. Please try again.',
);

/** A sentence for the asker alone. */
export function sentenceReply(sentence: string): Reply {
  return { component: renderSentence(sentence), onlyForAsker: true };
}

/** For whom a card is, and whether it takes the place of the message whose button was pressed. */
type Audience = Partial<Pick<Reply, 'onlyForAsker' | 'instead'>>;

/** The command's answer, or why there is none; the unexpected is logged. Never throws. */
export function answer(
  name: string,
  options: OptionValues,
  { run, context, log }: Answering,
  audience: Audience = {},
): Reply {
  return cardReply(name, () => run(name, options, context), { log, ...audience });
}

/** A card as a reply, or why there is none; the unexpected is logged, `name` being what failed. Never throws. */
export function cardReply(
  name: string,
  makeCard: () => Card,
  { log, onlyForAsker = false, instead = false }: Pick<Answering, 'log'> & Audience,
): Reply {
  try {
    const component = renderCard(makeCard(), { onlyForAsker });
    const problems = messageProblems({ components: [component] });
    if (problems.length > 0) throw new Error(`the answer breaks Discord’s limits: ${problems.join('; ')}`);
    return { component, onlyForAsker, instead };
  } catch (err) {
    if (err instanceof UserError) return sentenceReply(err.message);
    log.error({ err, command: name }, 'a command failed');
    return SORRY;
  }
}

import { EventEmitter } from 'node:events';
import { InteractionType } from 'discord.js';
import type { Card } from '../cards/card.js';
import { UserError } from '../errors.js';
import type { Grade } from '../search/answer.js';

/** What somebody did to get something from the bot. */
export type Kind = 'command' | 'component' | 'autocomplete' | 'modal' | 'message' | 'ping';

/** What came of a command: the grade of the (first) answer, `shown` where there is none, `refused` with a sentence for the person, `failed`, or `slowed` where too much was asked. */
type Outcome = Grade | 'shown' | 'refused' | 'failed' | 'slowed';

const KINDS: Readonly<Record<InteractionType, Kind>> = {
  [InteractionType.Ping]: 'ping',
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.MessageComponent]: 'component',
  [InteractionType.ApplicationCommandAutocomplete]: 'autocomplete',
  [InteractionType.ModalSubmit]: 'modal',
};

export function kindOf({ type }: { readonly type: InteractionType }): Kind {
  return KINDS[type];
}

interface ActivityEvents {
  /** Something was dealt with, its reply sent or given up, so many milliseconds after it came. */
  handled: [kind: Kind, milliseconds: number];
  /** A command was run, or a button pressed. */
  ran: [command: string, outcome: Outcome];
}

/** What the bot does, for whoever counts it. */
export class Activity extends EventEmitter<ActivityEvents> {
  /** Does a job and tells how long it took. */
  async timed(kind: Kind, job: () => Promise<void>): Promise<void> {
    const started = performance.now();
    try {
      await job();
    } finally {
      this.emit('handled', kind, performance.now() - started);
    }
  }

  /** Makes a card and tells what came of it. */
  counted<Made extends Pick<Card, 'grade'> | object>(command: string, make: () => Made): Made {
    try {
      const made = make();
      this.emit('ran', command, 'grade' in made && made.grade ? made.grade : 'shown');
      return made;
    } catch (error) {
      this.emit('ran', command, error instanceof UserError ? 'refused' : 'failed');
      throw error;
    }
  }
}

import type { Catalogue } from './language/catalogue.js';
import { english } from './language/en/index.js';

/** A sentence in any language. */
export type Sentence = (language: Catalogue) => string;

/** An expected failure: one sentence for the person, naming the thing and the way out; the message is the English one. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  /** The same in the language of the person. */
  readonly in: Sentence;

  /** @param sentence in English alone where only who runs the bot reads it. */
  constructor(sentence: string | Sentence) {
    super(typeof sentence === 'string' ? sentence : sentence(english));
    this.in = typeof sentence === 'string' ? () => sentence : sentence;
  }
}

/**
 * What the program was told, by its environment or command line, cannot be used: it ends with status 2, and starting it
 * again changes nothing.
 */
export class SetupError extends UserError {
  override readonly name: string = 'SetupError';
}

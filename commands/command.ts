import type { Library } from '../src/article/library.js';
import type { Card } from '../src/cards/card.js';
import type { Catalogue } from '../src/language/catalogue.js';
import type { Meaning } from '../src/search/meaning.js';

/** A value that an option can be completed to, and what people see of it. Both have 1–100 characters. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

/** Completes what is typed into an option, the other options being as they are so far. Takes at most 50 ms. */
type Complete = (typed: string, options: OptionValues, context: CommandContext) => readonly Completion[];

/** One option of a command, as a person fills it in. Bounds are part of the contract with every platform. */
export type OptionSpec =
  | {
      readonly type: 'string';
      readonly name: string;
      readonly description: string;
      /** What a sentence calls it, where that is not its name. */
      readonly noun?: string;
      readonly required?: boolean;
      /** Bounds on the length in UTF-16 units. */
      readonly minLength?: number;
      readonly maxLength: number;
      /** Only these values, when given. */
      readonly choices?: readonly string[];
      /** What is offered while a person types. */
      readonly complete?: Complete;
    }
  | {
      readonly type: 'integer';
      readonly name: string;
      readonly description: string;
      readonly required?: boolean;
      readonly min: number;
      readonly max: number;
    };

/** What a command is called and takes. Names are 1–32 of `a-z0-9_-`, descriptions 1–100 characters. */
export interface CommandData {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** Whether a person may want the answer for himself alone, where a platform can do that. */
  readonly mayBePrivate?: boolean;
}

/** What can be done with a message: its name as the message's menu shows it, 1–32 characters, and what catalogues know it by. */
export interface MessageCommandData {
  readonly key: keyof Catalogue['checking']['commands'];
  readonly name: string;
}

/** Option values by name, as they come from a platform; absent means not filled in. */
export type OptionValues = Readonly<Record<string, string | number | undefined>>;

/** What all answers are made from. */
export interface AnswerSources {
  readonly library: Library;
  /** What words mean; without it they are compared as they are written. */
  readonly meaning?: Meaning | undefined;
}

/** What a command may use. */
export interface CommandContext extends AnswerSources {
  /** What the answer's own words are in; the article's stay the article's. */
  readonly language: Catalogue;
}

/** Something that a person can type. It knows no platform. */
export interface Command {
  readonly data: CommandData;
  /** @throws {UserError} with a sentence for the person, where the options cannot be served. */
  readonly run: (options: OptionValues, context: CommandContext) => Card;
}

/** Something that a person can do with a message that is there already. It knows no platform. */
export interface MessageCommand {
  readonly data: MessageCommandData;
  /**
   * Gives an answer, for who asked alone, or the draft of a question for that person to change and ask.
   * @throws {UserError} with a sentence for the person, where the text gives nothing to do it with.
   */
  readonly run: (text: string, context: CommandContext) => Card | { readonly draft: string };
}

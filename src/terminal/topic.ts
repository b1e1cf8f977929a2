import { ABOUT_ONE, narrowedTo } from '../../commands/article-option.js';
import { eachQuestion, wasAnswered } from '../../commands/ask.js';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import { type Before, understood } from '../../commands/follow-up.js';

/** What a chat is about: the article that was chosen, and what the next line goes on from. */
export class Topic {
  readonly #context: CommandContext;
  /** The article that all of the chat is about, if it was started so. */
  readonly #only: string | undefined;
  #chosen: string | undefined;
  #before: Before | undefined;

  constructor(context: CommandContext, only: string | undefined) {
    this.#context = context;
    this.#only = only;
    this.#chosen = only;
  }

  /** The article that was talked of last. */
  get #talkedOf(): string | undefined {
    return this.#before?.article ?? this.#before?.from;
  }

  /** A context for what is checked: of the article that was chosen alone, else of all. */
  get chosen(): CommandContext {
    return narrowedTo({ article: this.#chosen }, this.#context);
  }

  /** A command's options, with the article that it is about where none is named. */
  optionsOf(name: string, given: OptionValues): OptionValues {
    const about = ABOUT_ONE.has(name) ? (this.#chosen ?? this.#talkedOf) : this.#only;
    return { article: about, ...given };
  }

  /** A question's options, as it is meant here, and what is said of that where it is not as it was asked. */
  meant(given: OptionValues): { readonly options: OptionValues; readonly note?: string | undefined } {
    const about = given['article'] ?? this.#chosen;
    const before = about === undefined || about === this.#talkedOf ? this.#before : undefined;
    const { note, question, article } = understood(String(given['question'] ?? ''), before, this.#context);
    return { options: { article: about ?? article, ...given, question }, note };
  }

  /** The next line goes on from what was asked last, and where it was answered. */
  wasAsked(options: OptionValues): void {
    const last = eachQuestion(options, this.#context).at(-1);
    if (last === undefined) return;
    this.#before = wasAnswered(last, this.#context);
  }

  /** The next line goes on from an article that was named to a command; `/article` chooses it for all questions. */
  wasShown(name: string, { article }: OptionValues): void {
    const named = article === undefined ? undefined : String(article);
    if (name === 'article') this.#chosen = named ?? this.#only;
    if (named !== undefined) this.#before = { from: named };
  }

  /** What is said where an article was chosen among several. */
  noteOn(name: string, { article }: OptionValues): string[] {
    if (name !== 'article' || article === undefined || this.#context.library.articles.length === 1) return [];
    return ['Questions are about this article from now on; /article alone goes back to all of them.'];
  }
}

import type { answers, courtesies, facts } from './en/answers.js';
import type { dates, digest, picture, timeline } from './en/article.js';
import type { bot, errors } from './en/bot.js';
import type { checking } from './en/checking.js';
import type { library } from './en/library.js';
import type { pages } from './en/pages.js';
import type { reading } from './en/reading.js';
import type { why } from './en/why.js';
import type { Formats } from './formats.js';

/** The languages that the bot speaks, by Discord's names for them; English is one, whether American or British. */
export const LANGUAGE_CODES = ['en', 'de', 'es-ES', 'fr', 'pt-BR', 'ru', 'uk'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** What a command or an option of one is called, and its choices by their values. */
interface Named {
  /** 1–32 lower-case letters, digits, - and _. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
}

interface NamedOption extends Named {
  readonly choices?: Readonly<Record<string, string>>;
  /** Those of a subcommand. */
  readonly options?: Readonly<Record<string, Named>>;
}

interface NamedCommand extends Named {
  readonly options: Readonly<Record<string, NamedOption>>;
}

/** All that the bot says in one language. Words of articles and of people come in as they are. */
export interface Catalogue {
  readonly code: LanguageCode;
  readonly formats: Omit<Formats<never>, 'plural'>;
  /** A word of a person's or an article's in the bot's own sentence. */
  readonly quoted: (words: string) => string;
  readonly answers: typeof answers;
  readonly courtesies: typeof courtesies;
  /** What people say that is no question, in lower case without marks, by the key of what is said to it; English is read by rules. */
  readonly said: Readonly<Partial<Record<keyof typeof courtesies, readonly string[]>>>;
  readonly facts: typeof facts;
  readonly why: typeof why;
  readonly dates: typeof dates;
  readonly timeline: typeof timeline;
  readonly picture: typeof picture;
  readonly digest: typeof digest;
  readonly reading: typeof reading;
  readonly pages: typeof pages;
  readonly checking: typeof checking;
  readonly library: typeof library;
  readonly errors: typeof errors;
  readonly bot: typeof bot;
  /** What commands and their options are called, by their English names; empty in English itself. */
  readonly commands: Readonly<Record<string, NamedCommand>>;
}

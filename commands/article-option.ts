import type { Article } from '../src/article/article.js';
import { type Library, libraryOf } from '../src/article/library.js';
import { newestArticle, newestFirst } from '../src/article/newest.js';
import { articleLine } from '../src/cards/quote.js';
import { UserError } from '../src/errors.js';
import { normalizeWord } from '../src/text/terms.js';
import { tokenize } from '../src/text/tokens.js';
import type { CommandContext, Completion, OptionSpec, OptionValues } from './command.js';

/** The option that says which article a command is about. */
export const articleOption = {
  type: 'string',
  name: 'article',
  description: 'The id of the article; without it the newest one',
  noun: 'article id',
  maxLength: 100,
  complete: (typed, _, context) => completeArticle(typed, context),
} as const satisfies OptionSpec;

/** Discord's limits on what is offered. */
const MOST_OFFERED = 25;
const LONGEST_NAME = 100;

function completeArticle(typed: string, { library, language }: CommandContext): Completion[] {
  return articlesLike(typed, library)
    .slice(0, MOST_OFFERED)
    .map((article) => ({ name: shortened(articleLine(article, language)), value: article.id }));
}

/** The articles whose headline or id has words that begin as those typed, the newest first. */
export function articlesLike(typed: string, library: Library): Article[] {
  const wanted = wordsOf(typed);
  return newestFirst(library).filter(({ id, headline }) => {
    const words = wordsOf(`${headline} ${id}`);
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ text: word }) => normalizeWord(word));
}

function shortened(line: string): string {
  if (line.length <= LONGEST_NAME) return line;
  return `${line.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Commands that without the name of an article are about the one that was talked of last. */
export const ABOUT_ONE: ReadonlySet<string> = new Set(['passage', 'summary', 'timeline']);

/** How many ids an error names. */
const IDS_SHOWN = 5;

/** The article that was named, if one was. @throws {UserError} where there is none of that id. */
export function namedArticle(options: OptionValues, { library }: CommandContext): Article | undefined {
  const id = options['article'];
  if (id === undefined) return undefined;
  const article = library.get(String(id));
  if (article) return article;
  const ids = library.articles.slice(0, IDS_SHOWN).map((known) => known.id);
  const more = library.articles.length - ids.length;
  throw new UserError(({ errors }) => errors.noArticle(String(id), ids.join(', '), more));
}

/** A context that knows the article of an option alone, where one is named. @throws {UserError} where there is none of that id. */
export function narrowedTo(options: OptionValues, context: CommandContext): CommandContext {
  const article = namedArticle(options, context);
  return article ? { ...context, library: libraryOf([article]) } : context;
}

/** The article that was named, else the newest. @throws {UserError} where there is none of that id. */
export function chosenArticle(options: OptionValues, context: CommandContext): Article {
  return namedArticle(options, context) ?? newestArticle(context.library);
}

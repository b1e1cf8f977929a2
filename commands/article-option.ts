import type { Article } from '../src/article/article.js';
import { newestArticle } from '../src/article/newest.js';
import { UserError } from '../src/errors.js';
import type { CommandContext, OptionSpec, OptionValues } from './command.js';

/** The option that says which article a command is about. */
export const articleOption = {
  type: 'string',
  name: 'article',
  description: 'The id of the article; without it the newest one',
  noun: 'article id',
  maxLength: 100,
} as const satisfies OptionSpec;

/** How many ids an error names. */
const IDS_SHOWN = 5;

/** The article that was named, if one was. @throws {UserError} where there is none of that id. */
export function namedArticle(options: OptionValues, { library }: CommandContext): Article | undefined {
  const id = options['article'];
  if (id === undefined) return undefined;
  const article = library.get(String(id));
  if (article) return article;
  const ids = library.articles.slice(0, IDS_SHOWN).map((known) => known.id);
  const more = library.articles.length > IDS_SHOWN ? ` and ${library.articles.length - IDS_SHOWN} more` : '';
  throw new UserError(`There is no article “${id}”. There is: ${ids.join(', ')}${more}.`);
}

/** The article that was named, else the newest. @throws {UserError} where there is none of that id. */
export function chosenArticle(options: OptionValues, context: CommandContext): Article {
  return namedArticle(options, context) ?? newestArticle(context.library);
}

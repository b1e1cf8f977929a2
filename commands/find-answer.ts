import type { Answer } from '../src/search/answer.js';
import { ask } from '../src/search/ask.js';
import { namedArticle } from './article-option.js';
import type { CommandContext, OptionValues } from './command.js';

/** What the question of the options gets. @throws {UserError} where there is no article of the id given. */
export function findAnswer(
  options: OptionValues,
  context: CommandContext,
  { explain = false }: { readonly explain?: boolean } = {},
): Answer {
  const { library, meaning, language } = context;
  const article = namedArticle(options, context);
  return ask(library, String(options['question']), { article, meaning, explain, language });
}

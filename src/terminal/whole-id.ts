import { articlesLike } from '../../commands/article-option.js';
import type { CommandContext, OptionValues } from '../../commands/command.js';

/** Options whose article is named by its whole id, where only one article has the words, or their beginnings, that were typed. */
export function withWholeId(options: OptionValues, { library }: CommandContext): OptionValues {
  const typed = String(options['article'] ?? '');
  if (typed === '' || library.get(typed)) return options;
  const [first, ...others] = articlesLike(typed, library);
  return first && others.length === 0 ? { ...options, article: first.id } : options;
}

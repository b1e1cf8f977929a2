import type { OptionValues } from '../../commands/command.js';
import type { Library } from '../article/library.js';

/** Options whose article is named by its whole id: the beginning that was typed will do where only one begins so. */
export function withWholeId(options: OptionValues, { articles, get }: Library): OptionValues {
  const typed = String(options['article'] ?? '').toLowerCase();
  if (typed === '' || get(typed)) return options;
  const [first, ...others] = articles.filter(({ id }) => id.toLowerCase().startsWith(typed));
  return first && others.length === 0 ? { ...options, article: first.id } : options;
}

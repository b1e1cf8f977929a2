import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import type { Answer } from './answer.js';
import type { Meaning } from './meaning.js';

/** Answers kept of one library: some kilobytes each. */
const KEPT = 500;

/** What an answer was looked for in, and by what it was compared. */
interface Scope {
  readonly article: Article | undefined;
  readonly meaning: Meaning | undefined;
}

const recent = new WeakMap<Library, Map<string, Scope & { readonly answer: Answer }>>();

/**
 * The answer of this key that was found lately in the same scope, else the one that `find` finds: what many ask, and
 * what the buttons below an answer ask again, is looked for once. The least recently used is forgotten first.
 */
export function recentAnswer(
  library: Library,
  { article, meaning }: Scope,
  key: string,
  find: () => Answer,
): Answer {
  const answers = recent.get(library) ?? new Map();
  recent.set(library, answers);
  const known = answers.get(key);
  const same = known?.article === article && known?.meaning === meaning;
  const answer = known && same ? known.answer : find();
  if (meaning?.making) return answer;
  // A map keeps the order in which its keys were set.
  answers.delete(key);
  answers.set(key, { article, meaning, answer });
  if (answers.size > KEPT) answers.delete(answers.keys().next().value ?? '');
  return answer;
}

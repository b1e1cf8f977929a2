import type { Article } from '../article/article.js';
import { type Library, libraryOf } from '../article/library.js';

/** What the library of a conversation is made of. */
interface Sources {
  /** The article that the conversation is about: of `own` or of `seeds`. */
  readonly chosen: Article | undefined;
  /** What people have added; undefined where there is nothing. */
  readonly own: Library | undefined;
  /** What comes with the bot; an article of one's own of the same id stands in front of one of these. */
  readonly seeds: Library;
  readonly incomplete: boolean;
}

/** The library of a conversation: questions go to the chosen article first, then to what was added, then to the seeds. */
export function conversationLibrary({ chosen, own, seeds, incomplete }: Sources): Library {
  const visible = own ? withoutTwins(seeds, own) : seeds;
  const parts = [chosen && libraryOf([chosen]), own, visible].filter((part) => part !== undefined);
  return {
    articles: [...(own?.articles ?? []), ...(visible?.articles ?? [])],
    problems: seeds.problems,
    get: (id) => own?.get(id) ?? visible?.get(id),
    parts,
    chosen,
    incomplete,
  };
}

/** The seeds whose ids nothing of one's own has; the same object where that is all of them, so that what is known of it stays. */
function withoutTwins(seeds: Library, own: Library): Library | undefined {
  const others = seeds.articles.filter(({ id }) => own.get(id) === undefined);
  if (others.length === seeds.articles.length) return seeds;
  return others.length === 0 ? undefined : libraryOf(others);
}

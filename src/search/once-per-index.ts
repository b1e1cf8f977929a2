import type { ArticleIndex } from './article-index.js';

/** Makes something of an article's index when it is first asked for, and keeps it as long as the index. */
export function oncePerIndex<T extends object>(make: (index: ArticleIndex) => T): (index: ArticleIndex) => T {
  const kept = new WeakMap<ArticleIndex, T>();
  return (index) => {
    const known = kept.get(index);
    if (known) return known;
    const made = make(index);
    kept.set(index, made);
    return made;
  };
}

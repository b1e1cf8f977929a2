const ARTICLE = /\bthe\s{1,3}$/i;

/** Where the article “the” before a place begins, or the place itself: the base of an expression may own it. */
export function articleBefore(text: string, at: number): number {
  const from = Math.max(0, at - 6);
  const match = ARTICLE.exec(text.slice(from, at));
  return match === null ? at : from + match.index;
}

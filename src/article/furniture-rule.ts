/**
 * What a line of site furniture means for the lines after it: nothing (`line`), they are links until prose comes again
 * (`list`), or the story is over (`end`).
 */
export type FurnitureKind = 'line' | 'list' | 'end';

export interface FurnitureRule {
  readonly name: string;
  readonly kind: FurnitureKind;
  /** Anchored at the start, so that a line of the story is given up at its first words. */
  readonly pattern: RegExp;
}

/** A pattern's alternatives for the networks that pages link to. */
export const NETWORK =
  'facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|mastodon|bluesky|threads|tiktok|reddit|pinterest|google news|messenger|flipboard';

/** A pattern's alternatives for what a page calls itself. */
export const PIECE = 'story|article|page|post|news|video|report';

/** The first rule whose pattern matches. One joined pattern turns most lines away at once. */
export function ruleFinder(rules: readonly FurnitureRule[]): (line: string) => FurnitureRule | undefined {
  const flags = new Set(rules.map(({ pattern }) => pattern.flags));
  const joined = [...flags].map((flag) => {
    const sources = rules
      .filter(({ pattern }) => pattern.flags === flag)
      .map(({ pattern }) => pattern.source);
    return new RegExp(`(?:${sources.join(')|(?:')})`, flag);
  });
  return (line) =>
    joined.some((pattern) => pattern.test(line))
      ? rules.find(({ pattern }) => pattern.test(line))
      : undefined;
}

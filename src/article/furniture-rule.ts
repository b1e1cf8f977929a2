/**
 * What a line of site furniture means for the lines after it: nothing (`line`), they are links until prose comes again
 * (`list`), or the story is over (`end`).
 */
export type FurnitureKind = 'line' | 'list' | 'end';

/** A rule is tried only on lines that begin with one of its words, or hold its phrase. */
export interface FurnitureRule {
  readonly name: string;
  readonly kind: FurnitureKind;
  /** The words that its lines begin with, in lower case, parted by spaces; `0` stands for any number. */
  readonly begins?: string;
  /** What its lines hold anywhere, in lower case. */
  readonly holds?: string;
  readonly pattern: RegExp;
}

/** A pattern's alternatives for the networks that pages link to. */
export const NETWORK =
  'facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|mastodon|bluesky|threads|tiktok|reddit|pinterest|google news|messenger|flipboard';

/** A pattern's alternatives for what a page calls itself. */
export const PIECE = 'story|article|page|post|news|video|report';

/** Words and marks of a sentence that quotes or reports somebody, as a story's sentences do. */
export const SOMEBODYS_WORDS = /\b(?:said|says|told|asked|wrote|according)\b|["“”]/iu;

/** A pattern's letters in either case, for patterns in which other capitals matter; it may hold no escapes. */
export function anyCase(pattern: string): string {
  return pattern.replace(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const CAPITALIZED = String.raw`\(?\p{Lu}[^\s,;:!?/]{0,30}`;

/** A pattern for a person, a paper or a place: `Anna Berg`, `the Valley Wire`. No spaces around it. */
export const NAME = `(?:[Tt]he )?${CAPITALIZED}(?: (?:${CAPITALIZED}|[0-9]{1,4}|of|and|the|for|d[eiu]|la|van|von|al|bin|&)){0,6}`;

/** Finds the rule that a line matches: first among those for how it begins, then among those for what it holds. */
export function ruleFinder(rules: readonly FurnitureRule[]): (line: string) => FurnitureRule | undefined {
  const byWord = new Map<string, FurnitureRule[]>();
  for (const rule of rules) {
    for (const word of rule.begins?.split(' ') ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return (line) => {
    const matches = ({ pattern }: FurnitureRule) => pattern.test(line);
    const lower = line.toLowerCase();
    return (
      byWord.get(firstWord(lower))?.find(matches) ??
      rules.find((rule) => rule.holds !== undefined && lower.includes(rule.holds) && matches(rule))
    );
  };
}

function firstWord(lower: string): string {
  const word = /[a-z0-9]+/.exec(lower)?.[0] ?? '';
  return /^\d/.test(word) ? '0' : word;
}

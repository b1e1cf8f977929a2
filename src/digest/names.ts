import type { Token } from '../text/tokens.js';
import { aliases } from './aliases.js';
import type { Mention } from './mentions.js';
import { kindOf, type NameKind } from './name-kind.js';
import { makersOf } from './things.js';

/** Somebody or something that the article names, under all the names it gives them. */
export interface Name {
  /** Undefined where nothing in the article tells. */
  readonly kind: NameKind | undefined;
  /** The fullest of a person's names, otherwise the first. */
  readonly full: Mention;
  readonly mentions: readonly Mention[];
}

/** The names of an article, by who or what is meant, in order of first mention. */
export function namesOf(text: string, tokens: readonly Token[], mentions: readonly Mention[]): Name[] {
  const canonical = aliases(text, mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = canonical.get(mention.key) ?? mention.key;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const printed = new Set(tokens.map(({ text: word }) => word));
  const article = { text, tokens, printed, makers: makersOf(mentions) };
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const kind = kindOf(article, group);
    const longest = group.reduce((best, next) => (next.words.length > best.words.length ? next : best));
    const acronym = /^\p{Lu}{2}/u.test(text.slice(first.start, first.end)) && first.words.length === 1;
    return [
      { kind, full: kind === 'person' || (acronym && kind !== 'place') ? longest : first, mentions: group },
    ];
  });
}

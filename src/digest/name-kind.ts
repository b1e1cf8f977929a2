import { normalizeWord } from '../text/terms.js';
import type { Token } from '../text/tokens.js';
import type { Mention } from './mentions.js';
import { type Seen, WITNESSES } from './name-witnesses.js';
import { isThing } from './things.js';

/** What a name is the name of. */
export type NameKind = 'person' | 'organization' | 'place';

/** How many mentions of a name are asked what it is. */
const MOST_WITNESSES = 20;
const FEWEST_VOTES: Readonly<Record<NameKind, number>> = { person: 2, organization: 1, place: 1 };
/** Notes say of somebody that it is a person, so that must be clear: so many times the votes of the next kind. */
const CLEAR_LEAD = 2;
const AROUND = 60;

/** Where names stand and what is known of all of them. */
export interface NamesIn {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words as printed. */
  readonly printed: ReadonlySet<string>;
  /** Keys of the names that stand before models. */
  readonly makers: ReadonlySet<string>;
}

/** The kind that most speaks for by what stands in and around all mentions; undefined where none is clear. */
export function kindOf(article: NamesIn, mentions: readonly Mention[]): NameKind | undefined {
  if (mentions.some(({ words }) => isThing(words))) return undefined;
  const votes: Record<NameKind, number> = { person: 0, organization: 0, place: 0 };
  const isOnlySingle = mentions.every(({ words }) => words.length === 1);
  for (const mention of mentions.slice(0, MOST_WITNESSES)) {
    const seen = seenIn(article, mention, isOnlySingle);
    for (const { speaksFor, weight, when } of WITNESSES) {
      if (when(seen)) votes[typeof speaksFor === 'string' ? speaksFor : speaksFor(seen)] += weight;
    }
  }
  // Whoever is named in full and then by the last word is a person, unless that is a word of the language, too.
  const lasts = new Set(mentions.flatMap(({ words }) => (words.length > 1 ? (words.at(-1) ?? []) : [])));
  const surname = mentions.find(({ key }) => lasts.has(key))?.key;
  if (surname !== undefined && !article.printed.has(surname)) votes.person += 2;
  const [best, next] = (Object.entries(votes) as [NameKind, number][]).sort((a, b) => b[1] - a[1]);
  if (!best || !next || best[1] < FEWEST_VOTES[best[0]]) return undefined;
  return best[0] === 'person' && best[1] < CLEAR_LEAD * next[1] ? undefined : best[0];
}

function seenIn({ text, tokens, makers }: NamesIn, mention: Mention, isOnlySingle: boolean): Seen {
  const { words, key, first, last, start, end } = mention;
  return {
    mention,
    printed: text.slice(start, end),
    before: wordBeside(text, tokens[first - 1], mention),
    after: wordBeside(text, tokens[last + 1], mention),
    ahead: text.slice(Math.max(0, start - AROUND), start),
    // Tokenised text has spaces there.
    behind: text.slice(end, end + AROUND).replace(/ (?=['’,.;])/gu, ''),
    isSingle: words.length === 1,
    isOnlySingle,
    isMaker: makers.has(key),
  };
}

function wordBeside(text: string, token: Token | undefined, { start, end }: Mention): string {
  if (!token) return '';
  const between = token.start < start ? text.slice(token.end, start) : text.slice(end, token.start);
  return /[.:;!?“”"\n]/u.test(between) ? '' : normalizeWord(token.text);
}

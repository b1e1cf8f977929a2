import { normalizeWord } from '../../text/terms.js';
import type { ArticleIndex } from '../article-index.js';
import type { SentenceProfile } from '../profile.js';

/** Words of an article that may stand in a question about it. */
export interface StockPhrase {
  /** As the article prints them, on one line. */
  readonly text: string;
  /** In lower case and without diacritics, as it is compared with what is typed. */
  readonly key: string;
  /** What it names, if anything. */
  readonly names: 'person' | 'thing' | undefined;
  readonly count: number;
}

const stocks = new WeakMap<ArticleIndex, readonly StockPhrase[]>();

/** The names of an article, pairs of content words that stand together more than once, and its words; the most used first. */
export function stockOf(index: ArticleIndex): readonly StockPhrase[] {
  const known = stocks.get(index);
  if (known) return known;
  const phrases = new Map<string, StockPhrase>();
  for (const profile of index.profiles) {
    for (const { text, names } of phrasesIn(profile, index.article.text)) {
      const key = stockKey(text);
      const before = phrases.get(key);
      phrases.set(key, {
        text: before?.text ?? text,
        key,
        names: before?.names === 'person' ? 'person' : (names ?? before?.names),
        count: (before?.count ?? 0) + 1,
      });
    }
  }
  const stock = [...phrases.values()]
    .filter(({ key, names, count }) => names !== undefined || !key.includes(' ') || count > 1)
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.key < b.key ? -1 : 1));
  stocks.set(index, stock);
  return stock;
}

/** How words are compared with what is typed. */
export function stockKey(text: string): string {
  return text.split(/\s+/u).map(normalizeWord).join(' ');
}

/** Names stand before pairs of words, and those before single words. */
function rank({ key, names }: StockPhrase): number {
  if (names !== undefined) return 0;
  return key.includes(' ') ? 1 : 2;
}

const SHORTEST_WORD = 4;

/** Words as they are printed and what they name. */
type Printed = Pick<StockPhrase, 'text' | 'names'>;

function phrasesIn({ tokens, names }: SentenceProfile, article: string): Printed[] {
  const between = (from: number, to: number) =>
    article.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');
  const named = new Set(names.flatMap(({ from, to }) => [...tokens.keys()].slice(from, to)));
  const plain = (place: number) => tokens[place]?.term !== undefined && !named.has(place);
  return [
    ...names.map(({ from, to, types }): Printed => {
      const text = between(from, to).replace(/['’]s?$/u, '');
      return { text, names: types.includes('person') ? 'person' : 'thing' };
    }),
    ...tokens.flatMap(({ text: word }, place): Printed[] => {
      if (!plain(place) || word.length < SHORTEST_WORD || !/^\p{L}/u.test(word)) return [];
      const pair = between(place, place + 2);
      const joined = plain(place + 1) && /^[\p{L}\p{M}'’]+ [\p{L}\p{M}'’]+$/u.test(pair);
      const single: Printed = { text: word.toLowerCase(), names: undefined };
      return joined ? [single, { text: pair.toLowerCase(), names: undefined }] : [single];
    }),
  ];
}
